import { expect } from 'chai';
import { ANSWER_CODES } from '../../src/core/codes.js';
import { USUAL_FOLDERS } from '../../src/core/constants.js';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { ORDER_STATUSES } from '../../src/core/order-statuses.js';
import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';
import { causeAndRemedy, messageFor } from '../../src/i18n/messages.js';
import { ALL_TRANSLATIONS, de, fr, TRANSLATIONS, texts } from './translations.js';

// Holds the style guide, demo/docs/style-guide.md, as far as a test can.

/** Names that users look for in Miva, whose interface is in English only. */
const MENU_NAMES = [
  'Settings > User Management',
  'Settings > Store Settings',
  'Settings > User Management > API Tokens',
  'Domain Settings > Site Configuration',
  'Users',
  'Users > API Tokens',
  'Store Settings > Store Details',
  'Endpoint URL',
  'Access Token',
  'Signature',
  'Generate',
  'Require Signature with Key',
  'Allowed IP Addresses',
  'Require Timestamp Within',
  'Groups',
  'Order Processing & Fulfillment',
  'Access denied',
];
/** Terms that users compare letter by letter with Miva, the message with the values or their own input. */
const TERMS = [
  ...MENU_NAMES,
  'API Tokens',
  'json.mvc',
  'https://',
  'http://',
  'https://www.example.com/mm5/json.mvc',
  'Store_Code=',
  'STORE01',
  'MIVA',
  'Miva',
  'API',
  'JSON',
  'PEM',
  'SSH',
  'SHA-256',
  'Store Code',
  'Signing Digest',
  '9.12',
  '0.0.0.0/0',
  '#',
  '%',
  '\\',
  ' 40 ',
  ' 90 ',
];
// A sentence that ends with one of these has no period, which would look like a part of it.
const TECHNICAL_END = /(?:json\.mvc|https:\/\/|Store_Code=|\\)\u2069?$/;
const START = /^(?:[«„“「¿]\u00a0?)?[\p{Lu}\p{Lo}]|^(?:json\.mvc|https:|#|\?)/u;

/** The messages that are sentences, unlike labels, titles and buttons. */
const sentences = (messages: Messages) => ({
  ...messages.codes,
  ...messages.advice,
  lookAlikeHost: messages.lookAlikeHost('xn--e1awd7f.example'),
  accessDenied: messages.accessDenied(['203.0.113.7']),
  accessDeniedAnywhere: messages.accessDenied([]),
  firewallBlocked: messages.firewallBlocked(1),
  firewallBlockedForMany: messages.firewallBlocked(2),
  timestampRejected: messages.timestampRejected(120),
  ...Object.fromEntries(
    Object.entries(messages.fields).flatMap(([field, { hint, more, required }]) =>
      [
        [`hint of ${field}`, hint] as const,
        [`more about ${field}`, more] as const,
        [`${field} is required`, required] as const,
      ].filter(([, text]) => text !== undefined),
    ),
  ),
  accepted: messages.accepted.text,
  intro: messages.intro,
  locked: messages.locked,
  folderHint: messages.folderHint(messages.folderList(USUAL_FOLDERS), messages.folderCheck),
  kept: messages.kept,
  keptLocked: messages.keptLocked,
  copyByHand: messages.copyByHand,
  copyDetailsHint: messages.copyDetailsHint,
  stillWaiting: messages.stillWaiting(30),
  checkField: messages.checkField('Xq'),
  group: messages.accessChecks.group,
  token: messages.accessChecks.token,
  save: messages.guide.save,
  address: messages.guide.addresses(1),
  addresses: messages.guide.addresses(2),
  timestamp: messages.guide.timestamp(30),
  ...Object.fromEntries(
    Object.entries(messages.guide.steps)
      .filter(([, { text }]) => text !== '')
      .map(([step, { text }]) => [`step ${step}`, text]),
  ),
  nothing: messages.paste.nothing,
  paste: messages.paste.hint,
  tooLong: messages.paste.tooLong,
});

for (const translation of ALL_TRANSLATIONS) {
  describe(`messages in ${translation.language}`, () => {
    it('are whole sentences', () => {
      const english: Readonly<Record<string, string>> = sentences(en) as Record<string, string>;
      for (const [name, text] of Object.entries(sentences(translation) as Record<string, string>)) {
        expect(text, name).to.match(START);
        const mayEndBare = TECHNICAL_END.test(text) && !english[name]!.endsWith('.');
        if (!mayEndBare) expect(text, name).to.match(/[.。）]$/);
      }
    });

    it('say in the first sentence why a connection was not saved, and then what to do', () => {
      for (const code of ANSWER_CODES) {
        const text = messageFor(translation, null, { code }, { allowedIps: [], timestampWindow: 30 });
        const sentences = causeAndRemedy(text);
        expect(sentences, text).not.to.equal(null);
        // It is a title.
        expect(sentences!.cause.length, text).to.be.lessThan(100);
      }
    });

    it('use typographic quotation marks and apostrophes, and no stray spaces', () => {
      for (const [path, text] of texts(translation)) {
        expect(text, path).not.to.match(/["']|\.\.\.| {2}|^\s|[^\S\n]\n|\s$/);
      }
    });

    it('have hints of one sentence that fit on one line of a phone', () => {
      // A Japanese character is twice as wide.
      const longest = translation.language === 'ja' ? 32 : 58;
      for (const field of FIELD_NAMES) {
        const { hint } = translation.fields[field];
        expect(hint.length, hint).to.be.at.most(translation === en ? 48 : longest);
        expect(hint.match(/[.。](?=\s|$)/g)?.length ?? 1, hint).to.equal(1);
      }
    });

    it('include the visible text of a button or link in its accessible name', () => {
      const shown = (text: string) => text.toLocaleLowerCase(translation.language);
      const { show, hide, showAll, replace, keep, copy, fieldLink, articleLink } = translation;
      for (const [text, name] of [
        [show, translation.showField('Xq')],
        [hide, translation.hideField('Xq')],
        [showAll, translation.showAllOf('Xq')],
        [replace, translation.replaceField('Xq')],
        [keep, translation.keepField('Xq')],
        [copy, translation.copyText('Xq')],
        [fieldLink, translation.fieldLinkTo('Xq')],
        [articleLink, translation.newTab(articleLink)],
      ] as const) {
        expect(shown(name)).to.include(shown(text));
      }
    });

    it('give each status and each button a distinct name', () => {
      const { statuses, undo, replace, keep, show, hide, copy, clear, paste } = translation;
      expect(new Set(Object.values(statuses)).size).to.equal(ORDER_STATUSES.length);
      const buttons = [undo, replace, keep, show, hide, copy, clear, paste.fill, paste.cancel];
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

    it("shows each status with Miva's name, and uses the same name in the hint about new orders", () => {
      for (const { value, label } of ORDER_STATUSES) {
        expect(translation.statuses[value]).to.match(new RegExp(`^\\S.* ?[(（]${label}[)）]$`, 'u'));
      }
      expect(translation.advice['statuses-without-new']).to.include(translation.statuses.pending);
    });
  });
}

/** Surrounds whole numbers with spaces, so that 40 is not found in 1400. */
const spaced = (text: string): string => text.replace(/(?<![\w./])(\d+)(?![\w./]*\d)/g, ' $1 ');

/** Words that the style guide replaces: each with the messages that may contain it. */
const FORBIDDEN: readonly (readonly [wrong: RegExp, allowedIn?: RegExp])[] = [
  [/\b(?:we|our|us|please|sorry|oops|invalid|illegal|the user must|input is|value is required)\b/i],
  // "IP address", "email address" and Miva's own "Allowed IP Addresses" are right.
  [/(?<!\b(?:IP|email) )\baddress(?:es)?\b/i],
  [/\bweb (?:address|site)|\be-mail|\buser name\b|\bstore ID\b/i],
  [/\b(?:page of the token|Signature Key)\b/],
  [/\bsignature key\b/i, /^fields\.signingDigest\.hint$|^codes\.digest-not-base64$/],
  [/\b(?:hold|holds|begin|begins|whole|follows|exchanged|stored|kept|refused)\b/i],
  [/\bswitch(?:ed)? (?:on|off)\b|\b(?:choose|chosen|choice|tick|ticked|click)\b/i],
  [/\bshops?\b|\blog ?in\b|\bsecrets?\b/i],
  [/\b(?:is|are|do|does|has|did|was) not\b|\bcannot\b/i],
  [/\(s\)|\betc\b|\be\.g\.|\bi\.e\./i],
];

describe('English', () => {
  // The message that asks for the values is sent by the user, and may say "please".
  const messages = [...texts(en)].filter(([path]) => path !== 'colleague');

  it('has no sentence of more than 25 words', () => {
    for (const [path, text] of [...messages, ...Object.entries(sentences(en) as Record<string, string>)]) {
      for (const sentence of text.split(/(?<=[.?!:;])\s/)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).to.be.at.most(25);
      }
    }
  });

  it('uses the words of the style guide', () => {
    expect(messages.length).to.be.greaterThan(100);
    for (const [path, text] of messages)
      for (const [wrong, allowedIn] of FORBIDDEN)
        if (!allowedIn?.test(path)) expect(text, path).not.to.match(wrong);
  });

  it('says more in at most three sentences', () => {
    for (const [code, text] of Object.entries(en.codes)) {
      expect(text.split(/(?<=[.?!])\s/).length, code).to.be.at.most(3);
    }
  });

  it("contains Miva's name for a field in its hint, where it differs", () => {
    const { apiUrl, apiToken, signingDigest } = en.fields;
    expect(apiUrl.hint).to.include('Endpoint URL');
    expect(apiToken.hint).to.include('Access Token');
    expect(signingDigest.hint).to.include('Signature');
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
