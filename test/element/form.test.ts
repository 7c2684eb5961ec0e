import { expect } from '@open-wc/testing';
import { VALID, setupPage } from '../support/setup-page.js';
import { VALID_PAYLOAD } from '../support/values.js';

describe('the form', () => {
  it('shows every field in the order of the contract', async () => {
    const page = await setupPage();
    expect(page.labels).to.deep.equal([
      'Name',
      'Platform',
      'Username',
      'Password',
      'Store Code',
      'API URL',
      'API Token',
      'Signing Digest (Signature Key)',
      'Order Import Statuses (optional)',
    ]);
  });

  it('hands the host one payload', async () => {
    const page = await setupPage();
    await page.fillAll(VALID);
    const submitted = page.next('miva-connection-submit');
    await page.submit();
    expect((await submitted).payload).to.deep.equal(VALID_PAYLOAD);
  });

  it('submits once when a browser extension submits it without a click', async () => {
    const page = await setupPage();
    await page.fillAll();
    page.root.querySelector('form')!.requestSubmit();
    await page.settled();
    expect(page.asked).to.have.lengthOf(1);
  });

  it('submits nothing when the page cancels the click on the button', async () => {
    const page = await setupPage();
    await page.fillAll();
    page.element.addEventListener('click', (event) => event.preventDefault(), { capture: true });
    await page.submit();
    expect(page.asked).to.have.lengthOf(0);
  });
});
