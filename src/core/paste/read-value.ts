import { isTextField, type SecretField, type TextField } from '../fields.js';
import { OLD_REMARK } from './data/non-values.js';
import { emphasizedText, withoutEdges, withoutMarkup } from './markup.js';
import { nonValueReason } from './non-values.js';
import { readApiToken } from './readers/api-token.js';
import { readApiUrl } from './readers/api-url.js';
import { readName } from './readers/name.js';
import { readPlainText } from './readers/plain-text.js';
import { readPassword } from './readers/password.js';
import { readSigningDigest } from './readers/signing-digest.js';
import { isShortCode, readStoreCode } from './readers/store-code.js';
import { withoutComment } from './readers/text-parts.js';
import { readUsername } from './readers/username.js';
import { accepted, rejected, type ReadValue, type ValueReader } from './readers/value-reader.js';
import { statusesIn } from './status-names.js';
import type { Candidate, PastedField } from './types.js';

/** A field without a reader accepts plain words; a secret always needs a reader. */
const READERS: Readonly<Partial<Record<TextField, ValueReader>> & Record<SecretField, ValueReader>> = {
  name: readName,
  username: readUsername,
  password: readPassword,
  storeCode: readStoreCode,
  apiUrl: readApiUrl,
  apiToken: readApiToken,
  signingDigest: readSigningDigest,
};

/** The value of a field as a user would type it, or why there is none. */
export function readValue(field: PastedField, candidate: Candidate): ReadValue {
  const { raw, exact } = candidate;
  if (!isTextField(field)) {
    const statuses = statusesIn(raw);
    return statuses === null ? rejected('no-value') : accepted(statuses);
  }
  const marked = exact ? raw : withoutMarkup(raw);
  const emphasized = exact ? null : emphasizedText(marked);
  if (emphasized !== null && isPossiblyPart(field, marked))
    return rejected(nonValueReason(emphasized) ?? 'uncertain');
  const text = emphasized ?? marked;
  const trimmed = withoutEdges(text);
  const reason = nonValueReason(trimmed);
  if (reason !== null && !(field === 'storeCode' && isShortCode(trimmed))) return rejected(reason);
  // The value has been struck out.
  if (/^(~{1,2})[^~\s](?:.*[^~\s])?\1$/s.test(trimmed)) return rejected('no-value');
  // In Jira, a citation; but a value may also begin and end with question marks.
  if (!exact && /^\?\?[^?].*\?\?$/.test(trimmed)) return rejected('uncertain');
  // A cell with several lines contains comments besides the value.
  if (trimmed.includes('\n') && field !== 'apiToken' && field !== 'signingDigest')
    return rejected('uncertain');
  if (!exact && OLD_REMARK.test(trimmed.slice(withoutComment(trimmed).length))) return rejected('uncertain');
  const value = exact ? text : trimmed;
  const reader = READERS[field];
  return reader === undefined ? readPlainText(field, value, candidate) : reader(value, candidate);
}

/** Whether asterisks or underscores around a text may be a part of the value: `_bob_` is a possible username. */
const isPossiblyPart = (field: TextField, text: string): boolean =>
  field === 'password' || (text.startsWith('_') && (field === 'username' || field === 'storeCode'));
