import { expect } from 'chai';
import fc from 'fast-check';
import { LOCALES } from '../../src/i18n/loaders.js';
import { resolveLocale } from '../../src/i18n/resolve-locale.js';

describe('a wanted language', () => {
  for (const [tag, wanted] of Object.entries({
    es: ['es', 'ES', 'es-MX', 'es-419', 'es-Latn-ES-x-own', 'es-u-nu-latn', 'es_MX', 'ES_mx'],
    'pt-BR': ['pt', 'pt-BR', 'pt-br', 'PT-PT', 'pt-AO', 'pt_BR'],
    fr: ['fr', 'fr-CA'],
    de: ['de', 'de-AT', 'de-CH-1996'],
    ja: ['ja', 'ja-JP', 'ja-Hira'],
    ar: ['ar', 'ar-EG', 'ar-Latn'],
    en: [
      'en',
      'en-GB',
      'nl',
      'zh-Hant-TW',
      'eso',
      'est',
      'jam',
      'e',
      'x-es',
      'i-es',
      '',
      '-',
      '-es',
      '_es',
      'nl_NL',
    ],
  })) {
    it(`is ${tag} for ${wanted.join(', ')}`, () => {
      expect(wanted.map(resolveLocale)).to.deep.equal(wanted.map(() => tag));
    });
  }

  it('is English for what is no tag', () => {
    for (const text of ['Español', ' es', 'es ', 'es;q=0.9', '__proto__', 'constructor', 'es\n-MX']) {
      expect(resolveLocale(text), text).to.equal('en');
    }
  });

  it('is always a catalogue there is, for any text', () => {
    const subtags = fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 });
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      subtags.map((parts) => parts.join('-')),
    );
    fc.assert(fc.property(texts, (text) => ['en', ...LOCALES].includes(resolveLocale(text))));
  });

  it('is the same for a language in any region, script or case', () => {
    const regions = fc.stringMatching(/^([-_][A-Z][a-z]{3})?([-_][A-Z]{2}|[-_][0-9]{3})?$/);
    fc.assert(
      fc.property(fc.constantFrom('en', ...LOCALES), regions, fc.boolean(), (tag, region, upper) => {
        const wanted = tag.slice(0, 2) + region;
        return resolveLocale(upper ? wanted.toUpperCase() : wanted) === tag;
      }),
    );
  });
});
