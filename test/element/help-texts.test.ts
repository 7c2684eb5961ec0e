import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, textOf } from '../support/form-driver.js';

// What the form says at the moment a user needs to know it.

const EDIT = { name: 'Harbor Goods', username: 'api-user', storeCode: 'HG01' };

describe('the texts that help', () => {
  it('say what to do without a token or a Signature', async () => {
    const page = await mountForm(html`<miva-connection-setup guide="inline"></miva-connection-setup>`);
    await page.click(en.guide.title);
    expect(textOf(page.step(en.guide.steps['token-setup'].title))).to.include(
      en.guide.steps['token-setup'].text,
    );
  });

  it('say why a field is locked', async () => {
    const page = await mountForm(
      html`<miva-connection-setup locked="name, orderImportStatuses, password" .value=${EDIT}>
      </miva-connection-setup>`,
    );
    expect(page.hintAt('Name')).to.include(en.locked);
    expect(page.hintAt('Password')).to.include(en.locked);
    expect(textOf(page.group)).to.include(en.locked);
    expect(page.hintAt('Username')).not.to.include(en.locked);
  });

  it('say once that a stored secret is locked', async () => {
    const page = await mountForm(
      html`<miva-connection-setup mode="edit" locked="apiToken" .value=${EDIT}></miva-connection-setup>`,
    );
    expect(page.text).to.include(en.keptLocked).and.to.include(en.kept);
    expect(page.hintAt('API Token')).not.to.include(en.locked);
  });

  it('say at the button that the details for support contain no secret', async () => {
    const page = await mountForm();
    await page.submitValid();
    page.element.settle({ ok: false });
    await page.settled();
    const hint = page.button(en.copyDetails).getAttribute('aria-describedby')!;
    expect(textOf(page.root.getElementById(hint))).to.equal(en.copyDetailsHint);
  });

  it('say in the name of each link that it opens a new tab', async () => {
    const help = 'https://help.example/article';
    const page = await mountForm(
      html`<miva-connection-setup .helpLinks=${{ article: help, storeCode: help }}></miva-connection-setup>`,
    );
    await page.fillAndBlur('API URL', 'https://www.example.com/mm5/json.mvc');
    await page.submitValid();
    page.element.settle({ ok: false, helpUrl: help });
    await page.settled();
    const links = page.all<HTMLAnchorElement>('a');
    expect(links.length).to.equal(4);
    for (const link of links) {
      expect(link.target).to.equal('_blank');
      expect(link.ariaLabel!.startsWith(textOf(link)), link.ariaLabel!).to.equal(true);
      expect(link.ariaLabel).to.match(/\(opens in a new tab\)$/);
    }
  });

  it('say how to write a text that the paste box understands', async () => {
    const page = await mountForm();
    await page.pasteText(await page.openPasteBox(), 'Hello,\nthank you for your message.');
    expect(page.text).to.include('Store Code: STORE01');
  });

  it('say for an existing store, too, that the connection is disabled', async () => {
    const page = await mountForm(
      html`<miva-connection-setup .existingStores=${[{ id: 'a', name: 'A' }]} .value=${{ storeId: 'a' }}>
      </miva-connection-setup>`,
    );
    await page.submit();
    page.element.settle({ ok: true });
    await page.settled();
    expect(page.panel).to.equal(`${en.accepted.title} A ${en.accepted.text}`);
  });
});
