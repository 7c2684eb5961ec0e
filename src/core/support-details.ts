import { isHostText, type MessageRef } from './codes.js';
import { VERSION } from './constants.js';
import type { FieldName } from './fields.js';
import { filledFields } from './form/selectors.js';
import type { FormState } from './form/state.js';
import { withoutSecrets } from './form/public-draft.js';
import type { Rejection } from './verdict.js';

type Labels = Readonly<Record<FieldName, { readonly label: string }>>;

/**
 * The details of a rejection for a support team, as text: codes, the API URL without its query, the filled fields, and
 * the format of token and key. No secret is included, and of the password not even the format. They are in English in
 * every language, with the English labels, because the support team reads them.
 */
export function supportDetails(state: FormState, labels: Labels, now: Date): string {
  const { values, phase } = state;
  // Stryker disable next-line ConditionalExpression: no other phase has a rejection; the comparison narrows its type
  const rejection = phase.name === 'rejected' ? phase.rejection : null;
  const filled = filledFields(state).map((field) => labels[field].label);
  return [
    `Time: ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `miva-connection-setup ${VERSION}`,
    `Problems: ${rejection === null ? 'none' : problemsOf(rejection, labels)}`,
    `Reference: ${rejection?.reference ?? 'none'}`,
    `${labels.apiUrl.label}: ${withoutSecrets(values.apiUrl) ?? 'not a URL'}`,
    `Fields filled in: ${filled.join(', ') || 'none'}`,
    `${labels.apiToken.label}: ${formatOf(values.apiToken)}`,
    `${labels.signingDigest.label}: ${formatOf(values.signingDigest)}`,
  ].join('\n');
}

/** The codes of a rejection, each with the fields that it is about. */
function problemsOf({ general, fields }: Rejection, labels: Labels): string {
  const problems = new Map<string, string[]>();
  const add = (message: MessageRef, label: readonly string[]): void => {
    if (!isHostText(message)) problems.set(message.code, [...(problems.get(message.code) ?? []), ...label]);
  };
  add(general, []);
  for (const [field, message] of Object.entries(fields)) add(message, [labels[field as FieldName].label]);
  const texts = [...problems].map(([code, at]) => (at.length === 0 ? code : `${code} (${at.join(', ')})`));
  return texts.join(', ') || 'none';
}

const FORMATS: readonly (readonly [string, RegExp])[] = [
  ['hexadecimal', /^[0-9a-f]+$/i],
  ['letters and numbers', /^[a-z0-9]+$/i],
  ['base64', /^[a-z0-9+/]+={0,2}$/i],
  ['contains spaces', /\s/],
];

function formatOf(value: string): string {
  const format = FORMATS.find(([, pattern]) => pattern.test(value))?.[0] ?? 'other characters';
  return value === '' ? 'empty' : `${String(value.length)} characters, ${format}`;
}
