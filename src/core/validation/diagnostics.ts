import type { DiagnosticCode, FixCode } from './diagnostic-codes.js';
import { inspectApiUrl, type ApiUrlInspection } from '../api-url/inspect-api-url.js';
import { normalizeLine } from '../normalize.js';
import type { FieldCode } from '../codes.js';
import * as is from './patterns.js';
import { validateField, type ValidationResult } from './validate-field.js';
import { isSecretField, isTextField, type FieldName, type TextField } from '../fields.js';
import { parsedUrl } from '../util.js';

/** One click that mends a field; `values` holds what the fields it concerns come to. */
export interface Fix {
  readonly code: FixCode;
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
}

/** Something to say about a field. Only a refusal keeps the form from being submitted. */
export interface Diagnostic {
  readonly level: 'refusal' | 'warning' | 'hint';
  readonly code: FieldCode | DiagnosticCode;
  readonly fixes: readonly Fix[];
}

/** A form of a host may know a field and no text of it yet. */
type Texts = Readonly<Partial<Record<FieldName, string | undefined>>>;

const LONGEST_USERNAME = 40;
const SHORTEST_KEY = 16;
const STORE_CODE_PLACEHOLDERS = /^(?:store_code|store01|main|mystore)$/i;
const NOT_PENDING_NOR_PROCESSING = /^(?!.*\b(?:pending|processing)\b)./;

/**
 * Everything that can be said about a field's text, the gravest first. `others` are the texts of the other fields, as
 * far as they are known. Order statuses come as values parted by commas. Never throws; no code or fix but `values`
 * holds what was typed.
 */
export function inspectField(field: FieldName, text: string, others: Texts = {}): readonly Diagnostic[] {
  if (field === 'orderImportStatuses') {
    return NOT_PENDING_NOR_PROCESSING.test(text) ? [remark('hint', 'statuses-without-new')] : [];
  }
  return isTextField(field) ? diagnosticsOfText(field, text, others, validateField(field, text)) : [];
}

/** The same, about a text that has been validated already. */
export function diagnosticsOfText(
  field: TextField,
  text: string,
  others: Texts,
  { code, address }: ValidationResult,
): readonly Diagnostic[] {
  if (address !== undefined) return inspectAddress(text, others, address);
  const refusal = code === null ? [] : [remark('refusal', code, fixesFor(field, code, text, others))];
  return text.trim() === '' ? refusal : [...refusal, ...diagnosticsOf(field, text, others, code)];
}

function inspectAddress(
  text: string,
  others: Texts,
  { url, code, suggestions, storeCode, notes }: ApiUrlInspection,
): readonly Diagnostic[] {
  const addresses = url === null ? suggestions : [url];
  const fixes: Fix[] = addresses.map((address) => ({ code: 'use-address', values: { apiUrl: address } }));
  if (code === 'url-is-token' && !is.isKeyLike(normalizeLine(text))) {
    fixes.push(...move('move-to-api-token', 'apiUrl', 'apiToken', text, others));
  }
  if (code === 'url-is-store-code') {
    fixes.push(...move('move-to-store-code', 'apiUrl', 'storeCode', text, others));
  }
  return [
    ...(code === null ? [] : [remark('refusal', code, fixes)]),
    ...storeCodeDiagnostics(storeCode, others.storeCode),
    ...notes.map((note) => remark(note === 'look-alike-host' ? 'warning' : 'hint', note)),
  ];
}

/** A value goes where it belongs only while nothing stands there. */
function move(code: FixCode, from: TextField, to: TextField, text: string, others: Texts): Fix[] {
  const line = normalizeLine(text);
  return !others[to] && validateField(to, line).code === null
    ? [{ code, values: { [from]: '', [to]: line } }]
    : [];
}

