import { expect } from '@open-wc/testing';
import type { ConnectionValue } from '../../src/core/form/host-value.js';
import { mountForm, VALID } from '../support/form-driver.js';

const DIGEST = 'Signing Digest';
const SECRETS = {
  password: VALID.Password,
  apiToken: VALID['API Token'],
  signingDigest: VALID[DIGEST],
};
const FULL = { name: 'Host', username: 'host-user', orderImportStatuses: ['pending'], ...SECRETS } as const;

/** Records everything visible to a user or a host while a form is prefilled, edited, submitted, answered and reset. */
async function journey(): Promise<unknown[]> {
  const page = await mountForm();
  const { element } = page;
  const observed: unknown[] = [];
  const record = (step: string) => {
    const { values, chosenStatuses, errors, summaryEntries } = page;
    observed.push({ step, values, chosenStatuses, errors, summaryEntries, phase: element.phase });
  };
  element.addEventListener('miva-connection-change', ({ draft, complete, dirty, filled }) =>
    observed.push({ draft: { ...draft }, complete, dirty, filled: [...filled] }),
  );
  const setValue = async (value: ConnectionValue) => {
    element.value = value;
    await page.settled();
  };

  await setValue(FULL);
  record('prefilled');
  await page.fillAll();
  await page.toggle('Shipped');
  record('typed');
  await page.submit();
  record('submitted');
  element.settle({ ok: false, fields: { storeCode: 'No such store.' } });
  await page.settled();
  record('rejected');
  await page.submit();
  element.settle({ ok: false, message: 'Not yet.' });
  await page.settled();
  await page.fill('API Token', `${VALID['API Token']}x`);
  await page.submit();
  element.settle({ ok: false, message: 'Not yet.' });
  await page.settled();
  await page.fillAndBlur('API Token', '"quoted"');
  record('a token in quotes');
  await page.submit();
  record('invalid submit');
  await page.fix('API Token', 'Remove quotation marks');
  record('fixed');
  element.reset();
  await page.settled();
  record('reset');
  await setValue({ ...FULL });
  record('the equal value set again');
  await setValue({ ...FULL, password: 'another' });
  record('another value set');
  element.clearSecrets();
  await page.settled();
  record('secrets cleared');

  const keys = page.asked.map(({ idempotencyKey }) => idempotencyKey);
  observed.push({ keys: keys.map((key) => keys.indexOf(key)) });
  observed.push({ payloads: page.asked.map(({ payload }) => payload) });
  return observed;
}

/** Replaces a member of a prototype or of `JSON` while `work` runs. */
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

describe('the page’s JSON object', () => {
  it('is never called with a value', async () => {
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
    ['returns undefined', JSON, 'stringify', () => undefined],
    ['always returns the same text', JSON, 'stringify', () => '"same"'],
    ['always returns a different text', JSON, 'stringify', () => String(Math.random())],
    ['is polluted by Object.prototype.toJSON', Object.prototype, 'toJSON', () => 'polluted'],
    ['is polluted by Array.prototype.toJSON', Array.prototype, 'toJSON', () => 'polluted'],
    ['is polluted by String.prototype.toJSON', String.prototype, 'toJSON', () => 'polluted'],
  ] as const) {
    it(`does not affect the form when it ${name}`, async () => {
      const undisturbed = await journey();
      const disturbed = await withMember(owner, member, value, journey);
      expect(disturbed).to.deep.equal(undisturbed);
    });
  }
});
