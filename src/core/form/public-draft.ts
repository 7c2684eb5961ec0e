import { normalizeLine } from '../normalize.js';
import type { FieldValues } from '../fields.js';
import type { OrderStatus } from '../order-statuses.js';
import { parsedUrl } from '../util.js';

/** The values a host may read at any time, without secrets. */
export interface PublicDraft {
  readonly name: string;
  readonly username: string;
  readonly storeCode: string;
  /** Without user name, password, query and hash; absent if the text is not a web address. */
  readonly apiUrl?: string;
  readonly orderImportStatuses: readonly OrderStatus[];
  readonly storeId: string;
}

export function publicDraft({ name, username, storeCode, apiUrl, ...rest }: FieldValues): PublicDraft {
  const address = withoutSecrets(apiUrl);
  return {
    name,
    username,
    storeCode,
    ...(address === null ? {} : { apiUrl: address }),
    orderImportStatuses: [...rest.orderImportStatuses],
    storeId: rest.storeId,
  };
}

/** A web address without the parts that may contain a secret, or null if the text is not a web address. */
export function withoutSecrets(text: string): string | null {
  const line = normalizeLine(text);
  const url = /^https?:\/\/\S+$/i.test(line) ? parsedUrl(line) : undefined;
  if (url === undefined) return null;
  const { origin, pathname, search, hash } = url;
  // If a password contains /, ? or #, the parser reads its beginning as the port and its end as part of the path.
  return `${pathname}${search}${hash}`.includes('@') ? null : origin + pathname.replace(/[,;].*/, '');
}
