import { normalizeLine } from '../normalize.js';
import type { FieldValues } from '../fields.js';
import type { OrderStatus } from '../order-statuses.js';
import { parsedUrl } from '../util.js';

/** The values a host may see at any time: no secret is among them. */
export interface PublicDraft {
  readonly name: string;
  readonly username: string;
  readonly storeCode: string;
  /** Without user, password, parameters and hash; absent while the text is no web address. */
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

/** A web address without what may be secret in it, or null when the text is none. */
export function withoutSecrets(text: string): string | null {
  const line = normalizeLine(text);
  const url = /^https?:\/\/\S+$/i.test(line) ? parsedUrl(line) : undefined;
  if (url === undefined) return null;
  const { origin, pathname, search, hash } = url;
  // Where a password holds /, ? or #, the parser takes its beginning for the port and leaves its end behind the host.
  return `${pathname}${search}${hash}`.includes('@') ? null : origin + pathname.replace(/[,;].*/, '');
}
