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

describe('secrets are wiped', function () {
  this.timeout(120_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let person: PuppeteerFormDriver;

  before(async () => {
    site = await startSite(PAGES);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(() => person.close());

  const visit = async (path: keyof typeof PAGES) => {
    person = await PuppeteerFormDriver.at(browser, `${site.origin}${path}`);
  };
  const visitWatched = async (path: keyof typeof PAGES) => {
    let watch!: SecretWatch;
    person = await PuppeteerFormDriver.at(browser, `${site.origin}${path}`, async (page, devTools) => {
      watch = await SecretWatch.on(page, devTools, TYPED, PASTED, REPLACED);
    });
    return watch;
  };
  const inHeap = async () => secretsIn(await textsInHeap(person.devTools), TYPED, PASTED, REPLACED);

  it('from everything that can be reached from an accepted form', async () => {
    const watch = await visitWatched('/create');
    const reachable: Record<string, string[]> = {};
    await createConnection(person, async (name) => {
      if (name === 'details for support') await watch.hold();
      if (name === 'details for support' || name === 'accepted') reachable[name] = await watch.reachable();
    });
    expect(reachable['accepted']).to.deep.equal([]);
    expect(reachable['details for support'], 'before, the inputs have them').to.include.members(
      heldBy(PASTED),
    );
  });

  it('from everything that can be reached from a removed form', async () => {
    const watch = await visitWatched('/create');
    const reachable: Record<string, string[]> = {};
    await removeForm(person, async (name) => {
      if (name === 'waiting again') await watch.hold();
      if (name.includes('wait') || name === 'removed') reachable[name] = await watch.reachable();
    });
    expect(reachable['removed']).to.deep.equal([]);
    expect(reachable['waiting again'], 'before, the inputs have them').to.include.members(heldBy(TYPED));
  });

  const accept = async () => {
    await person.click('Add connection');
    await person.answer({ ok: true });
  };
  const removeAndReinsert = async () => {
    await person.page.evaluate(async () => {
      const form = document.querySelector('miva-connection-setup')!;
      form.remove();
      await Promise.resolve();
      document.body.append(form);
    });
    await person.settled();
  };

  for (const { title, clear } of [
    { title: 'the host has called clearSecrets()', clear: () => person.call('clearSecrets') },
    { title: 'the host has called reset()', clear: () => person.call('reset') },
    { title: 'the form was removed and reinserted', clear: removeAndReinsert },
  ]) {
    it(`and undo in a field does not restore them after ${title}`, async () => {
      await visit('/create');
      for (const [field, label] of Object.entries(LABELS)) {
        const secret = TYPED[field as keyof typeof TYPED];
        await person.type(label, secret);
        await person.undoTyping(label);
        expect(await person.valueOf(label), 'undo works here').not.to.equal(secret);
        await person.type(label, secret);
        await clear();
        expect(await person.valueOf(label), `${label} cleared`).to.equal('');
        await person.undoTyping(label);
        expect(await person.valueOf(label), label).to.equal('');
      }
    });
  }

  it('and undo in a field does not restore them after the form was accepted and reset', async () => {
    await visit('/create');
    await fillWith(person, TYPED);
    await accept();
    await person.call('reset');
    for (const label of Object.values(LABELS)) {
      await person.undoTyping(label);
      expect(await person.valueOf(label), label).to.equal('');
    }
  });

  it('from memory, if the host has prefilled them, once the form is accepted', async () => {
    await visit('/create');
    await person.page.evaluate(async () => {
      const form = document.querySelector('miva-connection-setup')!;
      form.value = await (await fetch('/value')).json();
    });
    await person.settled();
    expect(await inHeap(), 'before, they are there').to.include.members(Object.values(TYPED));
    await accept();
    expect(await inHeap()).to.deep.equal([]);
  });

  for (const { title, end } of [
    { title: 'accepted', end: accept },
    { title: 'reset by the host', end: () => person.call('reset') },
    { title: 'cleared by the host', end: () => person.call('clearSecrets') },
    { title: 'removed', end: () => person.call('remove') },
  ]) {
    it(`from memory, with an undo step and an open preview, once the form is ${title}`, async () => {
      await visit('/create');
      await fillWith(person, TYPED);
      for (const secrets of [PASTED, REPLACED]) {
        await person.click('Paste everything at once');
        await person.paste(PASTE_BOX, messageWith(secrets));
        if (secrets === PASTED) await person.click('Fill in');
      }
      const everywhere = [TYPED, PASTED, REPLACED].flatMap((secrets) => Object.values(secrets));
      expect(await inHeap(), 'before, they are there').to.include.members(everywhere);
      await end();
      expect(await inHeap()).to.deep.equal([]);
    });
  }

  it('from fields that the choice of stores has replaced, once the host has cleared the form', async () => {
    const inputsInMemory = async () => {
      const kind = await person.page.evaluateHandle(() => HTMLInputElement.prototype);
      const inputs = await person.page.queryObjects(kind);
      const values = await person.page.evaluate((all) => all.map(({ value }) => value), inputs);
      // The handle keeps them alive.
      await inputs.dispose();
      return values;
    };
    await visit('/create');
    await person.page.evaluate(() => {
      document.querySelector('miva-connection-setup')!.existingStores = [{ id: '7', name: 'Harbor Goods' }];
    });
    await person.settled();
    await fillWith(person, TYPED);
    expect(await inputsInMemory(), 'before, they are there').to.include.members(Object.values(TYPED));
    await person.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('miva-connection-setup')!;
      shadowRoot!.querySelector<HTMLElement>('[data-choice="use-existing"]')!.click();
    });
    await person.settled();
    await person.call('clearSecrets');
    expect(await inputsInMemory()).not.to.include.oneOf(Object.values(TYPED));
  });

  it('from memory, once the host has reset the form', async () => {
    await visit('/create');
    await fillWith(person, TYPED);
    expect(await inHeap(), 'before, they are there').to.include.members(Object.values(TYPED));
    await person.call('reset');
    expect(await inHeap()).to.deep.equal([]);
  });

  // The first render of a panel runs regular expressions over other texts, which hides the last match; later ones do not.
  for (const { title, end } of [
    { title: 'accepted', end: () => person.answer({ ok: true }) },
    { title: 'reset by the host', end: () => person.call('reset') },
  ]) {
    it(`from the last match of a regular expression, each time the form is ${title}`, async () => {
      const watch = await visitWatched('/create');
      for (const secrets of [TYPED, REPLACED]) {
        await fillWith(person, secrets);
        await person.click('Add connection');
        await watch.hold();
        // As the form does when it validates; which text it matches last is up to it.
        await person.page.evaluate(() => {
          const { shadowRoot } = document.querySelector('miva-connection-setup')!;
          /.+/.exec(shadowRoot!.querySelector<HTMLInputElement>('#signingDigest-input')!.value);
        });
        expect(await watch.lastMatch(), 'before, it is there').to.include(
          `${secrets.signingDigest} in last match`,
        );
        await end();
        expect(await watch.lastMatch()).to.deep.equal([]);
        expect(await watch.reachable()).to.deep.equal([]);
        await person.call('reset');
      }
    });
  }

  // Only the form had the secrets: the browser provides keys and clipboard, and nothing listens for the submit event.
  it('from memory, once the connection was added', async () => {
    await visit('/create');
    const heap: Record<string, string[]> = {};
    await createConnection(person, async (name) => {
      if (name === 'filled in again' || name === 'accepted') heap[name] = await inHeap();
    });
    expect(heap['accepted']).to.deep.equal([]);
    expect(heap['filled in again'], 'before, they are there').to.include.members(Object.values(PASTED));
  });

  it('from memory, once the changes were saved', async () => {
    await visit('/edit');
    const heap: Record<string, string[]> = {};
    await editConnection(person, async (name) => {
      if (name === 'saving' || name === 'saved') heap[name] = await inHeap();
    });
    expect(heap['saved']).to.deep.equal([]);
    expect(heap['saving'], 'before, they are there').to.include.members(Object.values(REPLACED));
  });

  it('from memory, once the host has cleared or removed the form', async () => {
    await visit('/create');
    const heap: Record<string, string[]> = {};
    await removeForm(person, async (name) => {
      heap[name] = await inHeap();
    });
    expect(heap['secrets cleared by the host']).to.deep.equal([]);
    expect(heap['waiting again'], 'before, they are there').to.include.members(Object.values(TYPED));
    expect(heap['removed']).to.deep.equal([]);
  });
});
