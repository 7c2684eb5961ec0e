import { expect } from 'chai';
import { ORDER_STATUSES } from '../../src/core/order-statuses.js';
import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';
import { CATALOGUES, de, fr, TRANSLATIONS, texts } from './catalogues.js';

/** What a person compares letter by letter with Miva, with the e-mail or with what is typed. */
const TERMS = [
  'json.mvc',
  'https://',
  'http://',
  'https://www.example.com/mm5/json.mvc',
  'Store_Code=',
  'STORE01',
  'MIVA',
  '9.12',
  '0.0.0.0/0',
  '#',
  '%',
  '\\',
  ' 40 ',
  ' 60 ',
  ' 90 ',
  ' 120 ',
  'JSON',
  'Miva',
  'API',
  'API URL',
  'API Token',
  'Store Code',
  'Signing Digest',
  'Signature',
  'Signature Key',
  'Endpoint URL',
  'Access Token',
  'Access denied',
  'Allowed IP Addresses',
  'Require Timestamp Within',
  'Order Processing & Fulfillment',
  'Enabled',
  'Groups',
  'Domain Settings > Site Configuration',
  'Settings > User Management',
  'Settings > Store Settings',
  'API Tokens',
  'Users',
  'Store Details',
];
/** What a person looks for in Miva, which speaks English only. */
const MENU_NAMES = [
  'Settings > User Management',
  'Settings > Store Settings',
  'Settings > User Management > API Tokens',
  'Domain Settings > Site Configuration',
  'Users',
  'Users > API Tokens',
  'Store Details',
  'Endpoint URL',
  'Access Token',
  'Signature',
  'Generate',
  'Enabled',
  'Allowed IP Addresses',
  'Require Timestamp Within',
  'Groups',
  'Order Processing & Fulfillment',
  'Access denied',
];
// What a sentence may end with instead of a full stop, which would look like a part of it.
const TECHNICAL_END = /(?:json\.mvc|https:\/\/|Store_Code=|\\| -)\u2069?$/;
const START = /^(?:[«„“「¿]\u00a0?)?[\p{Lu}\p{Lo}]|^(?:json\.mvc|https:|#)/u;

/** What is said as a sentence: not labels, titles, buttons. */
const sentences = ({
  codes,
  advice,
  lookAlikeHost,
  fields,
  accepted,
  intro,
  kept,
  copyByHand,
  paste,
}: Messages) => ({
  ...codes,
  ...advice,
  lookAlikeHost: lookAlikeHost('xn--e1awd7f.example'),
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([field, { hint, required }]) => [
      [`hint of ${field}`, hint],
      [`${field} is required`, required],
    ]),
  ),
  accepted: accepted.text,
  intro,
  kept,
  copyByHand,
  paste: paste.hint,
});

