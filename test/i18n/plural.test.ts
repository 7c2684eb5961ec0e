import { expect } from 'chai';
import type { Messages } from '../../src/i18n/en.js';
import { listWithAnd, listWithOr } from '../../src/i18n/list-format.js';
import { plural } from '../../src/i18n/plural.js';
import { ALL_TRANSLATIONS } from './translations.js';

describe('plural', () => {
  const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };

  it('selects the plural form of the language', () => {
    const formsIn = (language: string) =>
      [0, 1, 2, 3, 11, 100].map((count) => plural(language, count, forms)).join(' ');
    expect(formsIn('en')).to.equal('other 1 other other other other');
    expect(formsIn('fr')).to.equal('1 1 other other other other');
    expect(formsIn('ja')).to.equal('other other other other other other');
    expect(formsIn('ar')).to.equal('0 1 2 few many other');
  });

  it('falls back to the form “other”', () => {
    for (const count of [0, 1, 2, 3, 11, 100, NaN, Infinity, 1.5]) {
      expect(plural('ar', count, { other: 'x' })).to.equal('x');
    }
  });
});

describe('listWithAnd and listWithOr', () => {
  it('join with the “and” or “or” of the language', () => {
    expect(listWithAnd('de', ['a', 'b', 'c'])).to.equal('a, b und c');
    expect(listWithOr('de', ['a', 'b', 'c'])).to.equal('a, b oder c');
    expect(listWithOr('es', ['a', 'b'])).to.equal('a o b');
    expect(listWithAnd('en', ['a'])).to.equal('a');
    expect(listWithAnd('en', [])).to.equal('');
    expect(listWithAnd('ar', ['API Token', 'Signing Digest', 'الاسم'])).to.equal(
      'API Token و Signing Digest والاسم',
    );
  });

  it('accept an invalid language tag', () => {
    expect(listWithAnd('no language', ['a', 'b'])).to.equal('a, b');
  });
});

/** Replaces the numbers of a text, so that its wording can be compared. */
const wordingOf = (text: string): string => text.replace(/\d+/g, '#');

/** Plural forms with the same text: German “Zeichen”, and in Arabic those for 0, 11 and 100; Japanese has one form. */
const identicalForms: Readonly<Record<string, (message: keyof typeof COUNTED) => readonly string[]>> = {
  de: (message) => (message === 'characters' || message === 'statuses' ? ['one', 'other'] : []),
  en: (message) => (message === 'statuses' ? ['one', 'other'] : []),
  ar: (message) =>
    message === 'seconds'
      ? ['zero', 'many', 'other']
      : message === 'statuses'
        ? ['zero', 'one', 'two', 'few', 'many', 'other']
        : [],
};

const COUNTED = {
  filled: ({ paste }: Messages, count: number) => paste.filled(count),
  characters: ({ characters }: Messages, count: number) => characters(count),
  seconds: ({ guide }: Messages, count: number) => guide.timestamp(count),
  statuses: ({ statusCount }: Messages, count: number) => statusCount(count, 500),
} as const;

for (const translation of ALL_TRANSLATIONS) {
  const { language } = translation;

  describe(`plurals in ${language}`, () => {
    const rule = (count: number) => new Intl.PluralRules(language).select(count);

    for (const [name, format] of Object.entries(COUNTED)) {
      it(`of ${name} differ exactly where the language's plural forms do`, () => {
        // The message for no status is a separate text.
        const counts = [0, 1, 2, 3, 11, 100].filter((count) => name !== 'statuses' || count > 0);
        const same = identicalForms[language]?.(name as keyof typeof COUNTED) ?? [];
        const form = (count: number) => (same.includes(rule(count)) ? 'the same' : rule(count));
        for (const one of counts) {
          for (const other of counts) {
            expect(
              wordingOf(format(translation, one)) === wordingOf(format(translation, other)),
              `${String(one)}, ${String(other)}`,
            ).to.equal(form(one) === form(other));
          }
        }
      });

      it(`of ${name} contain the number, in digits or in words`, () => {
        for (const count of [0, 1, 2, 3, 11, 100]) {
          if (name === 'statuses' && count === 0) continue;
          const inWords = language === 'ar' && name !== 'statuses' && count < 3;
          if (!inWords) expect(format(translation, count)).to.include(String(count));
        }
      });
    }

    it('of seconds write fractions as the language does, and digits without separators', () => {
      const half = ['de', 'es', 'fr', 'pt-BR'].includes(language) ? '0,5' : '0.5';
      expect(translation.guide.timestamp(0.5)).to.include(half);
      expect(translation.colleague(['192.0.2.1'], 0.5)).to.include(half);
      expect(translation.guide.timestamp(3600)).to.include('3600');
    });

    it('contain no digit when no status is selected', () => {
      expect(translation.statusCount(0, 8)).not.to.match(/\d/);
    });
  });
}
