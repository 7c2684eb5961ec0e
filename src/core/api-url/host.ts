import type { ApiUrlNote, WrongCode } from './codes.js';
import { findByDomain } from './domains.js';
import {
  DEVELOPMENT_DOMAINS,
  NO_STORE_DOMAINS,
  NO_STORE_FOLDERS,
  NO_STORE_SUBDOMAINS,
  OPAQUE_PATH,
  TRACKER_PATH,
  type NoStoreCode,
} from './known-hosts.js';
import { isLookAlikeHost } from './look-alike-host.js';
import { REDIRECT_PATHS } from './redirect-domains.js';

/** Addresses that are not routed on the internet: RFC 1122, 1918, 3927, 6598, and multicast upwards. Those for documentation are accepted, like the domain `.example`. */
const PRIVATE_IPV4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[345]\d))\.[\d.]+$/;
/** Loopback, unspecified and every form that contains an IPv4 address; NAT64; unique local; link and site local; multicast. */
const PRIVATE_IPV6 = /^\[(?:::|64:ff9b:|f[cdf]|fe[89a-f])/;
const IPV4 = /^\d[\d.]+$/;
const LABELS = /^[\w-]{1,63}(?:\.[\w-]{1,63})*$/;
const TOP_LEVEL_DOMAIN = /\.(?:xn--[a-z\d-]+|[a-z]{2,})$/;

/** The error code of each domain without a store. */
const NO_STORE_CODES: ReadonlyMap<string, NoStoreCode> = new Map(
  Object.entries(NO_STORE_DOMAINS).flatMap(([code, domains]) =>
    domains.map((domain): [string, NoStoreCode] => [domain, code as NoStoreCode]),
  ),
);

const isIpAddress = (host: string): boolean => host.startsWith('[') || IPV4.test(host);

const isDevelopmentHost = (host: string): boolean =>
  DEVELOPMENT_DOMAINS.some((domain) => `.${host}`.endsWith(`.${domain}`));

/** The reason why a host, normalized by the URL parser, cannot be a merchant's store. */
export function hostErrorCode(host: string): WrongCode | null {
  if (isIpAddress(host)) return PRIVATE_IPV4.test(host) || PRIVATE_IPV6.test(host) ? 'url-local-host' : null;
  const known = findByDomain(host, NO_STORE_CODES) ?? null;
  if (known === 'url-local-host') return known;
  if (!LABELS.test(host) || host.length > 253) return 'url-not-address';
  return TOP_LEVEL_DOMAIN.test(host) ? known : 'url-no-domain';
}

/** Whether a page of a well-known site only redirects to another site. */
export const isRedirectPage = (host: string, path: string): boolean =>
  findByDomain(host, REDIRECT_PATHS)?.test(path) ?? false;

/**
 * The reason why a page probably does not belong to a store, judged by the subdomains of its host and the first folders
 * of its path. A file of Miva's in the path is stronger evidence.
 */
export function unlikelyStoreCode(
  host: string,
  path: string,
): 'url-target-hidden' | 'url-never-a-store' | null {
  if (isIpAddress(host) || isDevelopmentHost(host)) return null;
  const words = host.split('.').slice(0, -2).join('-').split('-');
  const hasSubdomain = (code: keyof typeof NO_STORE_SUBDOMAINS): boolean =>
    words.some((word) => NO_STORE_SUBDOMAINS[code].has(word));
  if (hasSubdomain('url-target-hidden') || TRACKER_PATH.test(path) || OPAQUE_PATH.test(path)) {
    return 'url-target-hidden';
  }
  const [, folder = ''] = path.toLowerCase().split('/', 2);
  return hasSubdomain('url-never-a-store') || NO_STORE_FOLDERS.has(folder) ? 'url-never-a-store' : null;
}

export function hostNotes(host: string): ApiUrlNote[] {
  if (isIpAddress(host)) return ['ip-address'];
  return [
    ...(isLookAlikeHost(host) ? (['look-alike-host'] as const) : []),
    ...(isDevelopmentHost(host) ? (['development-store'] as const) : []),
  ];
}
