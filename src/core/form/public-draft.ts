import { normalizeLine } from '../normalize.js';
import {
  FIELD_NAMES,
  isSecretField,
  isTextField,
  type FieldName,
  type FieldValues,
  type SecretField,
} from '../fields.js';
import { isSecretLike } from '../validation/patterns.js';
import { parsedUrl } from '../util.js';

/**
 * The values a host may read at any time, without secrets. A text in another field that looks like a secret, or like the
 * beginning of one, is empty here.
 */
export interface PublicDraft extends Omit<FieldValues, SecretField | 'apiUrl'> {
  /** Without user name, password, query and hash; absent if the text is not a web address. */
  readonly apiUrl?: string;
}

type OpenField = Exclude<FieldName, SecretField | 'apiUrl'>;

const OPEN_FIELDS = FIELD_NAMES.filter(
  (field): field is OpenField => !isSecretField(field) && field !== 'apiUrl',
);

export function publicDraft(values: FieldValues): PublicDraft {
  const open = Object.fromEntries(OPEN_FIELDS.map((field) => [field, publicValue(values, field)]));
  const address = withoutSecrets(values.apiUrl);
  return {
    ...(open as Pick<FieldValues, OpenField>),
    ...(address === null ? {} : { apiUrl: address }),
    orderImportStatuses: [...values.orderImportStatuses],
  };
}

function publicValue(values: FieldValues, field: OpenField): FieldValues[OpenField] {
  const value = values[field];
  return isTextField(field) && isSecretLike(values[field]) ? '' : value;
}

/** A web address without the parts that may contain a secret, or null if the text is not a web address. */
export function withoutSecrets(text: string): string | null {
  const line = normalizeLine(text);
  const url = /^https?:\/\/\S+$/i.test(line) ? parsedUrl(line) : undefined;
  if (url === undefined) return null;
  const { origin, pathname, search, hash } = url;
  // If a password contains /, ? or #, the parser reads its beginning as the port and its end as part of the path.
  const isUnsafe = `${pathname}${search}${hash}`.includes('@') || pathname.split('/').some(isSecretLike);
  return isUnsafe ? null : origin + pathname.replace(/[,;].*/, '');
}
