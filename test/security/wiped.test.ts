import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/demo-site.js';
import {
  fillWith,
  LABELS,
  removeForm,
  createConnection,
  editConnection,
  messageWith,
  PASTE_BOX,
} from '../support/form-lifecycle.js';
import { textsInHeap } from '../support/heap.js';
import { PASTED, REPLACED, secretsIn, TYPED, type Secrets } from '../support/marked-secrets.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';
import { SecretWatch } from '../support/secret-watch.js';

const FORM = `<miva-connection-setup></miva-connection-setup>${SCRIPTS.classic}`;
const PAGES = {
  '/create': pageOf(FORM),
  '/edit': pageOf(FORM.replace('>', ' mode="edit">')),
  '/value': JSON.stringify({
    name: 'Harbor Goods',
    username: 'api-user',
    storeCode: 'HG01',
    apiUrl: 'https://www.harborgoods.example/mm5/json.mvc',
    ...TYPED,
  }),
};

const heldBy = (secrets: Secrets): string[] => Object.values(secrets).map((secret) => `${secret} in held`);

describe('secrets', function () {
  this.timeout(120_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let driver: PuppeteerFormDriver;

  before(async () => {
    site = await startSite(PAGES);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(() => driver.close());

  const visit = async (path: keyof typeof PAGES) => {
    driver = await PuppeteerFormDriver.at(browser, `${site.origin}${path}`);
  };
  const visitWatched = async (path: keyof typeof PAGES) => {
    let watch!: SecretWatch;
    driver = await PuppeteerFormDriver.at(browser, `${site.origin}${path}`, async (page, devTools) => {
      watch = await SecretWatch.on(page, devTools, TYPED, PASTED, REPLACED);
    });
    return watch;
  };
  const inHeap = async () => secretsIn(await textsInHeap(driver.devTools), TYPED, PASTED, REPLACED);

  it('cannot be reached from an accepted form', async () => {
    const watch = await visitWatched('/create');
    const reachable: Record<string, string[]> = {};
    await createConnection(driver, async (name) => {
      if (name === 'details for support') await watch.hold();
      if (name === 'details for support' || name === 'accepted') reachable[name] = await watch.reachable();
    });
    expect(reachable['accepted']).to.deep.equal([]);
    expect(reachable['details for support'], 'the inputs contain them before').to.include.members(
      heldBy(PASTED),
    );
  });

  it('cannot be reached from a removed form', async () => {
    const watch = await visitWatched('/create');
    const reachable: Record<string, string[]> = {};
    await removeForm(driver, async (name) => {
      if (name === 'waiting again') await watch.hold();
      if (name.includes('wait') || name === 'removed') reachable[name] = await watch.reachable();
    });
    expect(reachable['removed']).to.deep.equal([]);
    expect(reachable['waiting again'], 'the inputs contain them before').to.include.members(heldBy(TYPED));
  });

  const accept = async () => {
    await driver.submit();
    await driver.settle({ ok: true });
  };
  const removeAndReinsert = async () => {
    await driver.page.evaluate(async () => {
      const form = document.querySelector('miva-connection-setup')!;
      form.remove();
      await Promise.resolve();
      document.body.append(form);
    });
    await driver.settled();
  };

  for (const { title, clear } of [
    { title: 'the host has called clearSecrets()', clear: () => driver.call('clearSecrets') },
    { title: 'the host has called reset()', clear: () => driver.call('reset') },
    { title: 'the form was removed and reinserted', clear: removeAndReinsert },
  ]) {
    it(`are not restored by undo in a field after ${title}`, async () => {
      await visit('/create');
      for (const [field, label] of Object.entries(LABELS)) {
        const secret = TYPED[field as keyof typeof TYPED];
        await driver.fill(label, secret);
        await driver.undoTyping(label);
        expect(await driver.valueAt(label), 'undo works here').not.to.equal(secret);
        await driver.fill(label, secret);
        await clear();
        expect(await driver.valueAt(label), `${label} cleared`).to.equal('');
        await driver.undoTyping(label);
        expect(await driver.valueAt(label), label).to.equal('');
      }
    });
  }

  it('are not restored by undo in a field after the form was accepted and reset', async () => {
    await visit('/create');
    await fillWith(driver, TYPED);
    await accept();
    await driver.call('reset');
    for (const label of Object.values(LABELS)) {
      await driver.undoTyping(label);
      expect(await driver.valueAt(label), label).to.equal('');
    }
  });

  it('that the host has prefilled are removed from memory once the form is accepted', async () => {
    await visit('/create');
    await driver.page.evaluate(async () => {
      const form = document.querySelector('miva-connection-setup')!;
      form.value = await (await fetch('/value')).json();
    });
    await driver.settled();
    expect(await inHeap(), 'they are in memory before').to.include.members(Object.values(TYPED));
    await accept();
    expect(await inHeap()).to.deep.equal([]);
  });

  for (const { title, end } of [
    { title: 'accepted', end: accept },
    { title: 'reset by the host', end: () => driver.call('reset') },
    { title: 'cleared by the host', end: () => driver.call('clearSecrets') },
    { title: 'removed', end: () => driver.call('remove') },
  ]) {
    it(`in an undo step and an open preview are removed from memory once the form is ${title}`, async () => {
      await visit('/create');
      await fillWith(driver, TYPED);
      for (const secrets of [PASTED, REPLACED]) {
        await driver.openPasteBox();
        await driver.paste(PASTE_BOX, messageWith(secrets));
        if (secrets === PASTED) await driver.click('Fill in fields');
      }
      const everywhere = [TYPED, PASTED, REPLACED].flatMap((secrets) => Object.values(secrets));
      expect(await inHeap(), 'they are in memory before').to.include.members(everywhere);
      await end();
      expect(await inHeap()).to.deep.equal([]);
    });
  }

  it('in fields that the choice of stores has replaced are removed once the host has cleared the form', async () => {
    const inputsInMemory = async () => {
      const kind = await driver.page.evaluateHandle(() => HTMLInputElement.prototype);
      const inputs = await driver.page.queryObjects(kind);
      const values = await driver.page.evaluate((all) => all.map(({ value }) => value), inputs);
      // The handle keeps them alive.
      await inputs.dispose();
      return values;
    };
    await visit('/create');
    await driver.set({ existingStores: [{ id: '7', name: 'Harbor Goods' }] });
    await fillWith(driver, TYPED);
    expect(await inputsInMemory(), 'they are in memory before').to.include.members(Object.values(TYPED));
    await driver.toggle('Use existing store');
    await driver.call('clearSecrets');
    expect(await inputsInMemory()).not.to.include.oneOf(Object.values(TYPED));
  });

  // The first render of a panel runs regular expressions over other texts, which hides the last match; later ones do not.
  for (const { title, end } of [
    { title: 'accepted', end: () => driver.settle({ ok: true }) },
    { title: 'reset by the host', end: () => driver.call('reset') },
  ]) {
    it(`are removed from the last match of a regular expression each time the form is ${title}`, async () => {
      const watch = await visitWatched('/create');
      for (const secrets of [TYPED, REPLACED]) {
        await fillWith(driver, secrets);
        await driver.submit();
        await watch.hold();
        // As the form does when it validates; which text it matches last is up to it.
        await driver.page.evaluate(() => {
          const { shadowRoot } = document.querySelector('miva-connection-setup')!;
          /.+/.exec(shadowRoot!.querySelector<HTMLInputElement>('#signingDigest-input')!.value);
        });
        expect(await watch.lastMatch(), 'it is there before').to.include(
          `${secrets.signingDigest} in last match`,
        );
        await end();
        expect(await watch.lastMatch()).to.deep.equal([]);
        expect(await watch.reachable()).to.deep.equal([]);
        await driver.call('reset');
      }
    });
  }

  // Only the form had the secrets: the browser provides keys and clipboard, and nothing listens for the submit event.
  it('are removed from memory once the connection was added', async () => {
    await visit('/create');
    const heap: Record<string, string[]> = {};
    await createConnection(driver, async (name) => {
      if (name === 'filled in again' || name === 'accepted') heap[name] = await inHeap();
    });
    expect(heap['accepted']).to.deep.equal([]);
    expect(heap['filled in again'], 'they are in memory before').to.include.members(Object.values(PASTED));
  });

  it('are removed from memory once the changes were saved', async () => {
    await visit('/edit');
    const heap: Record<string, string[]> = {};
    await editConnection(driver, async (name) => {
      if (name === 'saving' || name === 'saved') heap[name] = await inHeap();
    });
    expect(heap['saved']).to.deep.equal([]);
    expect(heap['saving'], 'they are in memory before').to.include.members(Object.values(REPLACED));
  });

  it('are removed from memory once the host has cleared or removed the form', async () => {
    await visit('/create');
    const heap: Record<string, string[]> = {};
    await removeForm(driver, async (name) => {
      heap[name] = await inHeap();
    });
    expect(heap['secrets cleared by the host']).to.deep.equal([]);
    expect(heap['waiting again'], 'they are in memory before').to.include.members(Object.values(TYPED));
    expect(heap['removed']).to.deep.equal([]);
  });
});
