import { isHostText } from './codes.js';
import { VERSION } from './constants.js';
import { filledFields } from './form/selectors.js';
import type { FormState } from './form/state.js';
import { withoutSecrets } from './form/public-draft.js';

/**
 * The details of a rejection for a support team, as text: codes, the API URL without its query, the filled fields, and
 * the format of token and key. No secret is included, and of the password not even the format.
 */
export function supportDetails(state: FormState): string {
  const { values, phase } = state;
  // Stryker disable next-line ConditionalExpression: no other phase has a rejection; the comparison narrows its type
  const rejection = phase.name === 'rejected' ? phase.rejection : null;
  const codes = [rejection?.general, ...Object.values(rejection?.fields ?? {})].flatMap((message) =>
    message === undefined || isHostText(message) ? [] : [message.code],
  );
  return [
    `miva-connection-setup ${VERSION}`,
    `codes: ${[...new Set(codes)].join(', ') || 'none'}`,
    `reference: ${rejection?.reference ?? 'none'}`,
    `apiUrl: ${withoutSecrets(values.apiUrl) ?? 'no address'}`,
    `filled: ${filledFields(state).join(', ') || 'none'}`,
    `apiToken: ${formatOf(values.apiToken)}`,
    `signingDigest: ${formatOf(values.signingDigest)}`,
  ].join('\n');
}

const FORMATS: readonly (readonly [string, RegExp])[] = [
  ['hexadecimal', /^[0-9a-f]+$/i],
  ['letters and digits', /^[a-z0-9]+$/i],
  ['base64', /^[a-z0-9+/]+={0,2}$/i],
  ['with white space', /\s/],
];

function formatOf(value: string): string {
  const format = FORMATS.find(([, pattern]) => pattern.test(value))?.[0] ?? 'other characters';
  return value === '' ? 'empty' : `${String(value.length)} characters, ${format}`;
}
