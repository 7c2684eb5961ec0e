import type { DiagnosticCode, FixCode } from './diagnostic-codes.js';
import type { ApiUrlInspection } from '../api-url/codes.js';
import { inspectApiUrl } from '../api-url/inspect-api-url.js';
import { normalizeLine } from '../normalize.js';
import type { FieldCode } from '../codes.js';
import * as patterns from './patterns.js';
import { validateField, validateTyped } from './validate-field.js';
import type { ValidationResult } from './validation-result.js';
import { isSecretField, isTextField, TEXT_FIELDS, type FieldName, type TextField } from '../fields.js';
import { parsedUrl, propertyOf } from '../util.js';

/** A one-click fix; `values` contains the new values of the fields that it changes. */
export interface Fix {
  readonly code: FixCode;
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
}

/** An error, warning or hint about a field. Only the level `refusal`, an error, prevents a submit. */
export interface Diagnostic {
  readonly level: 'refusal' | 'warning' | 'hint';
  readonly code: FieldCode | DiagnosticCode;
  readonly fixes: readonly Fix[];
}

/** A host's own form may pass a field whose text is undefined. */
type Texts = Readonly<Partial<Record<FieldName, string | undefined>>>;

const USUAL_USERNAME_LENGTH = 40;
/** In bytes. */
const USUAL_KEY_LENGTH = 16;
const STORE_CODE_PLACEHOLDERS = /^(?:store_code|store01|main|mystore)$/i;
const NOT_PENDING_NOR_PROCESSING = /^(?!.*\b(?:pending|processing)\b)./;

/**
 * Every error, warning and hint about a field's text, the most severe first. `others` are the texts of the other
 * fields, as far as they are known. The text counts as newly typed. Order statuses are values separated by commas. Never throws. Only the `values` of
 * a fix contain what was typed.
 */
export function inspectField(field: FieldName, text: string, others: Texts = {}): readonly Diagnostic[] {
  if (field === 'orderImportStatuses') {
    return NOT_PENDING_NOR_PROCESSING.test(text) ? [diagnostic('hint', 'statuses-without-new')] : [];
  }
  // Every field gets a key of its own: those that the caller left out must not come from a polluted Object.prototype.
  const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, propertyOf(others, name)]));
  return isTextField(field) ? diagnosticsOfText(field, text, texts, validateTyped(field, text)) : [];
}

/** The same as `inspectField`, for a text that has been validated already. */
export function diagnosticsOfText(
  field: TextField,
  text: string,
  others: Texts,
  result: ValidationResult,
): readonly Diagnostic[] {
  const { code } = result;
  const address = propertyOf(result, 'address');
  if (address !== undefined) return inspectAddress(text, others, address);
  const errors = code === null ? [] : [diagnostic('refusal', code, fixesFor(field, code, text, others))];
  return text.trim() === '' ? errors : [...errors, ...warningsAndHints(field, text, others, code)];
}

function inspectAddress(
  text: string,
  others: Texts,
  { url, code, suggestions, storeCode, notes }: ApiUrlInspection,
): readonly Diagnostic[] {
  const addresses = url === null ? suggestions : [url];
  const fixes: Fix[] = addresses.map((address) => ({ code: 'use-address', values: { apiUrl: address } }));
  if (code === 'url-is-token') {
    const isKey = patterns.isKeyLike(normalizeLine(text));
    fixes.push(...(isKey ? moveKeyFixes('apiUrl', text, others) : moveTokenFixes('apiUrl', text, others)));
  }
  if (code === 'url-is-store-code') {
    fixes.push(...moveFixes('move-to-store-code', 'apiUrl', 'storeCode', text, others));
  }
  return [
    ...(code === null ? [] : [diagnostic('refusal', code, fixes)]),
    ...storeCodeDiagnostics(storeCode, others.storeCode),
    ...notes.map((note) => diagnostic(note === 'look-alike-host' ? 'warning' : 'hint', note)),
  ];
}

/** The fix that moves a value to the field it belongs in, offered only while that field is empty. */
function moveFixes(code: FixCode, from: TextField, to: TextField, text: string, others: Texts): Fix[] {
  const line = normalizeLine(text);
  return !others[to] && validateField(to, line).code === null
    ? [{ code, values: { [from]: '', [to]: line } }]
    : [];
}

const moveTokenFixes = (from: TextField, token: string, others: Texts): Fix[] =>
  moveFixes('move-to-api-token', from, 'apiToken', token, others);

const moveKeyFixes = (from: TextField, key: string, others: Texts): Fix[] =>
  moveFixes('move-to-signing-digest', from, 'signingDigest', key, others);

const diagnostic = (
  level: Diagnostic['level'],
  code: Diagnostic['code'],
  fixes: readonly Fix[] = [],
): Diagnostic => ({
  level,
  code,
  fixes,
});

function fixesFor(field: TextField, code: FieldCode, text: string, others: Texts): readonly Fix[] {
  const line = normalizeLine(text);
  const to = (fix: FixCode, value: string): Fix[] =>
    validateField(field, value).code === null ? [{ code: fix, values: { [field]: value } }] : [];
  if (code === 'value-quoted') return to('remove-quotes', patterns.unwrapped(line));
  if (code === 'value-bracketed') return to('remove-brackets', patterns.unwrapped(line));
  if (code === 'value-characters') return to('remove-characters', withoutHiddenCharacters(field, text));
  if (code === 'value-token') return moveTokenFixes(field, patterns.tokenIn(line) ?? '', others);
  if (code.startsWith('token-')) {
    const token = patterns.tokenOf(line);
    return token === line ? to('remove-spaces', line.replace(/\s+/g, '')) : to('use-token', token);
  }
  if (code === 'store-code-label') {
    return to('use-store-code', line.replace(patterns.STORE_CODE_LABEL, '').replace(/&\w+=.*/s, ''));
  }
  if (code === 'value-url') {
    const { storeCode } = inspectApiUrl(line);
    const found = field === 'storeCode' && storeCode !== null ? to('use-store-code', storeCode) : [];
    return [...found, ...moveFixes('move-to-api-url', field, 'apiUrl', text, others)];
  }
  return swapFixes(field, line, others);
}

