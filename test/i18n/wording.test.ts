import { expect } from 'chai';
import { ORDER_STATUSES } from '../../src/core/order-statuses.js';
import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';
import { ALL_TRANSLATIONS, de, fr, TRANSLATIONS, texts } from './translations.js';

/** Terms that users compare letter by letter with Miva, the e-mail or their own input. */
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
/** Names that users look for in Miva, whose interface is in English only. */
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
// A sentence that ends with one of these has no period, which would look like a part of it.
const TECHNICAL_END = /(?:json\.mvc|https:\/\/|Store_Code=|\\| -)\u2069?$/;
const START = /^(?:[«„“「¿]\u00a0?)?[\p{Lu}\p{Lo}]|^(?:json\.mvc|https:|#)/u;

/** The messages that are sentences, unlike labels, titles and buttons. */
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
  tooLong: paste.tooLong,
});

for (const translation of ALL_TRANSLATIONS) {
  describe(`messages in ${translation.language}`, () => {
    it('are whole sentences', () => {
      const english: Readonly<Record<string, string>> = sentences(en);
      for (const [name, text] of Object.entries(sentences(translation))) {
        expect(text, name).to.match(START);
        const mayEndBare = TECHNICAL_END.test(text) && !english[name]!.endsWith('.');
        if (!mayEndBare) expect(text, name).to.match(/[.。]$/);
      }
    });

    it('use typographic quotation marks and apostrophes, and no stray spaces', () => {
      for (const [path, text] of texts(translation)) {
        expect(text, path).not.to.match(/["']|\.\.\.| {2}|^\s|[^\S\n]\n|\s$/);
      }
    });

    it('include the visible text of a button in its accessible name', () => {
      const shown = (text: string) => text.toLocaleLowerCase(translation.language);
      const { show, showField, hide, hideField, replace, replaceField, copy, copyText } = translation;
      for (const [text, name] of [
        [show, showField('Xq')],
        [hide, hideField('Xq')],
        [replace, replaceField('Xq')],
        [copy, copyText('Xq')],
      ] as const) {
        expect(shown(name)).to.include(shown(text));
      }
    });

    it('give each status and each button a distinct name', () => {
      const { statuses, undo, replace, keep, show, hide, copy, selectAll, clear, paste } = translation;
      expect(new Set(Object.values(statuses)).size).to.equal(ORDER_STATUSES.length);
      const buttons = [undo, replace, keep, show, hide, copy, selectAll, clear, paste.fill, paste.cancel];
      expect(new Set(buttons).size).to.equal(buttons.length);
    });
  });
}

for (const translation of TRANSLATIONS) {
  describe(`${translation.language} compared with English`, () => {
    it('contains the same technical terms in every message', () => {
      const original = texts(en);
      for (const [path, text] of texts(translation)) {
        const translated = TERMS.filter((term) => spaced(text).includes(term));
        const english = TERMS.filter((term) => spaced(original.get(path)!).includes(term));
        expect(translated, path).to.deep.equal(english);
      }
    });

    it('explains each name in Miva’s menus at least once in parentheses', () => {
      const all = [...texts(translation).values()].map((text) => text.replace(/[\u2066\u2069]/g, ''));
      const unexplained = MENU_NAMES.filter((name) => {
        const explanation = new RegExp(`(?<!\\w)${name}\\u00a0?[»”“」]? ?[(（]`, 'u');
        return !all.some((text) => explanation.test(text));
      });
      // The French word is the same.
      expect(unexplained).to.deep.equal(translation === fr ? ['Signature'] : []);
    });

    it('names the Generate button where English does, and translates the verb', () => {
      const original = texts(en);
      for (const [path, text] of texts(translation)) {
        expect(text.includes('Generate'), path).to.equal(original.get(path)!.includes('After Generate'));
      }
    });

    it("shows each status with Miva's name, and uses the same name in the hint about new orders", () => {
      for (const { value, label } of ORDER_STATUSES) {
        expect(translation.statuses[value]).to.match(new RegExp(`^\\S.* ?[(（]${label}[)）]$`, 'u'));
      }
      expect(translation.advice['statuses-without-new']).to.include(translation.statuses.pending);
    });

    it('includes the visible text of the button that keeps a stored secret in its accessible name', () => {
      expect(translation.keepField('Xq')).to.include(translation.keep);
    });
  });
}

/** Surrounds whole numbers with spaces, so that 40 is not found in 1400. */
const spaced = (text: string): string => text.replace(/(?<![\w./])(\d+)(?![\w./]*\d)/g, ' $1 ');

describe('English', () => {
  // The message for a colleague is sent by the user and may say "we".
  const messages = [...texts(en)].filter(([path]) => path !== 'colleague');

  it('has no sentence of more than 25 words', () => {
    for (const [path, text] of messages) {
      for (const sentence of text.split(/(?<=[.?!:;])\s/)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).to.be.at.most(25);
      }
    }
  });

  it('avoids the first person, apologies and technical jargon', () => {
    const wrong =
      /\b(?:we|our|us|please|sorry|oops|invalid|illegal|the user must|input is|value is required)\b/i;
    expect(messages.length).to.be.greaterThan(100);
    for (const [path, text] of messages) expect(text, path).not.to.match(wrong);
  });

  it("mentions Miva's name for a field in the label or the hint, where it differs", () => {
    const { apiUrl, apiToken, signingDigest } = en.fields;
    expect(signingDigest.label).to.equal('Signing Digest (Signature Key)');
    expect(signingDigest.hint).to.match(/^Signature in Miva/);
    expect(apiUrl.hint).to.match(/^Endpoint URL in Miva/);
    expect(apiToken.hint).to.match(/^Access Token in Miva/);
  });
});

describe('French', () => {
  it('has no-break spaces at high punctuation: narrow before ; ? !, wide next to : « »', () => {
    for (const [path, text] of texts(fr)) {
      expect(text.replace(/https?:|2001:db8::7/g, ''), path).not.to.match(
        /[^\u202f][;?!]|[^\u00a0][:»]|«[^\u00a0]/,
      );
    }
  });
});

describe('German', () => {
  it('has a no-break space before an ellipsis', () => {
    for (const [path, text] of texts(de)) expect(text, path).not.to.match(/[^\u00a0]…/);
  });
});
