import { expect } from '@open-wc/testing';
import type { ConnectionValue } from '../../src/core/host-value.js';
import { setupPage, VALID } from '../support/setup-page.js';

const DIGEST = 'Signing Digest (Signature Key)';
const SECRETS = {
  password: VALID.Password,
  apiToken: VALID['API Token'],
  signingDigest: VALID[DIGEST],
};
const FULL = { name: 'Host', username: 'host-user', orderImportStatuses: ['pending'], ...SECRETS } as const;

/** Everything a person and a host notice while a form is prefilled, typed into, submitted, answered and reset. */
async function journey(): Promise<unknown[]> {
  const page = await setupPage();
  const { element } = page;
  const noticed: unknown[] = [];
  const note = (step: string) => {
    const { values, chosenStatuses, errors, summaryEntries } = page;
    noticed.push({ step, values, chosenStatuses, errors, summaryEntries, phase: element.phase });
  };
  element.addEventListener('miva-connection-change', ({ draft, complete, dirty, filled }) =>
    noticed.push({ draft: { ...draft }, complete, dirty, filled: [...filled] }),
  );
  const setValue = async (value: ConnectionValue) => {
    element.value = value;
    await page.settled();
  };

  await setValue(FULL);
  note('prefilled');
  await page.fillAll();
  await page.toggle('Shipped');
  note('typed');
  await page.submit();
  note('submitted');
  element.settle({ ok: false, fields: { storeCode: 'No such store.' } });
  await page.settled();
  note('rejected');
  await page.submit();
  element.settle({ ok: false, message: 'Not yet.' });
  await page.settled();
  await page.fill('API Token', `${VALID['API Token']}x`);
  await page.submit();
  element.settle({ ok: false, message: 'Not yet.' });
  await page.settled();
  await page.fillAndLeave('API Token', '"quoted"');
  note('a token in quotes');
  await page.submit();
  note('refused by the form');
  await page.fix('API Token', 'Remove the quotation marks');
  note('fixed');
  element.reset();
  await page.settled();
  note('reset');
  await setValue({ ...FULL });
  note('the equal value set again');
  await setValue({ ...FULL, password: 'another' });
  note('another value set');
  element.clearSecrets();
  await page.settled();
  note('secrets cleared');

  const keys = page.asked.map(({ idempotencyKey }) => idempotencyKey);
  noticed.push({ keys: keys.map((key) => keys.indexOf(key)) });
  noticed.push({ payloads: page.asked.map(({ payload }) => payload) });
  return noticed;
}

/** Replaces a member of a prototype or of `JSON` until the work is done. */
async function withMember<Result>(
  owner: object,
  name: string,
  value: unknown,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    if (before === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, before);
  }
}

describe('the JSON of the page', () => {
  it('is never asked to write out a value', async () => {
    const original = JSON.stringify;
    const written: string[] = [];
    const spy = (...given: Parameters<typeof JSON.stringify>) => {
      const text = original(...given);
      written.push(text);
      return text;
    };
    await withMember(JSON, 'stringify', spy, journey);
    const values = [...Object.values(SECRETS), FULL.username, VALID['Store Code']];
    expect(written.filter((text) => values.some((value) => text.includes(value)))).to.deep.equal([]);
  });

  for (const [name, owner, member, value] of [
    [
      'throws',
      JSON,
      'stringify',
      () => {
        throw new Error('patched');
      },
    ],
    ['gives nothing', JSON, 'stringify', () => undefined],
    ['gives always the same', JSON, 'stringify', () => '"same"'],
    ['gives always something else', JSON, 'stringify', () => String(Math.random())],
    ['is polluted by Object.prototype.toJSON', Object.prototype, 'toJSON', () => 'polluted'],
    ['is polluted by Array.prototype.toJSON', Array.prototype, 'toJSON', () => 'polluted'],
    ['is polluted by String.prototype.toJSON', String.prototype, 'toJSON', () => 'polluted'],
  ] as const) {
    it(`changes nothing when it ${name}`, async () => {
      const undisturbed = await journey();
      const disturbed = await withMember(owner, member, value, journey);
      expect(disturbed).to.deep.equal(undisturbed);
    });
  }
});
