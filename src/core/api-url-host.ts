import type { ApiUrlNote, WrongCode } from './api-url-codes.js';
import { DEVELOPMENT_DOMAINS, LOCAL_DOMAINS, NEVER_A_STORE, OTHER_PLATFORM_DOMAINS } from './constants.js';

/** Addresses that are not routed on the public net: RFC 1122, 1918, 3927, 6598, and multicast upwards. Documentation addresses stay legal, as `.example` does. */
const INSIDE_IPV4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[345]\d))\.[\d.]+$/;
/** Loopback, unspecified and every form that hides a v4 address; NAT64; unique local; link and site local; multicast. */
const INSIDE_IPV6 = /^\[(?:::|64:ff9b:|f[cdf]|fe[89a-f])/;
const IPV4 = /^\d[\d.]+$/;
const LABELS = /^[\w-]{1,63}(?:\.[\w-]{1,63})*$/;
const TOP_LEVEL_DOMAIN = /\.(?:xn--[a-z\d-]+|[a-z]{2,})$/;

const isBelow = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const isIpAddress = (host: string): boolean => host.startsWith('[') || IPV4.test(host);

/** Why a host, spelled as the URL parser spells it, cannot be a merchant's store. */
export function whyNoStore(host: string): WrongCode | null {
  if (INSIDE_IPV4.test(host) || INSIDE_IPV6.test(host) || isBelow(host, LOCAL_DOMAINS)) {
    return 'url-local-host';
  }
  if (isIpAddress(host)) return null;
  if (!LABELS.test(host) || host.length > 253) return 'url-not-address';
  if (!TOP_LEVEL_DOMAIN.test(host)) return 'url-no-domain';
  if (isBelow(host, NEVER_A_STORE)) return 'url-never-a-store';
  if (isBelow(host, OTHER_PLATFORM_DOMAINS)) return 'url-other-platform';
  return null;
}

export function hostNotes(host: string): ApiUrlNote[] {
  if (isIpAddress(host)) return ['ip-address'];
  return isBelow(host, DEVELOPMENT_DOMAINS) ? ['development-store'] : [];
}
