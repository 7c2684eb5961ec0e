import { english as en } from '../../src/i18n/english.js';
import type { PuppeteerFormDriver } from './puppeteer-form-driver.js';
import { PASTED, REPLACED, TYPED, type Secrets } from './marked-secrets.js';

export const LABELS = {
  password: 'Password',
  apiToken: 'API Token',
  signingDigest: 'Signing Digest (Signature Key)',
} as const satisfies Record<keyof Secrets, string>;

export const PASTE_BOX = 'Paste the e-mail or message with the values';

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
export const fillWith = (person: PuppeteerFormDriver, secrets: Secrets): Promise<void> =>
  person.typeAll({ ...STORE, ...byLabel(secrets) });

/** Called at each step of a flow; `shown` lists the fields whose text is readable on the screen. */
export type Stop = (name: string, shown?: readonly string[]) => Promise<void>;

/** Creates a connection, from the first key to acceptance, with every path that secrets can take. */
export async function createConnection(person: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await stop('empty');
  await fillWith(person, TYPED);
  await stop('typed');
  await showSecrets(person, stop);
  await applyFixes(person, stop);
  await pasteInto(person, stop);
  await submitUntilRejected(person, stop);
  await person.type(LABELS.apiToken, REPLACED.apiToken);
  await stop('edited after a rejection');
  await person.click('Add connection');
  await person.answer({ ok: true, message: 'Welcome aboard.' });
  await stop('accepted');
}

async function showSecrets(person: PuppeteerFormDriver, stop: Stop): Promise<void> {
  for (const label of Object.values(LABELS)) {
    await person.click(`Show ${label}`);
    await stop(`${label} shown`, [label]);
    await person.click(`Hide ${label}`);
    await stop(`${label} hidden`);
  }
}

/** Enters values with errors or suggestions and applies their one-click fixes. */
async function applyFixes(person: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await person.type(LABELS.apiToken, `MIVA ${TYPED.apiToken}`);
  await person.focus('Name');
  await person.settled();
  await stop('a header in place of the token');
  await person.click('Keep only the token');
  await stop('fixed');
  await person.click('Undo');
  await stop('fix undone');
  await person.type(LABELS.apiToken, TYPED.signingDigest);
  await person.type(LABELS.signingDigest, TYPED.apiToken);
  await person.focus('Name');
  await person.settled();
  await stop('exchanged');
  await person.click('Swap them');
  await stop('swapped');
}

async function pasteInto(person: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await person.paste(LABELS.password, REPLACED.password);
  await stop('one value pasted');
  await person.paste('Name', messageWith(PASTED));
  await stop('a message pasted into a field');
  await person.click('Cancel');
  await stop('and dismissed');
  await person.click('Paste everything at once');
  await person.paste(PASTE_BOX, REPLACED.signingDigest);
  await stop('one value pasted into the box', [PASTE_BOX]);
  await person.type(PASTE_BOX, `see ${TYPED.password}`);
  await stop('typed into the box', [PASTE_BOX]);
  await person.paste(PASTE_BOX, messageWith(PASTED));
  await stop('a message pasted into the box', [PASTE_BOX]);
  await person.click('Fill in');
  await stop('filled in');
  await person.click('Undo');
  await stop('fill undone');
  await person.click('Paste everything at once');
  await person.paste(PASTE_BOX, messageWith(PASTED));
  await person.click('Fill in');
  await stop('filled in again');
}

async function submitUntilRejected(person: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await person.empty('Name');
  await person.click(`Show ${LABELS.password}`);
  await person.click('Add connection');
  await stop('invalid');
  await person.type('Name', STORE.Name);
  await person.click('Add connection');
  await stop('waiting');
  await person.answer({
    ok: false,
    message: 'It was not accepted.',
    fields: { password: 'Wrong password.', apiToken: 'refused' },
    miva: { status: 401, code: 'x', message: 'y' },
    reference: 'R-1',
  });
  await stop('rejected');
  await person.click('Copy details for support');
  await stop('details for support');
}

/** Edits a stored connection: replaces the secrets, keeps them after all, replaces them again and saves. */
export async function editConnection(person: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await stop('stored');
  await person.typeAll(STORE);
  for (const label of Object.values(LABELS)) await person.click(`Replace ${label}`);
  await person.typeAll(byLabel(TYPED));
  await stop('replaced');
  for (const label of Object.values(LABELS)) await person.click(en.keepField(label));
  await stop('kept after all');
  for (const label of Object.values(LABELS)) await person.click(`Replace ${label}`);
  await person.typeAll(byLabel(REPLACED));
  await person.click('Save changes');
  await stop('saving');
  await person.answer({ ok: false, fields: { apiToken: 'refused' } });
  await stop('saving rejected');
  await person.click('Save changes');
  await person.answer({ ok: true });
  await stop('saved');
}

/** After acceptance: resets the form, clears its secrets, and removes it while it is submitting. */
export async function removeForm(person: PuppeteerFormDriver, stop: Stop): Promise<void> {
  await person.call('reset');
  await stop('reset');
  await fillWith(person, REPLACED);
  await person.call('clearSecrets');
  await stop('secrets cleared by the host');
  await person.paste('Name', messageWith(TYPED));
  await person.click('Fill in');
  await person.type('Name', STORE.Name);
  await person.click('Add connection');
  await stop('waiting again');
  await person.call('remove');
  await stop('removed');
}
