import { expect } from 'chai';
import fc from 'fast-check';
import { english as en } from '../../src/i18n/english.js';
import { CATALOGUES, SAMPLES, TRANSLATIONS, functions, leaves, texts } from './catalogues.js';

/** Names of Miva's and of the e-mail that a person has: the same in every language. */
const NAMES = [
  'platformName',
  'fields.apiUrl.label',
  'fields.apiToken.label',
  'fields.signingDigest.label',
  'guide.steps.store-code.title',
  'guide.steps.endpoint.title',
];
/** Words a language has in common with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['fields.name.label', 'optional', 'guide.today'],
};

const kinds = (catalogue: object) =>
  leaves(catalogue).map(([path, value]) =>
    typeof value === 'function' ? `${path}(${String(value.length)})` : path,
  );

it('the languages are told by their tags', () => {
  expect(CATALOGUES.map(({ language }) => language)).to.deep.equal([
    'en',
    'es',
    'fr',
    'de',
    'pt-BR',
    'ja',
    'ar',
  ]);
});

for (const catalogue of CATALOGUES) {
  const { language } = catalogue;

  describe(`the catalogue ${language}`, () => {
    it('has the keys of English, in its order, each of its kind', () => {
      expect(kinds(catalogue)).to.deep.equal(kinds(en));
    });

    it('runs in the direction of its language', () => {
      expect(catalogue.direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });

    it('is empty only where English is', () => {
      for (const [path, text] of texts(catalogue))
        expect(text === '', path).to.equal(texts(en).get(path) === '');
    });

    it('says what its functions are given', () => {
      for (const [path, say] of functions(catalogue)) {
        const given = SAMPLES[path]!.flat().map(String);
        const text = say(...SAMPLES[path]!);
        for (const value of given) expect(text, path).to.include(value);
      }
    });

    it('never throws and always says something, whatever it is given', () => {
      const count = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, -0));
      const like = (sample: unknown): fc.Arbitrary<unknown> =>
        typeof sample === 'number' ? count : typeof sample === 'string' ? fc.string() : fc.array(fc.string());
      for (const [path, say] of functions(catalogue)) {
        fc.assert(
          fc.property(fc.tuple(...SAMPLES[path]!.map(like)), (given) => {
            const text = say(...given);
            expect(text, path).to.be.a('string');
            expect(text, path).not.to.match(/undefined|\[object/);
            // No folder is no text.
            if (path !== 'folderList') expect(text, path).to.match(/\S/);
          }),
        );
      }
    });

    it('lists one folder as itself, and none as nothing', () => {
      const bare = (text: string) => text.replace(/[\u2066\u2069]/g, '');
      expect(bare(catalogue.folderList(['mm5']))).to.equal('mm5');
      expect(bare(catalogue.folderList([]))).to.equal('');
    });
  });
}

for (const catalogue of TRANSLATIONS) {
  it(`${catalogue.language} leaves nothing in English but names`, () => {
    const allowed = [...NAMES, ...(SHARED[catalogue.language] ?? [])];
    const same = [...texts(catalogue)].filter(([path, text]) => text !== '' && text === texts(en).get(path));
    expect(same.map(([path]) => path).filter((path) => !allowed.includes(path))).to.deep.equal([]);
  });
}
