import { expect } from 'chai';
import fc from 'fast-check';
import { english as en } from '../../src/i18n/english.js';
import { LOCALES } from '../../src/i18n/loaders.js';
import { ALL_TRANSLATIONS, SAMPLES, TRANSLATIONS, functions, leaves, texts } from './translations.js';

/** Names used by Miva and by the e-mail with the values; they are not translated. */
const NAMES = [
  'platformName',
  'fields.apiToken.label',
  'fields.signingDigest.label',
  'guide.steps.store-code.title',
];
/** Texts that are the same in English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['fields.name.label', 'optionalField'],
  fr: ['guide.steps.signature.title'],
};
/** The order or the punctuation may differ, but need not. */
const PUNCTUATION = ['labeledError', 'hintAndMore', 'summaryAnnouncement'];

const kinds = (translation: object) =>
  leaves(translation).map(([path, value]) =>
    typeof value === 'function' ? `${path}(${String(value.length)})` : path,
  );

it('every translation has its language tag', () => {
  expect(ALL_TRANSLATIONS.map(({ language }) => language)).to.deep.equal(['en', ...LOCALES]);
});

for (const translation of ALL_TRANSLATIONS) {
  const { language } = translation;

  describe(`the translation ${language}`, () => {
    it('has the keys of English, in the same order and of the same kind', () => {
      expect(kinds(translation)).to.deep.equal(kinds(en));
    });

    it('has the direction of its language', () => {
      expect(translation.direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });

    it('is empty only where English is', () => {
      for (const [path, text] of texts(translation))
        expect(text === '', path).to.equal(texts(en).get(path) === '');
    });

    it('includes the parameters of its functions', () => {
      for (const [path, format] of functions(translation)) {
        // One address or several differ only in the words.
        if (['guide.addresses', 'accessChecks.addresses', 'firewallBlocked'].includes(path)) continue;
        const given = SAMPLES[path]!.flat().map(String);
        const text = format(...SAMPLES[path]!);
        for (const value of given) expect(text, path).to.include(value);
      }
    });

    it('never throws and never returns an empty message, whatever the parameters', () => {
      const count = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, -0));
      const like = (sample: unknown): fc.Arbitrary<unknown> =>
        typeof sample === 'number' ? count : typeof sample === 'string' ? fc.string() : fc.array(fc.string());
      for (const [path, format] of functions(translation)) {
        fc.assert(
          fc.property(fc.tuple(...SAMPLES[path]!.map(like)), (given) => {
            const text = format(...given);
            expect(text, path).to.be.a('string');
            expect(text, path).not.to.match(/undefined|\[object/);
            // These have no words of their own.
            if (path !== 'folderList' && path !== 'hintAndMore') expect(text, path).to.match(/\S/);
          }),
        );
      }
    });

    it('lists one folder unchanged, and no folder as an empty text', () => {
      const bare = (text: string) => text.replace(/[\u2066\u2069]/g, '');
      expect(bare(translation.folderList(['mm5']))).to.equal('mm5');
      expect(bare(translation.folderList([]))).to.equal('');
    });
  });
}

for (const translation of TRANSLATIONS) {
  it(`${translation.language} translates everything except names`, () => {
    const allowed = [...NAMES, ...PUNCTUATION, ...(SHARED[translation.language] ?? [])];
    const same = [...texts(translation)].filter(
      ([path, text]) => text !== '' && text === texts(en).get(path),
    );
    expect(same.map(([path]) => path).filter((path) => !allowed.includes(path))).to.deep.equal([]);
  });
}