for (const catalogue of CATALOGUES) {
  describe(`the words of ${catalogue.language}`, () => {
    it('make whole sentences', () => {
      const english: Readonly<Record<string, string>> = sentences(en);
      for (const [name, text] of Object.entries(sentences(catalogue))) {
        expect(text, name).to.match(START);
        const mayEndBare = TECHNICAL_END.test(text) && !english[name]!.endsWith('.');
        if (!mayEndBare) expect(text, name).to.match(/[.。]$/);
      }
    });

    it('are set with the quotation marks and apostrophes of print, and without stray spaces', () => {
      for (const [path, text] of texts(catalogue)) {
        expect(text, path).not.to.match(/["']|\.\.\.| {2}|^\s|[^\S\n]\n|\s$/);
      }
    });

    it('name every button by what stands on it', () => {
      const shown = (text: string) => text.toLocaleLowerCase(catalogue.language);
      const { show, showField, hide, hideField, replace, replaceField, copy, copyText } = catalogue;
      for (const [text, name] of [
        [show, showField('Xq')],
        [hide, hideField('Xq')],
        [replace, replaceField('Xq')],
        [copy, copyText('Xq')],
      ] as const) {
        expect(shown(name)).to.include(shown(text));
      }
    });

    it('tell one status, and one button, from another', () => {
      const { statuses, undo, replace, keep, show, hide, copy, selectAll, clear, paste } = catalogue;
      expect(new Set(Object.values(statuses)).size).to.equal(ORDER_STATUSES.length);
      const buttons = [undo, replace, keep, show, hide, copy, selectAll, clear, paste.fill, paste.cancel];
      expect(new Set(buttons).size).to.equal(buttons.length);
    });
  });
}

for (const catalogue of TRANSLATIONS) {
  describe(`${catalogue.language} beside English`, () => {
    it('names what is to be found or typed exactly where English does', () => {
      const original = texts(en);
      for (const [path, text] of texts(catalogue)) {
        const translated = TERMS.filter((term) => spaced(text).includes(term));
        const english = TERMS.filter((term) => spaced(original.get(path)!).includes(term));
        expect(translated, path).to.deep.equal(english);
      }
    });

    it('says once at least, in brackets, what each name in Miva’s menus means', () => {
      const all = [...texts(catalogue).values()].map((text) => text.replace(/[\u2066\u2069]/g, ''));
      const untold = MENU_NAMES.filter((name) => {
        const told = new RegExp(`(?<!\\w)${name}\\u00a0?[»”“」]? ?[(（]`, 'u');
        return !all.some((text) => told.test(text));
      });
      // In French it is the same word.
      expect(untold).to.deep.equal(catalogue === fr ? ['Signature'] : []);
    });

    it('names the button Generate where English does, and not where that is a verb', () => {
      const original = texts(en);
      for (const [path, text] of texts(catalogue)) {
        expect(text.includes('Generate'), path).to.equal(original.get(path)!.includes('After Generate'));
      }
    });

    it("shows each status with Miva's own name, and calls a new order by it", () => {
      for (const { value, label } of ORDER_STATUSES) {
        expect(catalogue.statuses[value]).to.match(new RegExp(`^\\S.* ?[(（]${label}[)）]$`, 'u'));
      }
      expect(catalogue.advice['statuses-without-new']).to.include(catalogue.statuses.pending);
    });

    it('names the button that keeps a stored secret by what stands on it', () => {
      expect(catalogue.keepField('Xq')).to.include(catalogue.keep);
    });
  });
}

/** Whole numbers parted from what stands around them, so that 40 is not found in 1400. */
const spaced = (text: string): string => text.replace(/(?<![\w./])(\d+)(?![\w./]*\d)/g, ' $1 ');

describe('English', () => {
  // The message for a colleague is the person's own: it speaks of "we".
  const said = [...texts(en)].filter(([path]) => path !== 'colleague');

  it('is short: no sentence has more than 25 words', () => {
    for (const [path, text] of said) {
      for (const sentence of text.split(/(?<=[.?!:;])\s/)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).to.be.at.most(25);
      }
    }
  });

  it('speaks to the person, of what to do: neither of itself, nor in the words of programs', () => {
    const wrong =
      /\b(?:we|our|us|please|sorry|oops|invalid|illegal|the user must|input is|value is required)\b/i;
    expect(said.length).to.be.greaterThan(100);
    for (const [path, text] of said) expect(text, path).not.to.match(wrong);
  });

  it('puts the name that Miva gives to a field in brackets or into its hint, where it has another', () => {
    const { apiUrl, apiToken, signingDigest } = en.fields;
    expect(signingDigest.label).to.equal('Signing Digest (Signature Key)');
    expect(signingDigest.hint).to.match(/^Signature in Miva/);
    expect(apiUrl.hint).to.match(/^Endpoint URL in Miva/);
    expect(apiToken.hint).to.match(/^Access Token in Miva/);
  });
});

describe('French', () => {
  it('keeps its high punctuation on the line: a narrow space before ; ? !, a wide one by : « »', () => {
    for (const [path, text] of texts(fr)) {
      expect(text.replace(/https?:|2001:db8::7/g, ''), path).not.to.match(
        /[^\u202f][;?!]|[^\u00a0][:»]|«[^\u00a0]/,
      );
    }
  });
});

describe('German', () => {
  it('parts the dots from the words before them, on the same line', () => {
    for (const [path, text] of texts(de)) expect(text, path).not.to.match(/[^\u00a0]…/);
  });
});
