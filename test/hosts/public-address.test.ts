import { expect } from 'chai';
import { isPublic, publicAddressOf, type Address } from '../../demo/server/store/public-address.mjs';

const v4 = (address: string): Address => ({ address, family: 4 });
const v6 = (address: string): Address => ({ address, family: 6 });

describe('isPublic and publicAddressOf', () => {
  for (const address of [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
  ]) {
    it(`reject ${address || 'an empty string'}`, () => expect(isPublic(address)).to.equal(false));
  }

  for (const address of [
    '8.8.8.8',
    '34.197.18.122',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.255.255',
    '172.32.0.1',
    '223.255.255.255',
    '2600:1f18::1',
    '2a00:1450:4001::200e',
  ]) {
    it(`accept ${address}`, () => expect(isPublic(address)).to.equal(true));
  }

  it('return the first address of a name, after one lookup', async () => {
    const lookups: string[] = [];
    const found = await publicAddressOf('shop.example.com', (hostname) => {
      lookups.push(hostname);
      return Promise.resolve([v4('8.8.8.8'), v6('2600:1f18::1')]);
    });
    expect(found).to.deep.equal(v4('8.8.8.8'));
    expect(lookups).to.deep.equal(['shop.example.com']);
  });

  it('return null when any address of the name is not public, or when it has none', async () => {
    for (const addresses of [
      [v4('127.0.0.1')],
      [v4('8.8.8.8'), v4('10.0.0.1')],
      [v6('::1'), v4('8.8.8.8')],
      [v6('::ffff:10.0.0.1')],
      [],
    ]) {
      expect(await publicAddressOf('shop.example.com', () => Promise.resolve(addresses))).to.equal(null);
    }
  });

  it('look up an IPv6 address without its brackets', async () => {
    await publicAddressOf('[2600:1f18::1]', (hostname) => {
      expect(hostname).to.equal('2600:1f18::1');
      return Promise.resolve([v6(hostname)]);
    });
  });
});
