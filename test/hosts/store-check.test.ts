import { expect } from 'chai';
import { DOMAIN, TYPED } from '../../demo/scenarios/stores.js';
import { createDemoStores } from '../../demo/server/store/demo-stores.mjs';
import { MESSAGES } from '../../demo/server/store/rejections.mjs';
import type { Job } from '../../demo/server/store/run-client.mjs';
import { createStoreCheck } from '../../demo/server/store/store-check.mjs';
import { diagnoseMivaAnswer } from '../../src/core.js';
import { deferred } from '../support/deferred.js';

const ADDRESS = { address: '8.8.8.8', family: 4 };
const { orderImportStatuses: _, ...CREDENTIALS } = TYPED;
const credentials = (apiUrl = 'https://shop.example.com/mm5/json.mvc') => ({ ...CREDENTIALS, apiUrl });

describe('the check of a store', () => {
  const lookups: string[] = [];
  const jobs: Job[] = [];
  const resolve = (hostname: string) => {
    lookups.push(hostname);
    return Promise.resolve([ADDRESS]);
  };
  const run = (job: Job) => {
    jobs.push(job);
    return Promise.resolve({ kind: 'accepted' as const });
  };
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

  beforeEach(() => {
    lookups.length = 0;
    jobs.length = 0;
  });

  it('calls a real store at the checked address', async () => {
    expect(await createStoreCheck({ resolve, run })(credentials())).to.equal(null);
    expect(lookups).to.deep.equal(['shop.example.com']);
    expect(jobs.map(({ route }) => route)).to.deep.equal([
      { endpoint: 'https://shop.example.com/mm5/json.mvc', address: ADDRESS },
    ]);
  });

  it('passes on the signing credentials, but no password', async () => {
    await createStoreCheck({ resolve, run })(credentials());
    expect(Object.keys(jobs[0]!).sort()).to.deep.equal(['apiToken', 'route', 'signingDigest', 'storeCode']);
  });

  it('does not connect when a name resolves to a private address', async () => {
    const resolvePrivate = () => Promise.resolve([ADDRESS, { address: '127.0.0.1', family: 4 }]);
    expect(await createStoreCheck({ resolve: resolvePrivate, run })(credentials())).to.deep.equal({
      status: 422,
      verdict: { ok: false, fields: { apiUrl: 'url-local-host' } },
    });
    expect(jobs).to.deep.equal([]);
  });

  for (const code of ['ENOTFOUND', 'ENODATA', 'EAI_AGAIN']) {
    it(`returns a remedy code without a text when the resolver reports ${code}`, async () => {
      const answer = await createStoreCheck({ resolve: failing(code), run })(credentials());
      expect(answer?.verdict).to.deep.equal({ ok: false, code: 'miva-unreachable' });
    });
  }

  for (const [code, message, remedy] of [
    ['ECONNREFUSED', 'connect ECONNREFUSED 8.8.8.8:443', 'miva-unreachable'],
    ['CERT_HAS_EXPIRED', 'certificate has expired', 'miva-certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate', 'miva-certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate', 'miva-certificate'],
  ] as const) {
    it(`reports that the connection failed with ${code}`, async () => {
      const failed = () => Promise.resolve({ kind: 'unreachable' as const, miva: { code, message } });
      const answer = await createStoreCheck({ resolve, run: failed })(credentials());
      expect(answer?.verdict).to.deep.equal({ ok: false, miva: { code, message } });
      expect(diagnoseMivaAnswer({ code, message })).to.include({ code: remedy });
    });
  }

  it('shows a message for the whole form when the client fails', async () => {
    const fault = () => Promise.resolve({ kind: 'fault' as const });
    const answer = await createStoreCheck({ resolve, run: fault })(credentials());
    expect(answer?.verdict).to.deep.equal({ ok: false, message: MESSAGES.fault });
  });

  it('stops waiting for a resolver after the time limit', async () => {
    const never = () => new Promise<never>(() => undefined);
    const answer = await createStoreCheck({ resolve: never, run, timeLimit: 1 })(credentials());
    expect(answer?.verdict).to.deep.equal({ ok: false, code: 'miva-unreachable' });
  });

  it('checks eight stores at once, and rejects the next one as busy', async () => {
    const release = deferred<{ kind: 'accepted' }>();
    const check = createStoreCheck({ resolve, run: () => release.promise });
    const checks = Array.from({ length: 8 }, () => check(credentials()));
    expect((await check(credentials()))?.status).to.equal(503);
    release.resolve({ kind: 'accepted' });
    expect(await Promise.all(checks)).to.deep.equal(Array(8).fill(null));
    expect(await check(credentials())).to.equal(null);
  });

  describe("the demo's stores", () => {
    const check = createStoreCheck({ demoStores: createDemoStores(4999), resolve, run });

    it('are routed to the mock without a lookup', async () => {
      await check(credentials(`https://good.${DOMAIN}/Merchant2/json.mvc`));
      expect(lookups).to.deep.equal([]);
      expect(jobs[0]?.route).to.deep.equal({
        endpoint: `http://good.${DOMAIN}:4999/Merchant2/json.mvc`,
        address: { address: '127.0.0.1', family: 4 },
      });
    });

    for (const host of [
      DOMAIN,
      `other.${DOMAIN}`,
      `www.good.${DOMAIN}`,
      `good.${DOMAIN}.example.com`,
      `good.${DOMAIN}.`,
      `good.${DOMAIN}:8443`,
    ]) {
      it(`do not include ${host}`, async () => {
        await check(credentials(`https://${host}/mm5/json.mvc`));
        expect(lookups).to.have.length(1);
        expect(jobs[0]?.route.address).to.deep.equal(ADDRESS);
      });
    }
  });
});
