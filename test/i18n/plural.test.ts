import { expect } from 'chai';
import type { Messages } from '../../src/i18n/en.js';
import { listWithAnd, listWithOr } from '../../src/i18n/list-format.js';
import { plural } from '../../src/i18n/plural.js';
import { CATALOGUES } from './catalogues.js';

describe('plural', () => {
  const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };

  it('takes the form of the language', () => {
    const said = (language: string) =>
      [0, 1, 2, 3, 11, 100].map((count) => plural(language, count, forms)).join(' ');
    expect(said('en')).to.equal('other 1 other other other other');
    expect(said('fr')).to.equal('1 1 other other other other');
    expect(said('ja')).to.equal('other other other other other other');
    expect(said('ar')).to.equal('0 1 2 few many other');
  });

  it('falls back on the form for the rest', () => {
    for (const count of [0, 1, 2, 3, 11, 100, NaN, Infinity, 1.5]) {
      expect(plural('ar', count, { other: 'x' })).to.equal('x');
    }
  });
});

describe('list', () => {
  it('joins by the “and” or the “or” of the language', () => {
    expect(listWithAnd('de', ['a', 'b', 'c'])).to.equal('a, b und c');
    expect(listWithOr('de', ['a', 'b', 'c'])).to.equal('a, b oder c');
    expect(listWithOr('es', ['a', 'b'])).to.equal('a o b');
    expect(listWithAnd('en', ['a'])).to.equal('a');
    expect(listWithAnd('en', [])).to.equal('');
  });

  it('does without a language that is none', () => {
    expect(listWithAnd('no language', ['a', 'b'])).to.equal('a, b');
  });
});

/** The words of a text, whatever the number. */
const words = (text: string): string => text.replace(/\d+/g, '#');

/** Forms that are written the same: German “Zeichen”, Japanese at all; in Arabic what follows 0, 11 and 100. */
const alike: Readonly<Record<string, (say: keyof typeof COUNTED) => readonly string[]>> = {
  de: (say) => (say === 'characters' || say === 'statuses' ? ['one', 'other'] : []),
  en: (say) => (say === 'statuses' ? ['one', 'other'] : []),
  ar: (say) =>
    say === 'seconds'
      ? ['zero', 'many', 'other']
      : say === 'statuses'
        ? ['zero', 'one', 'two', 'few', 'many', 'other']
        : [],
};

const COUNTED = {
  filled: ({ paste }: Messages, count: number) => paste.filled(count),
  characters: ({ characters }: Messages, count: number) => characters(count),
  seconds: ({ guide }: Messages, count: number) => guide.timestamp(count),
  statuses: ({ statusCount }: Messages, count: number) => statusCount(count, 500),
} as const;

for (const catalogue of CATALOGUES) {
  const { language } = catalogue;

  describe(`counts in ${language}`, () => {
    const rule = (count: number) => new Intl.PluralRules(language).select(count);

    for (const [name, say] of Object.entries(COUNTED)) {
      it(`of ${name} are worded as the language's rules say`, () => {
        // No status at all is said in words of its own.
        const counts = [0, 1, 2, 3, 11, 100].filter((count) => name !== 'statuses' || count > 0);
        const same = alike[language]?.(name as keyof typeof COUNTED) ?? [];
        const form = (count: number) => (same.includes(rule(count)) ? 'the same' : rule(count));
        for (const one of counts) {
          for (const other of counts) {
            expect(
              words(say(catalogue, one)) === words(say(catalogue, other)),
              `${String(one)}, ${String(other)}`,
            ).to.equal(form(one) === form(other));
          }
        }
      });

      it(`of ${name} are said, in figures or in the language's word`, () => {
        for (const count of [0, 1, 2, 3, 11, 100]) {
          if (name === 'statuses' && count === 0) continue;
          const inWords = language === 'ar' && name !== 'statuses' && count < 3;
          if (!inWords) expect(say(catalogue, count)).to.include(String(count));
        }
      });
    }

    it('say that no status means no filter', () => {
      expect(catalogue.statusCount(0, 8)).not.to.match(/\d/);
    });
  });
}
