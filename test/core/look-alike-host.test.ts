import { expect } from 'chai';
import fc from 'fast-check';
import { inspectApiUrl } from '../../src/core/api-url/inspect-api-url.js';
import { lookAlikeHostOf } from '../../src/core/api-url/look-alike-host.js';
import { decodePunycode } from '../../src/core/api-url/punycode.js';
import { runs } from '../support/runs.js';

const reportedHost = (host: string): string | null =>
  lookAlikeHostOf(inspectApiUrl(`https://${host}/mm5/json.mvc`));

describe('a look-alike host', () => {
  for (const [host, punycode] of [
    ['www.fern\u0430ndoak.example', 'www.xn--fernndoak-3yh.example'],
    ['www.FERN\u0410NDOAK.example', 'www.xn--fernndoak-3yh.example'],
    ['g\u03BFods.example', 'xn--gods-0nd.example'],
    ['\u0585ffice.shop.example', 'xn--ffice-kkg.shop.example'],
    ['www.xn--fernndoak-3yh.example', 'www.xn--fernndoak-3yh.example'],
  ] as const) {
    it(`reports ${host} as ${punycode}`, () => {
      expect(reportedHost(host)).to.equal(punycode);
    });
  }

  for (const host of [
    'www.fernandoak.example',
    'müller.example',
    '例え.example',
    'ソニーstore.example',
    'магазин.example',
    'shop.магазин.example',
    'магазин-24.example',
    'ελιά.example',
    'xn--80ak6aa92e.example',
    'xn--a.example',
    '8.8.8.8',
    '[2001:db8::1]',
  ]) {
    it(`does not report ${host}`, () => expect(reportedHost(host)).to.equal(null));
  }

  it('is reported with a fix and with suggested endpoints', () => {
    for (const end of ['/mm5/admin.mvc', '/', '/page.html', '/Merchant2/merchant.mv']) {
      const inspection = inspectApiUrl(`http://www.fern\u0430ndoak.example${end}`);
      expect(inspection.notes, end).to.include('look-alike-host');
      expect(lookAlikeHostOf(inspection), end).to.equal('www.xn--fernndoak-3yh.example');
    }
  });

  it('is reported as the target of a wrapped link', () => {
    const link = encodeURIComponent('https://www.fern\u0430ndoak.example/mm5/json.mvc');
    const inspection = inspectApiUrl(`https://slack-redir.net/link?url=${link}`);
    expect(lookAlikeHostOf(inspection)).to.equal('www.xn--fernndoak-3yh.example');
  });

  it('is not reported if nothing is suggested', () => {
    const { notes } = inspectApiUrl('https://docs.fern\u0430ndoak.example/miva');
    expect(notes).to.deep.equal([]);
  });
});

describe('decodePunycode', () => {
  for (const [encoded, letters] of [
    ['mnchen-3ya', 'münchen'],
    ['80ak6aa92e', 'аррӏе'],
    ['r8jz45g', '例え'],
    ['store-8q4drd9r', 'ソニーstore'],
    ['ls8h', '💩'],
    ['a-b-', 'a-b'],
  ] as const) {
    it(`decodes ${encoded} as ${letters}`, () => expect(decodePunycode(encoded)).to.equal(letters));
  }

  it('returns null or no letters for invalid Punycode', () => {
    for (const text of ['99999999', 'a-ä', 'zzzzzzzzzzzzzzz', '-', 'mnchen-3y!']) {
      expect(decodePunycode(text), text).to.be.oneOf([null, '']);
    }
  });

  it('decodes every label that the URL parser encodes', () => {
    const letter = fc.constantFrom(...'abz09äéßбвжγδωակօ例えソニー漢字');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const label = letters.join('');
        const [encoded = ''] = new URL(`https://${label}.example`).hostname.split('.');
        fc.pre(encoded.startsWith('xn--'));
        // Browsers encode ß differently.
        expect(decodePunycode(encoded.slice(4))).to.be.oneOf([label, label.replaceAll('ß', 'ss')]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('never throws for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodePunycode(text)));
  });
});
