import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { ALLOWED_IPS } from '../../src/core/constants.js';
import { FIELDS, isSecretField, TEXT_FIELDS } from '../../src/core/fields.js';
import { english as en } from '../../src/i18n/english.js';
import { secretsIn, TYPED } from '../support/marked-secrets.js';
import type { Engine } from './desktop.js';
import { startHost } from './host-page.js';
import { Listener } from './listener.js';

const TRANSCRIPTS = new URL('transcripts/', import.meta.url);
const URL_TYPED = 'http://www.harborgoods.example/mm5/json.mvc';
const URL_FIXED = 'https://www.harborgoods.example/mm5/json.mvc';
const { fields, codes, statuses } = en;
const literally = (text: string) => text.replaceAll(/[.()]/g, '\\$&');
const button = (name: string) => new RegExp(`^${literally(name)} push button`, 'm');
const entry = (name: string) => new RegExp(`^${literally(name)} (entry|password text)`, 'm');
const INVALID = /^invalid entry/m;
const times = (speech: string, text: string) => speech.split(text).length - 1;

for (const engine of ['chromium', 'firefox'] satisfies Engine[]) {
  describe(`the form with Orca in ${engine}`, function () {
    this.timeout(240_000);
    let hasFailed = true;
    let isComplete = false;
    let host: Awaited<ReturnType<typeof startHost>>;
    let listener: Listener;

    before(async () => {
      host = await startHost();
      listener = await Listener.at(engine, `${host.origin}/`, host.rendered);
      hasFailed = false;
    });
    // A failure prints the announcements; the transcript is written only after a complete run.
    after(async () => {
      if (isComplete) writeFileSync(new URL(`${engine}.txt`, TRANSCRIPTS), listener.transcript);
      await listener?.close();
      await host?.stop();
    });
    // Every test continues where the one before it ended.
    beforeEach(function () {
      if (hasFailed) this.skip();
      listener.chapter(this.currentTest!.title);
    });

    afterEach(function () {
      hasFailed ||= this.currentTest!.isFailed();
    });

    it('reads the label, the hint and the required state of every field', async () => {
      const speech = await listener.tabTo(button(en.submit));
      for (const name of TEXT_FIELDS) {
        const { label, hint } = fields[name];
        expect(speech).to.match(entry(label)).and.to.include(hint);
      }
      // Orca does not read the required state of password fields.
      const plain = TEXT_FIELDS.filter((name) => FIELDS[name].required && !isSecretField(name));
      expect(times(speech, ' required')).to.equal(plain.length);
      expect(speech).not.to.include('invalid');
    });

    it('reads the summary once with every missing value when an empty form is submitted', async () => {
      const required = TEXT_FIELDS.filter((name) => FIELDS[name].required);
      const summary = await listener.press('Return', fields[required.at(-1)!].required!);
      for (const text of [en.summaryTitle, ...required.map((name) => fields[name].required!)]) {
        expect(times(summary, text)).to.equal(1);
      }
      for (const name of required) await listener.press('Tab', fields[name].required!);
    });

    it('moves from an entry of the summary to its field, and reads the error there', async () => {
      await listener.tabTo(new RegExp(`^${literally(fields.name.required)}`, 'm'), 'shift+Tab');
      const { label, hint, required } = fields.name;
      await listener.press('Return', entry(label), INVALID, hint, required);
    });

    it('does not read a secret while it is typed', async () => {
      await listener.type('Harbor Goods');
      await listener.tabTo(entry(fields.username.label));
      await listener.type('api-user');
      await listener.tabTo(entry(fields.password.label));
      await listener.type(TYPED.password, 'the password');
      await listener.tabTo(entry(fields.storeCode.label));
      await listener.type('HG01');
      await listener.tabTo(entry(fields.apiUrl.label));
      await listener.type(URL_TYPED);
      await listener.tabTo(entry(fields.apiToken.label));
      await listener.type(TYPED.apiToken, 'the token');
      await listener.tabTo(entry(fields.signingDigest.label));
      await listener.type(TYPED.signingDigest, 'the key');
      expect(secretsSpoken(listener.everything)).to.deep.equal([]);
    });

    it('reads a single error in the summary and at its field', async () => {
      await listener.tabTo(button(en.submit));
      const summary = await listener.press('Return', codes['url-not-https']);
      expect(times(summary, en.summaryTitle)).to.equal(1);
      expect(times(summary, codes['url-not-https'])).to.equal(1);
      expect(summary).not.to.include(fields.name.required);
      await listener.press('Tab', codes['url-not-https']);
      await listener.press('Return', entry(fields.apiUrl.label), INVALID, codes['url-not-https']);
    });

    it('reads a fix, the fields that it changed, and its undo', async () => {
      await listener.tabTo(button(`${en.useUrl('').trim()} ${URL_FIXED}`));
      const fixed = await listener.press('Return', en.changedFields(fields.apiUrl.label), URL_FIXED);
      expect(fixed, 'the field as it is after the fix').not.to.match(INVALID);
      await listener.tabTo(button(en.undo));
      const undone = await listener.press('Return', en.undone, URL_TYPED, INVALID);
      // Orca may read a changed description once with its field and once as a change, but no more.
      for (const speech of [fixed, undone]) expect(times(speech, fields.apiUrl.hint)).to.be.at.most(2);
      await listener.tabTo(button(`${en.useUrl('').trim()} ${URL_FIXED}`));
      await listener.press('Return', en.changedFields(fields.apiUrl.label));
    });

    it('announces that an address was copied', async () => {
      const address = ALLOWED_IPS[0]!;
      await listener.tabTo(button(en.copyText(address)));
      await listener.press('Return', en.copiedText(address));
    });

    it('announces the number of chosen statuses', async () => {
      await listener.tabTo(new RegExp(`^${statuses.pending} check box`, 'm'));
      await listener.press('space', 'checked', en.statusCount(1, 8));
      await listener.tabTo(button(en.clear));
      await listener.press('Return', en.statusCount(0, 8));
    });

    it('announces the wait, and reads a rejection at its field', async () => {
      await listener.tabTo(button(en.submit));
      await listener.press('Return', en.submitting);
      const reject = () => host.answer({ ok: false, fields: { name: 'name-taken' } });
      const end = new RegExp(literally(codes['name-taken']));
      const summary = await listener.waitFor('the host rejects the name', reject, end);
      expect(times(summary, en.summaryTitle)).to.equal(1);
      expect(times(summary, codes['name-taken'])).to.equal(1);
      await listener.press('Tab', codes['name-taken']);
      await listener.press('Return', entry(fields.name.label), INVALID, codes['name-taken']);
    });

    it('reads a secret only while it is shown', async () => {
      const { label } = fields.apiToken;
      await listener.tabTo(button(en.showField(label)));
      expect(secretsSpoken(listener.everything)).to.deep.equal([]);
      await listener.press('Return', en.shownField(label));
      expect(secretsSpoken(await listener.press('shift+Tab', entry(label)))).to.deep.equal([TYPED.apiToken]);
      await listener.tabTo(button(en.hideField(label)));
      await listener.press('Return', en.hiddenField(label));
      expect(secretsSpoken(await listener.press('shift+Tab', entry(label)))).to.deep.equal([]);
    });

    it('announces the error of a field once when it is left', async () => {
      const { label } = fields.apiUrl;
      await listener.tabTo(entry(label), 'shift+Tab');
      await listener.press('ctrl+a');
      await listener.type(URL_TYPED);
      const error = `${label}: ${codes['url-not-https']}`;
      const left = await listener.press('Tab', error);
      expect(times(left, error)).to.equal(1);
      await listener.tabTo(button(`${en.useUrl('').trim()} ${URL_FIXED}`), 'shift+Tab');
      await listener.press('Return', en.changedFields(label));
    });

    it('announces the acceptance once', async () => {
      await listener.tabTo(entry(fields.name.label), 'shift+Tab');
      await listener.press('ctrl+a');
      await listener.type('Harbor Goods 2');
      await listener.press('Return', en.submitting);
      const accept = () => host.answer({ ok: true });
      const accepted = await listener.waitFor('the host accepts', accept, /Connection added/);
      expect(times(accepted, en.accepted.title)).to.equal(1);
      expect(accepted, 'the browser does not ask to save a password').not.to.match(/password/i);
      isComplete = true;
    });
  });
}

/** Without white space, to also find a secret that is echoed character by character. */
const secretsSpoken = (text: string) => {
  const { password, ...others } = TYPED;
  const dense = { ...others, password: password.replaceAll(' ', '') };
  return secretsIn(text.replaceAll(/\s/g, ''), dense);
};
