import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** @typedef {{ address: string, family: number }} Address */
/** @typedef {(hostname: string) => Promise<readonly Address[]>} Resolve */

/** Special-purpose IPv4 addresses (IANA): loopback, private, carrier-grade NAT, link-local, documentation, multicast. */
const SPECIAL_IPV4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]);

/** Global unicast; excludes loopback, link-local, unique local, IPv4-mapped and NAT64 addresses. */
const GLOBAL_IPV6 = blockList('ipv6', [['2000::', 3]]);

/** Special-purpose addresses in that range: Teredo and other protocols, documentation, and 6to4, which contains an IPv4 address. */
const SPECIAL_IPV6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/**
 * Whether an address is on the public internet, where a store can be.
 * @param {string} address
 */
export function isPublic(address) {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL_IPV4.check(address, 'ipv4');
    case 6:
      return GLOBAL_IPV6.check(address, 'ipv6') && !SPECIAL_IPV6.check(address, 'ipv6');
    default:
      return false;
  }
}

/**
 * All addresses of a name, IPv4 first, because most lists of allowed IP addresses contain IPv4 addresses.
 * @type {Resolve}
 */
export const resolveName = (hostname) => lookup(hostname, { all: true, order: 'ipv4first' });

/**
 * The address to connect to. A name is rejected if any of its addresses is not public, because no store has such a name.
 * @param {string} hostname as the URL parser spells it
 * @param {Resolve} resolve called once
 * @returns {Promise<Address | null>} null if an address is not public
 */
export async function publicAddressOf(hostname, resolve) {
  const addresses = await resolve(hostname.replace(/^\[|\]$/g, ''));
  return addresses.every(({ address }) => isPublic(address)) ? (addresses[0] ?? null) : null;
}

/**
 * @param {'ipv4' | 'ipv6'} family
 * @param {readonly (readonly [string, number])[]} subnets
 */
function blockList(family, subnets) {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}
