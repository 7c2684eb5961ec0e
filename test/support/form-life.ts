import { english as en } from '../../src/i18n/english.js';
import type { Person } from './person.js';
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

/** Fills in a new store by hand. */
export const fillWith = (person: Person, secrets: Secrets): Promise<void> =>
  person.typeAll({ ...STORE, ...byLabel(secrets) });

/** Hears of each stop on the way; `shown` are the fields whose text stands readable on the screen there. */
export type Stop = (name: string, shown?: readonly string[]) => Promise<void>;

/** A new connection, from the first key to the host's yes, with every detour that secrets can take. */
export async function liveThroughCreating(person: Person, stop: Stop): Promise<void> {
  await stop('empty');
  await fillWith(person, TYPED);
  await stop('typed');
  await showEach(person, stop);
  await mendEach(person, stop);
  await pasteInto(person, stop);
  await submitUntilRefused(person, stop);
  await person.type(LABELS.apiToken, REPLACED.apiToken);
  await stop('edited after a refusal');
  await person.click('Add connection');
  await person.answer({ ok: true, message: 'Welcome aboard.' });
  await stop('accepted');
}

async function showEach(person: Person, stop: Stop): Promise<void> {
  for (const label of Object.values(LABELS)) {
    await person.click(`Show ${label}`);
    await stop(`${label} shown`, [label]);
    await person.click(`Hide ${label}`);
    await stop(`${label} hidden`);
  }
}

/** Values that are refused or advised on for what they are, and their one-click fixes. */
async function mendEach(person: Person, stop: Stop): Promise<void> {
  await person.type(LABELS.apiToken, `MIVA ${TYPED.apiToken}`);
  await person.focus('Name');
  await person.settled();
  await stop('a header in place of the token');
  await person.click('Keep only the token');
  await stop('mended');
  await person.click('Undo');
  await stop('not mended');
  await person.type(LABELS.apiToken, TYPED.signingDigest);
  await person.type(LABELS.signingDigest, TYPED.apiToken);
  await person.focus('Name');
  await person.settled();
  await stop('exchanged');
  await person.click('Swap them');
  await stop('swapped');
}

async function pasteInto(person: Person, stop: Stop): Promise<void> {
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
  await stop('not filled in');
  await person.click('Paste everything at once');
  await person.paste(PASTE_BOX, messageWith(PASTED));
  await person.click('Fill in');
  await stop('filled in again');
}

async function submitUntilRefused(person: Person, stop: Stop): Promise<void> {
  await person.empty('Name');
  await person.click(`Show ${LABELS.password}`);
  await person.click('Add connection');
  await stop('refused by the form');
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
  await stop('refused by the host');
  await person.click('Copy details for support');
  await stop('details for support');
}

/** A stored connection: secrets replaced, kept after all, replaced again and saved. */
export async function liveThroughEditing(person: Person, stop: Stop): Promise<void> {
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
  await stop('saving refused');
  await person.click('Save changes');
  await person.answer({ ok: true });
  await stop('saved');
}

/** After an acceptance: once more from the beginning, emptied by the host, and taken away while it waits. */
export async function liveOnUntilRemoved(person: Person, stop: Stop): Promise<void> {
  await person.call('reset');
  await stop('begun anew');
  await fillWith(person, REPLACED);
  await person.call('clearSecrets');
  await stop('emptied by the host');
  await person.paste('Name', messageWith(TYPED));
  await person.click('Fill in');
  await person.type('Name', STORE.Name);
  await person.click('Add connection');
  await stop('waiting once more');
  await person.call('remove');
  await stop('removed');
}
