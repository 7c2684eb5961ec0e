import { expect } from '@open-wc/testing';
import { ANSWER_CODES, FIELD_CODES } from '../../src/core/codes.js';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { GUIDE_ENTRIES, GUIDE_STEPS, TOKEN_SETTINGS } from '../../src/core/guide-steps.js';
import { ORDER_STATUSES } from '../../src/core/order-statuses.js';
import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';
import { messageFor, withOverrides } from '../../src/i18n/messages.js';

describe('English', () => {
  it('has a message for exactly the codes that can be shown', () => {
    const codes = [...FIELD_CODES, ...ANSWER_CODES].filter(
      (code) => !['miva-access-denied', 'miva-firewall', 'miva-timestamp'].includes(code),
    );
    expect(Object.keys(en.codes).sort()).to.deep.equal(codes.sort());
    for (const text of Object.values(en.codes)) expect(text).to.match(/^[A-Z].*\S$/s);
  });

  it('has messages for every field, status and step', () => {
    expect(Object.keys(en.fields)).to.have.members([...FIELD_NAMES]);
    expect(Object.keys(en.statuses)).to.deep.equal(ORDER_STATUSES.map(({ value }) => value));
    expect(Object.values(en.statuses)).to.deep.equal(ORDER_STATUSES.map(({ label }) => label));
    expect(Object.keys(en.guide.steps)).to.have.members([
      ...new Set([...GUIDE_ENTRIES, ...GUIDE_STEPS, ...TOKEN_SETTINGS]),
    ]);
  });

  it('has no message for a code with a parameter, so that none repeats a typed value', () => {
    for (const text of Object.values(en.codes)) expect(text).to.be.a('string');
  });
});

/** Options that appear in messages. */
const OPTIONS = { allowedIps: ['203.0.113.7'], timestampWindow: 300 };

describe('messageFor()', () => {
  it('returns the message of a code', () => {
    expect(messageFor(en, 'apiToken', { code: 'token-space' }, OPTIONS)).to.equal(en.codes['token-space']);
    expect(messageFor(en, null, { code: 'answer-timeout' }, OPTIONS)).to.equal(en.codes['answer-timeout']);
  });

  it('returns the field’s own message for “required”', () => {
    for (const field of FIELD_NAMES) {
      expect(messageFor(en, field, { code: 'required' }, OPTIONS)).to.equal(en.fields[field].required);
    }
    expect(messageFor(en, null, { code: 'required' }, OPTIONS)).to.equal(en.codes.required);
  });

  it('names the addresses to allow and a longer time than the host’s', () => {
    expect(messageFor(en, null, { code: 'miva-access-denied' }, OPTIONS)).to.include('203.0.113.7');
    const noAddress = { ...OPTIONS, allowedIps: [] };
    expect(messageFor(en, null, { code: 'miva-access-denied' }, noAddress)).to.include('right IP address');
    expect(messageFor(en, null, { code: 'miva-timestamp' }, OPTIONS)).to.include('600 seconds');
    const short = { ...OPTIONS, timestampWindow: 30 };
    expect(messageFor(en, null, { code: 'miva-timestamp' }, short)).to.include('120 seconds');
  });

  it('speaks of one address or of several', () => {
    const several = { ...OPTIONS, allowedIps: ['203.0.113.7', '203.0.113.8'] };
    expect(messageFor(en, null, { code: 'miva-firewall' }, OPTIONS)).to.include('the IP address in');
    expect(messageFor(en, null, { code: 'miva-firewall' }, several)).to.include('the IP addresses in');
  });

  it('returns the host’s text unchanged', () => {
    for (const text of ['<b>No</b>', 'required', '${x}', '']) {
      expect(messageFor(en, 'name', { text }, OPTIONS)).to.equal(text);
    }
  });
});

describe('overrides of the messages', () => {
  const before = JSON.stringify(en);
  afterEach(() => expect(JSON.stringify(en)).to.equal(before));

  it('replace messages of the translation at any depth', () => {
    const messages = withOverrides(en, {
      heading: 'Connect',
      fields: { name: { label: 'Title' } },
      codes: { 'name-taken': 'Taken.' },
    });
    expect(messages.heading).to.equal('Connect');
    expect(messages.fields.name).to.deep.equal({ ...en.fields.name, label: 'Title' });
    expect(messages.fields.username).to.deep.equal(en.fields.username);
    expect(messageFor(messages, 'name', { code: 'name-taken' }, OPTIONS)).to.equal('Taken.');
    expect(messages.submit).to.equal(en.submit);
  });

  it('keep the keys of the translation and ignore others', () => {
    const messages = withOverrides(
      en,
      JSON.parse('{"__proto__":{"heading":"x"},"more":"x","fields":{"zip":{"label":"x"}}}'),
    );
    expect(Object.keys(messages)).to.deep.equal(Object.keys(en));
    expect(Object.keys(messages.fields)).to.deep.equal(Object.keys(en.fields));
    expect(messages.heading).to.equal(en.heading);
    expect(withOverrides(en, Object.create({ heading: 'from a class' })).heading).to.equal('from a class');
  });

  it('are ignored if they have the wrong type', () => {
    const wrong: unknown[] = [
      null,
      undefined,
      'x',
      7,
      [],
      () => 'x',
      { heading: 7, fields: 'x', codes: null, folderHint: 'x', guide: { steps: [] } },
      { heading: () => 'x', fields: { name: 'x' }, copyText: null },
    ];
    for (const overrides of wrong) {
      const messages = withOverrides(en, overrides);
      expect(JSON.stringify(messages)).to.equal(before);
      expect(messages.copyText('a')).to.equal(en.copyText('a'));
      expect(messages.folderHint('a', 'b')).to.equal(en.folderHint('a', 'b'));
    }
  });

  it('may be functions, which receive the parameters', () => {
    const overrides = {
      copyText: (text: string) => `Take ${text}`,
      guide: { timestamp: (count: number) => `${count} s` },
    };
    const messages = withOverrides(en, overrides);
    expect(messages.copyText('a')).to.equal('Take a');
    expect(messages.guide.timestamp(30)).to.equal('30 s');
    expect(messages.guide.title).to.equal(en.guide.title);
  });

  it('fall back to the translation when a function throws or returns no string', () => {
    const bad: unknown[] = [
      () => {
        throw new Error('host');
      },
      () => undefined,
      () => 7,
      () => Promise.resolve('later'),
    ];
    for (const copyText of bad)
      expect(withOverrides(en, { copyText }).copyText('a')).to.equal(en.copyText('a'));
  });

  it('may be empty strings', () => {
    expect(withOverrides(en, { intro: '' }).intro).to.equal('');
  });

  it('can be applied to a translation that has overrides already', () => {
    const first: Messages = withOverrides(en, { heading: 'First', copyText: (text: string) => `1 ${text}` });
    const second = withOverrides(first, { submit: 'Go', copyText: () => 7 });
    expect([second.heading, second.submit, second.copyText('a')]).to.deep.equal(['First', 'Go', '1 a']);
  });

  it('are ignored when reading one throws', () => {
    const overrides = {
      submit: 'Go',
      get heading(): string {
        throw new Error('getter');
      },
    };
    expect(withOverrides(en, overrides)).to.equal(en);
  });
});