/** In a name, a tab or a line end separates words; in a password, it was copied along. */
function withoutHiddenCharacters(field: TextField, text: string): string {
  if (field === 'password') return patterns.withoutHiddenCharacters(text);
  return patterns.withoutHiddenCharacters(text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')).trim();
}

function warningsAndHints(
  field: TextField,
  text: string,
  others: Texts,
  errorCode: FieldCode | null,
): Diagnostic[] {
  const line = normalizeLine(text);
  const found: Diagnostic[] = [];
  const warn = (code: DiagnosticCode, ...fixes: Fix[]) => found.push(diagnostic('warning', code, fixes));
  if (isSecretField(field) && isElsewhere(field, line, others)) warn('same-value');
  if (errorCode !== null) return found;

  if (!isSecretField(field)) {
    const token = patterns.tokenIn(line);
    const key = patterns.keyIn(line);
    if (token !== null) warn('looks-like-token', ...moveTokenFixes(field, token, others));
    else if (key !== null) warn('looks-like-key', ...moveKeyFixes(field, key, others));
    if (found.length > 0) return found;
  }

  const swap = swapFixes(field, line, others);
  if (swap.length > 0) warn('swapped', ...swap);
  else if (field === 'signingDigest') {
    if (patterns.isHexToken(line)) {
      warn('digest-looks-like-token', ...moveTokenFixes(field, line, others));
    } else if (line.replace(/=+$/, '').length * 0.75 < USUAL_KEY_LENGTH) warn('digest-short');
  } else if (field === 'apiToken') {
    const decoded = patterns.tokenInBase64(line);
    if (decoded !== null) warn('token-base64', { code: 'decode-token', values: { apiToken: decoded } });
    else if (patterns.isIncompleteToken(line)) warn('token-incomplete');
    else if (patterns.isPlainWord(line)) warn('token-plain-word');
  }
  if (field === 'storeCode') {
    if (isOtherName(line, others)) warn('store-code-is-other');
    else if (isPartOfAddress(line, others)) found.push(diagnostic('hint', 'store-code-is-domain'));
    else if (STORE_CODE_PLACEHOLDERS.test(line)) found.push(diagnostic('hint', 'store-code-placeholder'));
    else if (/[^\w-]/.test(line)) warn('store-code-unusual');
  }
  if (field === 'username' && line.length > USUAL_USERNAME_LENGTH) warn('username-long');
  if (field === 'password' && (patterns.isLink(line) || patterns.isReference(line))) {
    warn('password-reference');
  }
  if (field === 'password' && text !== text.trim()) {
    warn('password-edge-space', { code: 'remove-spaces', values: { password: text.trim() } });
  }
  return found;
}

/** Compares the Store Code in a link with the one typed. */
export function storeCodeDiagnostics(storeCode: string | null, typed = ''): Diagnostic[] {
  // Miva compares store codes case-insensitively.
  if (storeCode === null || typed.trim().toLowerCase() === storeCode.toLowerCase()) return [];
  const use: Fix = { code: 'use-store-code', values: { storeCode } };
  return typed.trim() === ''
    ? [diagnostic('hint', 'store-code-in-link', [use])]
    : [diagnostic('warning', 'store-code-differs', [use])];
}

const isElsewhere = (field: FieldName, line: string, others: Texts): boolean =>
  Object.entries(others).some(
    // Stryker disable next-line StringLiteral: any text that is not a credential can replace a missing one
    ([name, other]) =>
      name !== field && name !== 'name' && normalizeLine(other ?? '') === line && line !== '',
  );

/** Whether the text is the store's name, or part of its domain, instead of a Store Code. */
function isOtherName(line: string, { name, apiUrl }: Texts): boolean {
  // Stryker disable next-line StringLiteral: any text that is not an address can replace a missing one
  const host = parsedUrl(apiUrl ?? '')?.hostname ?? '';
  return (
    (line.includes('.') && host.endsWith(line.toLowerCase())) || (line === name?.trim() && /\s/.test(line))
  );
}

/** Whether the text is a whole part of the domain, or a folder of the API URL. */
function isPartOfAddress(line: string, { apiUrl }: Texts): boolean {
  // Stryker disable next-line StringLiteral: any text that is not an address can replace a missing one
  const url = parsedUrl(apiUrl ?? '');
  if (url === undefined) return false;
  const domain = url.hostname
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1);
  const folders = url.pathname.toLowerCase().split('/').slice(1, -1);
  return [...domain, ...folders].includes(line.toLowerCase());
}

/**
 * The fix that swaps token and key. A token is recognized by its 32 hexadecimal digits, a key by letters of both cases,
 * `+`, `/` or `=`.
 */
function swapFixes(field: FieldName, line: string, others: Texts): Fix[] {
  if (field !== 'apiToken' && field !== 'signingDigest') return [];
  // Stryker disable next-line StringLiteral: any text that is not a credential can replace a missing one
  const { apiToken = '', signingDigest = '' }: Texts = { ...others, [field]: line };
  const token = normalizeLine(signingDigest);
  const key = normalizeLine(apiToken);
  return patterns.isHexToken(token) && patterns.isKeyLike(key)
    ? [{ code: 'swap', values: { apiToken: token, signingDigest: key } }]
    : [];
}
