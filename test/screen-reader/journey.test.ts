import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { ALLOWED_IPS } from '../../src/core/facts.js';
import { isSecretField, TEXT_FIELDS } from '../../src/core/fields.js';
import { english as en } from '../../src/messages/english.js';
import { secretsIn, TYPED } from '../support/marked-secrets.js';
import type { Engine } from './desktop.js';
import { startHost } from './host-page.js';
import { Listener } from './listener.js';

const TRANSCRIPTS = new URL('transcripts/', import.meta.url);
const URL_TYPED = 'http://www.harborgoods.example/mm5/json.mvc';
const URL_MENDED = 'https://www.harborgoods.example/mm5/json.mvc';
const { fields, codes, statuses } = en;
const literally = (text: string) => text.replaceAll(/[.()]/g, '\\$&');
const button = (name: string) => new RegExp(`^${literally(name)} push button`, 'm');
const entry = (name: string) => new RegExp(`^${literally(name)} (entry|password text)`, 'm');
const times = (heard: string, text: string) => heard.split(text).length - 1;

for (const engine of ['chromium', 'firefox'] satisfies Engine[]) {
  describe(`the form, heard by Orca in ${engine}`, function () {
    this.timeout(240_000);
    let lost = true;
    let arrived = false;
    let host: Awaited<ReturnType<typeof startHost>>;
    let listener: Listener;

    before(async () => {
      host = await startHost();
      listener = await Listener.at(engine, `${host.origin}/`, host.drawn);
      lost = false;
    });
    // A failure is told with what was heard; the transcript is of a whole journey.
    after(async () => {
      if (arrived) writeFileSync(new URL(`${engine}.txt`, TRANSCRIPTS), listener.transcript);
      await listener?.close();
      await host?.stop();
    });
    // Every step goes on from where the one before it came to.
    beforeEach(function () {
      if (lost) this.skip();
      listener.chapter(this.currentTest!.title);
    });

    afterEach(function () {
      lost ||= this.currentTest!.isFailed();
    });

    it('every field is named, is said to be required, and has its hint', async () => {
      const heard = await listener.tabTo(button(en.submit));
      for (const name of TEXT_FIELDS) {
        const { label, hint } = fields[name];
        expect(heard).to.match(entry(label)).and.to.include(hint);
      }
      // Of a password field Orca never says it.
      const plain = TEXT_FIELDS.filter((name) => !isSecretField(name));
      expect(times(heard, ' required')).to.equal(plain.length);
      expect(heard).not.to.include('invalid');
    });

    it('an empty form is refused, and the summary holds everything that is missing', async () => {
      await listener.press('Return', en.summaryTitle);
      for (const name of TEXT_FIELDS) await listener.press('Tab', fields[name].required);
    });

    it('an entry of the summary leads to its field, where the error is heard again', async () => {
      await listener.tabTo(new RegExp(`^${literally(fields.name.required)}`, 'm'), 'shift+Tab');
      const { label, hint, required } = fields.name;
      await listener.press('Return', entry(label), hint, required);
    });

    it('a secret is not heard while it is typed', async () => {
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
      expect(secretsHeard(listener.everything)).to.deep.equal([]);
    });

    it('one error is refused with its sentence, and heard again at its field', async () => {
      await listener.tabTo(button(en.submit));
      const refused = await listener.press('Return', en.summaryTitle);
      expect(refused).not.to.include(fields.name.required);
      await listener.press('Tab', codes['url-not-https']);
      await listener.press('Return', entry(fields.apiUrl.label), codes['url-not-https']);
    });

    it('a fix is offered, applied, and undone', async () => {
      await listener.tabTo(button(`${en.fixes['use-address']} ${URL_MENDED}`));
      await listener.press('Return', en.changedFields(fields.apiUrl.label), URL_MENDED);
      await listener.tabTo(button(en.undo));
      await listener.press('Return', en.undone, URL_TYPED);
      await listener.tabTo(button(`${en.fixes['use-address']} ${URL_MENDED}`));
      await listener.press('Return', en.changedFields(fields.apiUrl.label));
    });

    it('an address is copied', async () => {
      const address = ALLOWED_IPS[0]!;
      await listener.tabTo(button(en.copyText(address)));
      await listener.press('Return', en.copiedText(address));
    });

    it('the number of chosen statuses is heard', async () => {
      await listener.tabTo(new RegExp(`^${statuses.pending} check box`, 'm'));
      await listener.press('space', 'checked', en.statusCount(1, 8));
      await listener.tabTo(button(en.selectAll));
      await listener.press('Return', en.statusCount(8, 8));
      await listener.press('Tab', button(en.clear));
      await listener.press('Return', en.statusCount(0, 8));
    });

    it('the wait is heard, and a refusal at a field', async () => {
      await listener.tabTo(button(en.submit));
      await listener.press('Return', en.submitting);
      const refuse = () => host.answer({ ok: false, fields: { name: 'name-taken' } });
      const refused = await listener.hear('the host refuses the name', refuse, /There is a problem/);
      expect(refused).to.include(en.summaryTitle);
      await listener.press('Tab', codes['name-taken']);
      await listener.press('Return', entry(fields.name.label), codes['name-taken']);
    });

    it('a secret is heard only while it is shown', async () => {
      const { label } = fields.apiToken;
      await listener.tabTo(button(en.showField(label)));
      expect(secretsHeard(listener.everything)).to.deep.equal([]);
      await listener.press('Return', en.shownField(label));
      expect(secretsHeard(await listener.press('shift+Tab', entry(label)))).to.deep.equal([TYPED.apiToken]);
      await listener.tabTo(button(en.hideField(label)));
      await listener.press('Return', en.hiddenField(label));
      expect(secretsHeard(await listener.press('shift+Tab', entry(label)))).to.deep.equal([]);
    });

    it('an acceptance is heard, once', async () => {
      await listener.tabTo(entry(fields.name.label), 'shift+Tab');
      await listener.press('ctrl+a');
      await listener.type('Harbor Goods 2');
      await listener.press('Return', en.submitting);
      const accept = () => host.answer({ ok: true });
      const accepted = await listener.hear('the host accepts', accept, /Connection added/);
      expect(times(accepted, en.accepted.title)).to.equal(1);
      arrived = true;
    });
  });
}

/** Echoed character by character, it would be given away as well. */
const secretsHeard = (text: string) => {
  const { password, ...others } = TYPED;
  const dense = { ...others, password: password.replaceAll(' ', '') };
  return secretsIn(text.replaceAll(/\s/g, ''), dense);
};
