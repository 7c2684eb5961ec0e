import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, textOf, VALID } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';

const ALL_REQUIRED = [
  en.fields.name.required,
  en.fields.username.required,
  en.fields.password.required,
  en.fields.storeCode.required,
  en.fields.apiUrl.required,
  en.fields.apiToken.required,
  en.fields.signingDigest.required,
];

describe('errors', () => {
  describe('at a field', () => {
    it('are not shown on load', async () => {
      const page = await mountForm();
      expect(page.errors).to.deep.equal([]);
      expect(page.summaryText).to.equal('');
      expect(Object.keys(VALID).some((label) => page.isInvalid(label))).to.equal(false);
    });

    it('are not shown while the user types', async () => {
      const page = await mountForm();
      for (const text of ['h', 'htt', 'http://', 'http://www']) {
        await page.fill('API URL', text);
        expect(page.errorAt('API URL')).to.equal('');
      }
    });

    it('are shown on blur if the value is invalid', async () => {
      const page = await mountForm();
      await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
      await page.blur('API URL');
      expect(page.errorAt('API URL')).to.equal(en.codes['url-not-https']);
      expect(page.isInvalid('API URL')).to.equal(true);
      expect(page.summaryText, 'the summary appears on submit only').to.equal('');
    });

    it('are not shown on blur if the field is empty or valid', async () => {
      const page = await mountForm();
      page.field('Name').focus();
      await page.blur('Name');
      await page.fill('Username', '  ');
      await page.fill('Username', '');
      await page.blur('Username');
      await page.fill('API URL', VALID['API URL']);
      await page.blur('API URL');
      expect(page.errors).to.deep.equal([]);
    });

    it('are not shown when the focus moves to the Show button of the same field', async () => {
      const page = await mountForm();
      await page.fill('API Token', 'two words');
      page.button('Show API Token').focus();
      await page.settled();
      expect(page.errorAt('API Token')).to.equal('');
      page.field('Name').focus();
      await page.settled();
      expect(page.errorAt('API Token')).to.equal(en.codes['token-space']);
    });

    it('are updated on every keystroke after that, until the value is valid', async () => {
      const page = await mountForm();
      await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
      await page.blur('API URL');
      await page.fill('API URL', 'https://www.example.com/mm5/json.mvc?x=1');
      expect(page.errorAt('API URL')).to.equal(en.codes['url-has-query']);
      await page.fill('API URL', '');
      expect(page.errorAt('API URL')).to.equal(en.fields.apiUrl.required);
      await page.fill('API URL', VALID['API URL']);
      expect(page.errorAt('API URL')).to.equal('');
      expect(page.isInvalid('API URL')).to.equal(false);
      await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
      expect(page.errorAt('API URL'), 'no error again until blur').to.equal('');
    });

    it('are not accompanied by success messages', async () => {
      const page = await mountForm();
      const before = page.text;
      await page.fill('Name', VALID.Name);
      await page.blur('Name');
      expect(page.text).to.equal(before);
    });

    it('are shown on pointerup, not on blur, so that the pressed button does not move', async () => {
      const page = await mountForm();
      await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
      const press = (type: string) =>
        page.submitButton.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      press('pointerdown');
      page.submitButton.focus();
      await page.settled();
      expect(page.errors).to.deep.equal([]);
      press('pointerup');
      await page.settled();
      await page.settled();
      expect(page.errors).to.deep.equal([en.codes['url-not-https']]);
    });
  });

  describe('an invalid submit', () => {
    it('shows every error at its field and in the summary, with the same text', async () => {
      const page = await mountForm();
      await page.submit();
      expect(page.errors).to.deep.equal(ALL_REQUIRED);
      expect(page.summaryEntries).to.deep.equal(ALL_REQUIRED);
      expect(page.summaryText).to.match(/^There is a problem/);
    });

    it('uses the label of the field in its message', () => {
      for (const { label, required } of Object.values(en.fields).slice(0, 7)) {
        expect(required!.toLowerCase()).to.include(label.toLowerCase());
      }
    });

    it('shows a summary even for one error', async () => {
      const page = await mountForm();
      await page.submitValid({ ...VALID, 'Store Code': '' });
      expect(page.summaryEntries).to.deep.equal([en.fields.storeCode.required]);
    });

    it('moves the focus to the summary, even if the submit came from outside', async () => {
      const page = await mountForm(
        html`<div><button>Host</button><miva-connection-setup hide-submit></miva-connection-setup></div>`,
      );
      page.element.parentElement!.querySelector('button')!.focus();
      page.element.requestSubmit();
      await page.settled();
      expect(page.isSummaryFocused).to.equal(true);
    });

    it('announces nothing in the live region, because the focused summary is read anyway', async () => {
      const page = await mountForm();
      const announcements = page.recordAnnouncements();
      await page.submit();
      await page.settled();
      expect(announcements).to.deep.equal([]);
      expect(page.announcement).to.equal('');
    });

    it('keeps the values and the phase', async () => {
      const page = await mountForm();
      const values = { ...VALID, 'API URL': 'http://www.example.com/mm5/json.mvc' };
      await page.submitValid(values);
      expect(page.values).to.deep.equal(values);
      expect(page.element.phase).to.equal('editing');
    });

    it('leaves the submit button enabled in every phase', async () => {
      const page = await mountForm();
      const enabled = () => !page.submitButton.disabled && page.submitButton.matches(':enabled');
      expect(enabled()).to.equal(true);
      expect(page.submitButton.ariaDisabled).not.to.equal('true');
      await page.submit();
      expect(enabled()).to.equal(true);
      expect(page.submitButton.ariaDisabled).not.to.equal('true');
      await page.submitValid();
      expect(enabled()).to.equal(true);
      page.element.settle({ ok: false });
      await page.settled();
      expect(enabled()).to.equal(true);
      expect(page.submitButton.ariaDisabled).not.to.equal('true');
    });

    it('removes an entry once its valid field is left, and the summary with the last entry', async () => {
      const page = await mountForm();
      await page.submitValid({ ...VALID, Name: '', 'Store Code': '' });
      expect(page.summaryEntries).to.have.lengthOf(2);
      await page.fillAndBlur('Name', 'N');
      expect(page.summaryEntries).to.deep.equal([en.fields.storeCode.required]);
      await page.fillAndBlur('Store Code', 'S');
      expect(page.summaryText).to.equal('');
    });

    it('removes the entry of an error that changes, because the summary was read already', async () => {
      const page = await mountForm();
      await page.submitValid({ ...VALID, 'API URL': '' });
      await page.fill('API URL', 'www.example.com');
      expect(page.errorAt('API URL')).not.to.equal(en.fields.apiUrl.required);
      expect(page.summaryEntries).to.deep.equal([en.fields.apiUrl.required]);
      await page.blur('API URL');
      expect(page.errorAt('API URL')).not.to.equal('');
      expect(page.summaryText).to.equal('');
    });
  });

  describe('an entry of the summary', () => {
    const labels = Object.keys(VALID);
    for (const [index, label] of labels.entries()) {
      it(`focuses its field: ${label}`, async () => {
        const page = await mountForm();
        await page.submit();
        await page.choose(ALL_REQUIRED[index]!);
        expect(page.focusedName).to.equal(label);
      });
    }

    it('focuses the order statuses after a rejection there', async () => {
      const page = await mountForm();
      page.answer({ ok: false, fields: { orderImportStatuses: 'Not these.' } });
      await page.submitValid();
      await page.choose('Not these.');
      expect(page.focusedName).to.equal('Pending');
    });

    it('does not change the URL or the history', async () => {
      const page = await mountForm();
      const { href } = location;
      const { length } = history;
      await page.submit();
      for (const entry of ALL_REQUIRED) await page.choose(entry);
      expect(location.href).to.equal(href);
      expect(location.hash).to.equal('');
      expect(history).to.have.lengthOf(length);
    });

    describe('in a low window', () => {
      before(() => viewport(800, 260));
      after(() => viewport(...WINDOW));

      it('scrolls the label into view with the input', async () => {
        const page = await mountForm();
        await page.submit();
        for (const [index, label] of labels.entries()) {
          await page.choose(ALL_REQUIRED[index]!);
          const { top } = page
            .all('label')
            .find((each) => textOf(each) === label)!
            .getBoundingClientRect();
          const { bottom } = page.field(label).getBoundingClientRect();
          expect(top, label).to.be.at.least(0);
          expect(bottom, label).to.be.at.most(innerHeight);
        }
        scrollTo(0, 0);
      });

      it('scrolls the input into view if large text leaves no space for the label', async () => {
        const page = await mountForm(
          html`<div style="--miva-connection-font-size: 200%">
            <miva-connection-setup></miva-connection-setup>
          </div>`,
        );
        await page.submit();
        for (const [index, label] of labels.entries()) {
          await page.choose(ALL_REQUIRED[index]!);
          const { top, bottom } = page.field(label).getBoundingClientRect();
          expect(Math.round(top), label).to.be.at.least(0);
          expect(Math.round(bottom), label).to.be.at.most(innerHeight);
        }
        scrollTo(0, 0);
      });
    });
  });

  describe('fields for assistive technology', () => {
    it('use aria-required instead of required, pattern, maxlength or native validation messages', async () => {
      const page = await mountForm();
      for (const label of Object.keys(VALID)) {
        const field = page.field(label);
        expect(field.ariaRequired, label).to.equal('true');
        for (const name of ['required', 'pattern', 'maxlength', 'minlength']) {
          expect(field.hasAttribute(name), `${label} ${name}`).to.equal(false);
        }
      }
      expect(page.root.querySelector('form')!.noValidate).to.equal(true);
    });

    it('are described by their hint and their error', async () => {
      const page = await mountForm();
      for (const label of Object.keys(VALID)) expect(page.hintAt(label), label).not.to.equal('');
      await page.submit();
      for (const [index, label] of Object.keys(VALID).entries()) {
        expect(page.hintAt(label), label).not.to.equal('');
        expect(page.errorAt(label)).to.equal(ALL_REQUIRED[index]);
        expect(page.isInvalid(label), label).to.equal(true);
      }
    });

    it('never refer to a missing element', async () => {
      const page = await mountForm();
      const check = (when: string) => expect(page.brokenReferences, when).to.deep.equal([]);
      check('editing');
      await page.submit();
      check('errors shown');
      await page.fillAll();
      check('errors gone');
      await page.submit();
      check('submitting');
      page.element.settle({ ok: false, fields: { name: 'No.', orderImportStatuses: 'No.' } });
      await page.settled();
      check('rejected');
      for (const guide of ['inline', 'none', 'beside'] as const) {
        page.element.guide = guide;
        await page.settled();
        check(`guide ${guide}`);
      }
      page.element.settle({ ok: true });
      page.element.requestSubmit();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.element.phase).to.equal('accepted');
      check('accepted');
    });

    it('show an icon with every error, not only color', async () => {
      const page = await mountForm();
      await page.submit();
      expect(page.all('[part~="error"]:not(:has(svg))')).to.have.lengthOf(0);
    });
  });

  it('never contain a secret', async () => {
    const page = await mountForm();
    await page.fillAll({
      Name: ' ',
      Username: ' ',
      Password: '••••7781',
      'Store Code': 'Store_Code=HG01',
      'API URL': 'http://zq7781:zq7781@www.example.com/page?token=zq7781',
      'API Token': 'MIVA zq7781',
      'Signing Digest': 'zq7781!',
    });
    await page.submit();
    expect(page.errors).to.have.lengthOf.at.least(6);
    expect(page.markup).not.to.include('7781');
  });
});
