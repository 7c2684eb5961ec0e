import { inspectApiUrl } from '../api-url/inspect-api-url.js';
import type { ValidationResult } from './validation-result.js';

/** Validates an API URL, which can be invalid in more ways than a list of validators can distinguish. */
export function validateApiUrl(text: string): ValidationResult {
  const address = inspectApiUrl(text);
  const { kind, code, url } = address;
  // Stryker disable next-line ConditionalExpression: an endpoint always has a url; the comparison narrows its type
  return kind === 'endpoint' && url !== null
    ? { value: url, code: null, address }
    : { value: null, code: code ?? 'url-not-address', address };
}