const remark = (
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
  if (code === 'value-quoted') return to('remove-quotes', line.slice(1, -1).trim());
  if (code.startsWith('token-')) {
    const token = is.tokenOf(line);
    return token === line ? to('remove-spaces', line.replace(/\s+/g, '')) : to('use-token', token);
  }
  if (code === 'store-code-label') {
    return to('use-store-code', line.replace(is.STORE_CODE_LABEL, '').replace(/&\w+=.*/s, ''));
  }
  if (code === 'value-url') {
    const { storeCode } = inspectApiUrl(line);
    const found = field === 'storeCode' && storeCode !== null ? to('use-store-code', storeCode) : [];
    return [...found, ...move('move-to-api-url', field, 'apiUrl', text, others)];
  }
  return swapped(field, line, others);
}

function diagnosticsOf(
  field: TextField,
  text: string,
  others: Texts,
  refused: FieldCode | null,
): Diagnostic[] {
  const line = normalizeLine(text);
  const said: Diagnostic[] = [];
  const warn = (code: DiagnosticCode, ...fixes: Fix[]) => said.push(remark('warning', code, fixes));
  if (isSecretField(field) && isElsewhere(field, line, others)) warn('same-value');
  if (refused !== null) return said;

  const swap = swapped(field, line, others);
  if (swap.length > 0) warn('swapped', ...swap);
  else if (field === 'signingDigest') {
    if (is.isHexToken(line)) {
      warn('digest-looks-like-token', ...move('move-to-api-token', field, 'apiToken', line, others));
    } else if (line.replace(/=+$/, '').length * 0.75 < SHORTEST_KEY) warn('digest-short');
  }
  if (field === 'storeCode') {
    if (isOtherName(line, others)) warn('store-code-is-other');
    else if (STORE_CODE_PLACEHOLDERS.test(line)) said.push(remark('hint', 'store-code-placeholder'));
    else if (/[^\w-]/.test(line)) warn('store-code-unusual');
  }
  if (field === 'username' && line.length > LONGEST_USERNAME) warn('username-long');
  if (field === 'password' && text !== text.trim()) {
    warn('password-edge-space', { code: 'remove-spaces', values: { password: text.trim() } });
  }
  return said;
}

/** What is said of the Store Code that a link carries, beside the one typed. */
export function storeCodeDiagnostics(storeCode: string | null, typed = ''): Diagnostic[] {
  // Miva compares store codes without case.
  if (storeCode === null || typed.trim().toLowerCase() === storeCode.toLowerCase()) return [];
  const use: Fix = { code: 'use-store-code', values: { storeCode } };
  return typed.trim() === ''
    ? [remark('hint', 'store-code-in-link', [use])]
    : [remark('warning', 'store-code-differs', [use])];
}

const isElsewhere = (field: FieldName, line: string, others: Texts): boolean =>
  Object.entries(others).some(
    // Stryker disable next-line StringLiteral: any text that is no credential does for a missing one
    ([name, other]) =>
      name !== field && name !== 'name' && normalizeLine(other ?? '') === line && line !== '',
  );

/** A store code is not the name of the store, nor a part of its address. */
function isOtherName(line: string, { name, apiUrl }: Texts): boolean {
  // Stryker disable next-line StringLiteral: any text that is no address does for a missing one
  const host = parsedUrl(apiUrl ?? '')?.hostname ?? '';
  return (
    (line.includes('.') && host.endsWith(line.toLowerCase())) || (line === name?.trim() && /\s/.test(line))
  );
}

/**
 * What puts token and key where they belong. The token is told by its 32 hexadecimal digits, the key by letters of both
 * cases, `+`, `/` or `=`.
 */
function swapped(field: FieldName, line: string, others: Texts): Fix[] {
  if (field !== 'apiToken' && field !== 'signingDigest') return [];
  // Stryker disable next-line StringLiteral: any text that is no credential does for a missing one
  const { apiToken = '', signingDigest = '' }: Texts = { ...others, [field]: line };
  const token = normalizeLine(signingDigest);
  const key = normalizeLine(apiToken);
  return is.isHexToken(token) && is.isKeyLike(key)
    ? [{ code: 'swap', values: { apiToken: token, signingDigest: key } }]
    : [];
}
