import { expect } from 'chai';
import fc from 'fast-check';
import { maskSecrets } from '../../src/core/mask-secrets.js';
import { maskVerdict, readVerdict } from '../../src/core/verdict.js';
import { isMessageCode } from '../../src/i18n/messages.js';
import '../support/property-seed.js';
import { runs } from '../support/runs.js';

const percentEncoded = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const html = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );

/** The same text as encoders of other languages write it. */
const ENCODERS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'by JavaScript': encodeURIComponent,
  'in a form': (text) => new URLSearchParams([['', text]]).toString().slice(1),
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in lower case, as .NET does': (text) =>
    encodeURIComponent(text).replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
  'strictly, as PHP does': (text) => encodeURIComponent(text).replace(/[!'()*]/g, percentEncoded),
  'except for slashes, as Python does': (text) => encodeURIComponent(text).replaceAll('%2F', '/'),
  'in JSON by PHP': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('/', '\\/')
      .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'in HTML': (text) => html(text).replaceAll("'", '&#39;'),
  'in HTML by PHP': (text) => html(text).replaceAll("'", '&#039;'),
  'in HTML by a template engine': (text) =>
    text.replace(/[&<>"'`=/]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`),
  'in base64': base64,
  'in base64 without padding': (text) => base64(text).replace(/=+$/, ''),
  'in base64 for a URL': (text) => Buffer.from(text).toString('base64url'),
};

describe('maskSecrets', () => {
  for (const [name, encode] of Object.entries(ENCODERS)) {
    it(`masks a secret that is encoded ${name}`, () => {
      for (const secret of ['k3y/DG+lnZ==', "it's (so) !*", 'ä "q" \\ é/🔑', '%25 %2F']) {
        expect(maskSecrets(`sent: ${encode(secret)}, rejected`, [secret])).to.equal('sent: …, rejected');
      }
    });
  }

  it('leaves no secret in any text, and changes no text without one', () => {
    const secret = fc.string({ minLength: 6, maxLength: 20, unit: 'grapheme' });
    fc.assert(
      fc.property(secret, fc.string(), fc.constantFrom(...Object.values(ENCODERS)), (text, rest, encode) => {
        expect(maskSecrets(`${rest}${encode(text)}`, [text])).not.to.include(text);
        if (!rest.includes(text.trim()))
          expect(maskSecrets(rest.slice(0, 5), [text])).to.equal(rest.slice(0, 5));
      }),
      { numRuns: runs(300) },
    );
  });

  it('masks a secret in the base64 of a longer text, wherever it begins', () => {
    const secret = 'Tr4il-mix <ä> &?>';
    for (const user of ['', 'a', 'ab', 'abc', 'api-user']) {
      for (const after of ['', '\n', '", "x": 1}']) {
        const encoded = base64(`${user}:${secret}${after}`);
        const rest = maskSecrets(`Basic ${encoded}.`, [secret]).split('…');
        expect(rest, encoded).to.have.lengthOf(2);
        for (const part of rest) {
          const decoded = Buffer.from(part.replace(/^Basic /, ''), 'base64').toString();
          expect(decoded).not.to.include(secret.slice(0, 3)).and.not.to.include(secret.slice(-3));
        }
      }
    }
  });

  it('takes no noticeable time for long texts and secrets, whatever they are', () => {
    const start = performance.now();
    const [long, nearly] = ['a'.repeat(1_000_000), `${'a'.repeat(999)}b`.repeat(1000)];
    expect(maskSecrets(nearly, ['a'.repeat(1000), long])).to.not.include('…');
    expect(maskSecrets(long, ['a'.repeat(1000)]).length).to.be.below(100);
    expect(maskSecrets('é%'.repeat(500_000), ['it is (so) !*'])).to.have.lengthOf(20_000);
    expect(performance.now() - start).to.be.below(3000);
  });

  it('leaves texts of five characters', () => {
    expect(maskSecrets('abcde', ['abcde'])).to.equal('abcde');
  });
});

describe('maskVerdict', () => {
  it('masks a secret before a long text is cut', () => {
    const secret = 'a3f1c9d27b6e40858c1f2d3e4b5a6978';
    const verdict = { ok: false, message: `${'x'.repeat(1990)}${secret}`, reference: secret };
    const masked = maskVerdict(readVerdict(verdict, isMessageCode), [secret]);
    expect(JSON.stringify(masked)).not.to.include(secret.slice(0, 6));
    expect(masked).to.have.nested.property('rejection.general.text.length', 1991);
    const long = maskVerdict(readVerdict({ ok: true, message: 'x'.repeat(5000) }, isMessageCode), []);
    expect(long).to.have.nested.property('message.length', 2000);
  });
});
