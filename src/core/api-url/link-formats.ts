import { decodeAscii } from './decode-ascii.js';

/** The parts of a link in which a service writes the target URL. */
export interface Link {
  /** Normalized by the URL parser. */
  readonly host: string;
  readonly path: string;
  /** The query and the fragment, with their `?` and `#`. */
  readonly tail: string;
}

/** Returns the target URL of a link, or null if the link does not have the format of the service. */
type TargetReader = (link: Link) => string | null;

/** Proofpoint, version 3: the target is between double underscores; special characters are replaced by `*`. */
const proofpoint3: TargetReader = ({ path, tail }) =>
  /^\/v3\/__(.+?)__(?:;|$)/.exec(path + tail)?.[1]?.replace(/^(https?:\/)(?!\/)/i, '$1/') ?? null;

/** Check Point: the target is between triple underscores, with `*3F` for `%3F`. */
const checkPoint: TargetReader = ({ path, tail }) => {
  const target = /\/___(https?:.+?)___\./i.exec(path + tail)?.[1];
  return target === undefined ? null : decodeAscii(target.replace(/\*(?=[\da-f]{2})/gi, '%'));
};

/** Google Translate turns the host into one label: `-` for a dot and `--` for a hyphen. */
const googleTranslate: TargetReader = ({ host, path, tail }) => {
  const label = host.replace(/\.translate\.goog$/, '');
  // With the parameter `_x_tr_hp`, the label is only a part of the host.
  if (label.includes('.') || /[?&]_x_tr_hp=/.test(tail)) return null;
  const target = label
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  return `https://${target}${path}${tail}`;
};

/** AMP pages: `/amp/s/www.example.com/…`, where `s` stands for https. */
const ampPage =
  (prefix: RegExp): TargetReader =>
  ({ path, tail }) => {
    const target = prefix.exec(path + tail)?.[1];
    return target === undefined ? null : `https://${target}`;
  };

/** A page in Google's cache: `?q=cache:AbC:https://www.example.com/…+words`. */
const googleCache: TargetReader = ({ tail }) =>
  /[?&]q=cache:(?:[\w-]{12}:)?([^&+]+)/.exec(decodeAscii(tail))?.[1] ?? null;

/** Postmark: one segment of the path is the escaped target without its scheme. */
const postmark: TargetReader = ({ path }) => {
  const target = /^\/\w+\/([^/]+)\//.exec(path)?.[1];
  // Decoded twice, because a nested link is escaped once more.
  return target === undefined ? null : `https://${decodeAscii(decodeAscii(target))}`;
};

/** Services with a link format of their own, by domain. A target in a parameter or in the path is found without them. */
export const LINK_FORMATS: ReadonlyMap<string, TargetReader> = new Map([
  ['urldefense.proofpoint.com', proofpoint3],
  ['urldefense.com', proofpoint3],
  ['urldefense.us', proofpoint3],
  ['protect.checkpoint.com', checkPoint],
  ['url-protection.com', checkPoint],
  ['avanan.click', checkPoint],
  ['translate.goog', googleTranslate],
  ['google.*', ampPage(/^\/amp\/(?:s\/)?(.+)/)],
  ['cdn.ampproject.org', ampPage(/^\/[civr]\/(?:s\/)?(.+)/)],
  ['webcache.googleusercontent.com', googleCache],
  ['pstmrk.it', postmark],
]);
