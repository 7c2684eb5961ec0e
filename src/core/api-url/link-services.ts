import { decodeAscii } from './decode-ascii.js';

/** A link, taken apart: `host` as the URL parser spells it, `tail` the query and hash with their `?` and `#`. */
export interface Link {
  readonly host: string;
  readonly path: string;
  readonly tail: string;
}

/** A service that writes the URL it leads to in a form of its own. */
interface LinkService {
  /** With everything below it; see `known-hosts.ts`. */
  readonly domain: string;
  /** The URL that a link leads to, or null when it is not to be read. */
  readonly target: (link: Link) => string | null;
}

/** Proofpoint, version 3: between double underscores, with `*` for what is written behind them. */
const proofpoint3 = ({ path, tail }: Link): string | null =>
  /^\/v3\/__(.+?)__(?:;|$)/.exec(path + tail)?.[1]?.replace(/^(https?:\/)(?!\/)/i, '$1/') ?? null;

/** Check Point: between triple underscores, with `*3F` for `%3F`. */
const checkPoint = ({ path, tail }: Link): string | null => {
  const written = /\/___(https?:.+?)___\./i.exec(path + tail)?.[1];
  return written === undefined ? null : decodeAscii(written.replace(/\*(?=[\da-f]{2})/gi, '%'));
};

/** Google Translate makes one label of a host: `-` for a dot and `--` for a hyphen. */
const googleTranslate = ({ host, path, tail }: Link): string | null => {
  const label = host.replace(/\.translate\.goog$/, '');
  // With a prefix of its own the label is not the whole host.
  if (label.includes('.') || /[?&]_x_tr_hp=/.test(tail)) return null;
  const target = label
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  return `https://${target}${path}${tail}`;
};

/** Accelerated pages: `/amp/s/www.example.com/…`, `s` standing for https. */
const ampOf =
  (prefix: RegExp) =>
  ({ path, tail }: Link): string | null => {
    const written = prefix.exec(path + tail)?.[1];
    return written === undefined ? null : `https://${written}`;
  };

/** A page that Google kept: `?q=cache:AbC:https://www.example.com/…+words`. */
const googleCache = ({ tail }: Link): string | null =>
  /[?&]q=cache:(?:[\w-]{12}:)?([^&+]+)/.exec(decodeAscii(tail))?.[1] ?? null;

/** Postmark: the URL without its scheme, escaped, as one part of the path. */
const postmark = ({ path }: Link): string | null => {
  const written = /^\/\w+\/([^/]+)\//.exec(path)?.[1];
  // Twice, because a link in a link is escaped once more.
  return written === undefined ? null : `https://${decodeAscii(decodeAscii(written))}`;
};

/** Services with a form of their own; a URL in a parameter or in the path is found without them. */
export const LINK_SERVICES: readonly LinkService[] = [
  { domain: 'urldefense.proofpoint.com', target: proofpoint3 },
  { domain: 'urldefense.com', target: proofpoint3 },
  { domain: 'urldefense.us', target: proofpoint3 },
  { domain: 'protect.checkpoint.com', target: checkPoint },
  { domain: 'url-protection.com', target: checkPoint },
  { domain: 'avanan.click', target: checkPoint },
  { domain: 'translate.goog', target: googleTranslate },
  { domain: 'google.*', target: ampOf(/^\/amp\/(?:s\/)?(.+)/) },
  { domain: 'cdn.ampproject.org', target: ampOf(/^\/[civr]\/(?:s\/)?(.+)/) },
  { domain: 'webcache.googleusercontent.com', target: googleCache },
  { domain: 'pstmrk.it', target: postmark },
];
