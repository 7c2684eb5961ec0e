import type { ApiUrlNote, WrongCode } from './codes.js';
import { domainsAbove } from './domains.js';
import {
  DEVELOPMENT_DOMAINS,
  NO_STORE_DOMAINS,
  NO_STORE_PATHS,
  NO_STORE_SUBDOMAINS,
  type NoStoreCode,
} from './known-hosts.js';
import { isLookAlikeHost } from './look-alike-host.js';

/** Addresses that are not routed on the public net: RFC 1122, 1918, 3927, 6598, and multicast upwards. Documentation addresses stay legal, as `.example` does. */
const INSIDE_IPV4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[345]\d))\.[\d.]+$/;
/** Loopback, unspecified and every form that hides a v4 address; NAT64; unique local; link and site local; multicast. */
const INSIDE_IPV6 = /^\[(?:::|64:ff9b:|f[cdf]|fe[89a-f])/;
const IPV4 = /^\d[\d.]+$/;
const LABELS = /^[\w-]{1,63}(?:\.[\w-]{1,63})*$/;
const TOP_LEVEL_DOMAIN = /\.(?:xn--[a-z\d-]+|[a-z]{2,})$/;

const NO_STORE_CODES = new Map<string, NoStoreCode>(
  Object.entries(NO_STORE_DOMAINS).flatMap(([code, domains]) =>
    domains.map((domain): [string, NoStoreCode] => [domain, code as NoStoreCode]),
  ),
);

const isIpAddress = (host: string): boolean => host.startsWith('[') || IPV4.test(host);

const isDevelopmentHost = (host: string): boolean =>
  domainsAbove(host).some((domain) => DEVELOPMENT_DOMAINS.includes(domain));

/** Why a host, spelled as the URL parser spells it, cannot be a merchant's store. */
export function hostErrorCode(host: string): WrongCode | null {
  if (INSIDE_IPV4.test(host) || INSIDE_IPV6.test(host)) return 'url-local-host';
  if (isIpAddress(host)) return null;
  const known = domainsAbove(host).flatMap((domain) => NO_STORE_CODES.get(domain) ?? [])[0];
  if (known === 'url-local-host') return known;
  if (!LABELS.test(host) || host.length > 253) return 'url-not-address';
  if (!TOP_LEVEL_DOMAIN.test(host)) return 'url-no-domain';
  return known ?? null;
}

/** Why a page is probably no store's, told from the name of its host and its first folders; no proof. */
export function doubtfulHostCode(
  host: string,
  path: string,
): 'url-target-hidden' | 'url-never-a-store' | null {
  if (isIpAddress(host) || isDevelopmentHost(host)) return null;
  const words = host.split('.').slice(0, -2).join('-').split('-');
  for (const code of ['url-target-hidden', 'url-never-a-store'] as const) {
    const isNamedSo = words.some((word) => NO_STORE_SUBDOMAINS[code].includes(word));
    if (isNamedSo || NO_STORE_PATHS[code].test(path)) return code;
  }
  return null;
}

export function hostNotes(host: string): ApiUrlNote[] {
  if (isIpAddress(host)) return ['ip-address'];
  return [
    ...(isLookAlikeHost(host) ? (['look-alike-host'] as const) : []),
    ...(isDevelopmentHost(host) ? (['development-store'] as const) : []),
  ];
}
