import { BlockList, isIP } from 'node:net';

/**
 * Whether Miva's list of addresses, such as `203.0.113.7, 198.51.100.0/24`, contains an address. Invalid entries are
 * ignored. A caller that has already disconnected has no address.
 * @param {string} address
 * @param {string} list
 */
export function isAllowed(address, list) {
  const allowed = new BlockList();
  for (const entry of list.split(',')) {
    const [network = '', prefix] = entry.trim().split('/');
    const version = isIP(network);
    const longest = version === 4 ? 32 : 128;
    const length = prefix === undefined ? longest : Number(prefix);
    if (version && length >= 0 && length <= longest) allowed.addSubnet(network, length, familyOf(network));
  }
  return isIP(address) !== 0 && allowed.check(address, familyOf(address));
}

/** @param {string} address */
const familyOf = (address) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
