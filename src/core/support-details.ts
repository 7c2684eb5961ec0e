import { VERSION } from './constants.js';
import { filledFields } from './form/selectors.js';
import type { FormState } from './form/state.js';
import { withoutSecrets } from './form/public-draft.js';

/**
 * What a support desk needs to know of a refusal, as text: codes, the address without its query, which fields are
 * filled and the shape of token and key. No value of a secret, and of the password not even the shape.
 */
export function supportDetails(state: FormState): string {
  const { values, phase } = state;
  // Stryker disable next-line ConditionalExpression: no other phase has a refusal; the comparison narrows its type
  const refusal = phase.name === 'rejected' ? phase.rejection : null;
  const codes = [refusal?.general, ...Object.values(refusal?.fields ?? {})].flatMap((words) =>
    words !== undefined && 'code' in words ? [words.code] : [],
  );
  return [
    `miva-connection-setup ${VERSION}`,
    `codes: ${[...new Set(codes)].join(', ') || 'none'}`,
    `reference: ${refusal?.reference ?? 'none'}`,
    `apiUrl: ${withoutSecrets(values.apiUrl) ?? 'no address'}`,
    `filled: ${filledFields(state).join(', ') || 'none'}`,
    `apiToken: ${shape(values.apiToken)}`,
    `signingDigest: ${shape(values.signingDigest)}`,
  ].join('\n');
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['hexadecimal', /^[0-9a-f]+$/i],
  ['letters and digits', /^[a-z0-9]+$/i],
  ['base64', /^[a-z0-9+/]+={0,2}$/i],
  ['with white space', /\s/],
];

function shape(value: string): string {
  const kind = SHAPES.find(([, pattern]) => pattern.test(value))?.[0] ?? 'other characters';
  return value === '' ? 'empty' : `${String(value.length)} characters, ${kind}`;
}
