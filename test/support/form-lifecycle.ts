import { english as en } from '../../src/i18n/english.js';
import type { PuppeteerFormDriver } from './puppeteer-form-driver.js';
import { PASTED, REPLACED, TYPED, type Secrets } from './marked-secrets.js';

export const LABELS = {
  password: 'Password',
  apiToken: 'API Token',
  signingDigest: 'Signing Digest',
} as const satisfies Record<keyof Secrets, string>;

export const PASTE_BOX = 'Paste the message or table with the values';

const STORE = {
  Name: 'Harbor Goods',
  Username: 'api-user',
  'Store Code': 'HG01',
  'API URL': 'https://www.harborgoods.example/mm5/json.mvc',
} as const;

const byLabel = (secrets: Secrets): Record<string, string> =>
  Object.fromEntries(
    Object.entries(LABELS).map(([field, label]) => [label, secrets[field as keyof Secrets]]),
  );

export const messageWith = ({ password, apiToken, signingDigest }: Secrets): string =>
  [
    'Hello, here are the values:',
    `Store Code: ${STORE['Store Code']}`,
    `API URL: ${STORE['API URL']}`,
    'Username: api-user',
    `Password: ${password}`,
    `API Token: ${apiToken}`,
    `Signature Key: ${signingDigest}`,
  ].join('\n');

/** Fills in a new store by typing. */
export const fillWith = (driver: PuppeteerFormDriver, secrets: Secrets): Promise<void> =>
  driver.fillAll({ ...STORE, ...byLabel(secrets) });

/** Called at each step of a flow; `shown` lists the fields whose text is readable on the screen. */
export type Stop = (name: string, shown?: readonly string[]) => Promise<void>;

/** Creates a connection, from the first key to acceptance, with every path that secrets can take. */
export async function createConnection(driver: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await stop('empty');
  await fillWith(driver, TYPED);
  await stop('typed');
  await showSecrets(driver, stop);
  await applyFixes(driver, stop);
  await pasteInto(driver, stop);
  await submitUntilRejected(driver, stop);
  await driver.fill(LABELS.apiToken, REPLACED.apiToken);
  await stop('edited after a rejection');
  await driver.submit();
  await driver.settle({ ok: true, message: 'Welcome aboard.' });
  await stop('accepted');
}

async function showSecrets(driver: PuppeteerFormDriver, stop: Stop): Promise<void> {
  for (const label of Object.values(LABELS)) {
    await driver.click(`Show ${label}`);
    await stop(`${label} shown`, [label]);
    await driver.click(`Hide ${label}`);
    await stop(`${label} hidden`);
  }
}

/** Enters values with errors or suggestions and applies their one-click fixes. */
async function applyFixes(driver: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await driver.fillAndBlur(LABELS.apiToken, `MIVA ${TYPED.apiToken}`);
  await stop('a header in place of the token');
  await driver.click('Keep only the token');
  await stop('fixed');
  await driver.click('Undo');
  await stop('fix undone');
  await driver.fill(LABELS.apiToken, TYPED.signingDigest);
  await driver.fillAndBlur(LABELS.signingDigest, TYPED.apiToken);
  await stop('exchanged');
  await driver.click('Swap values');
  await stop('swapped');
}

async function pasteInto(driver: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await driver.paste(LABELS.password, REPLACED.password);
  await stop('one value pasted');
  await driver.paste('Name', messageWith(PASTED));
  await stop('a message pasted into a field');
  await driver.click('Cancel');
  await stop('and dismissed');
  await driver.openPasteBox();
  await driver.paste(PASTE_BOX, REPLACED.signingDigest);
  await stop('one value pasted into the box', [PASTE_BOX]);
  await driver.fill(PASTE_BOX, `see ${TYPED.password}`);
  await stop('typed into the box', [PASTE_BOX]);
  await driver.paste(PASTE_BOX, messageWith(PASTED));
  await stop('a message pasted into the box', [PASTE_BOX]);
  await driver.click('Fill in fields');
  await stop('filled in');
  await driver.click('Undo');
  await stop('fill undone');
  await driver.openPasteBox();
  await driver.paste(PASTE_BOX, messageWith(PASTED));
  await driver.click('Fill in fields');
  await stop('filled in again');
}

async function submitUntilRejected(driver: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await driver.fill('Name', '');
  await driver.click(`Show ${LABELS.password}`);
  await driver.submit();
  await stop('invalid');
  await driver.fill('Name', STORE.Name);
  await driver.submit();
  await stop('waiting');
  await driver.settle({
    ok: false,
    message: 'It was not accepted.',
    fields: { password: 'Wrong password.', apiToken: 'refused' },
    miva: { status: 401, code: 'x', message: 'y' },
    reference: 'R-1',
  });
  await stop('rejected');
  await driver.click('Copy details for support');
  await stop('details for support');
}

/** Edits a stored connection: replaces the secrets, keeps them after all, replaces them again and saves. */
export async function editConnection(driver: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await stop('stored');
  await driver.fillAll(STORE);
  for (const label of Object.values(LABELS)) await driver.click(`Replace ${label}`);
  await driver.fillAll(byLabel(TYPED));
  await stop('replaced');
  for (const label of Object.values(LABELS)) await driver.click(en.keepField(label));
  await stop('kept after all');
  for (const label of Object.values(LABELS)) await driver.click(`Replace ${label}`);
  await driver.fillAll(byLabel(REPLACED));
  await driver.submit();
  await stop('saving');
  await driver.settle({ ok: false, fields: { apiToken: 'refused' } });
  await stop('saving rejected');
  await driver.submit();
  await driver.settle({ ok: true });
  await stop('saved');
}

/** After acceptance: resets the form, clears its secrets, and removes it while it is submitting. */
export async function removeForm(driver: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await driver.call('reset');
  await stop('reset');
  await fillWith(driver, REPLACED);
  await driver.call('clearSecrets');
  await stop('secrets cleared by the host');
  await driver.paste('Name', messageWith(TYPED));
  await driver.click('Fill in fields');
  await driver.fill('Name', STORE.Name);
  await driver.submit();
  await stop('waiting again');
  await driver.call('remove');
  await stop('removed');
}
