import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/demo-site.js';
import {
  fillWith,
  LABELS,
  liveOnUntilRemoved,
  liveThroughCreating,
  liveThroughEditing,
} from '../support/form-life.js';
import { textsInHeap } from '../support/heap.js';
import { PASTED, REPLACED, secretsIn, TYPED, type Secrets } from '../support/marked-secrets.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';
import { Person } from '../support/person.js';
import { SecretWatch } from '../support/secret-watch.js';

const FORM = `<miva-connection-setup></miva-connection-setup>${SCRIPTS.classic}`;
const PAGES = { '/create': pageOf(FORM), '/edit': pageOf(FORM.replace('>', ' mode="edit">')) };

const heldBy = (secrets: Secrets): string[] => Object.values(secrets).map((secret) => `${secret} in held`);

describe('secrets are wiped', function () {
  this.timeout(120_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let person: Person;

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
    person = await Person.at(browser, `${site.origin}${path}`);
  };
  const visitWatched = async (path: keyof typeof PAGES) => {
    let watch!: SecretWatch;
    person = await Person.at(browser, `${site.origin}${path}`, async (page, devTools) => {
      watch = await SecretWatch.on(page, devTools, TYPED, PASTED, REPLACED);
    });
    return watch;
  };
  const inHeap = async () => secretsIn(await textsInHeap(person.devTools), TYPED, PASTED, REPLACED);

  it('of a form that was accepted: nothing reachable from it holds one', async () => {
    const watch = await visitWatched('/create');
    const reachable: Record<string, string[]> = {};
    await liveThroughCreating(person, async (name) => {
      if (name === 'details for support') await watch.hold();
      if (name === 'details for support' || name === 'accepted') reachable[name] = await watch.reachable();
    });
    expect(reachable['accepted']).to.deep.equal([]);
    expect(reachable['details for support'], 'before, the inputs do').to.include.members(heldBy(PASTED));
  });

  it('of a form that was removed: nothing reachable from it holds one', async () => {
    const watch = await visitWatched('/create');
    const reachable: Record<string, string[]> = {};
    await liveOnUntilRemoved(person, async (name) => {
      if (name === 'waiting once more') await watch.hold();
      if (name.includes('wait') || name === 'removed') reachable[name] = await watch.reachable();
    });
    expect(reachable['removed']).to.deep.equal([]);
    expect(reachable['waiting once more'], 'before, the inputs do').to.include.members(heldBy(TYPED));
  });

  for (const method of ['clearSecrets', 'reset'] as const) {
    it(`by undoing in a field after the host has emptied it: ${method}`, async () => {
      await visit('/create');
      for (const [field, label] of Object.entries(LABELS)) {
        const secret = TYPED[field as keyof typeof TYPED];
        await person.type(label, secret);
        await person.undoTyping(label);
        expect(await person.valueOf(label), 'undoing works here').not.to.equal(secret);
        await person.type(label, secret);
        await person.call(method);
        expect(await person.valueOf(label), `${label} emptied`).to.equal('');
        await person.undoTyping(label);
        expect(await person.valueOf(label), label).to.equal('');
      }
    });
  }

  it('from the memory of the page, once the host has reset the form', async () => {
    await visit('/create');
    await fillWith(person, TYPED);
    expect(await inHeap(), 'before, they are there').to.include.members(Object.values(TYPED));
    await person.call('reset');
    expect(await inHeap()).to.deep.equal([]);
  });

  // The first drawing of a panel runs expressions of its own over other texts; later ones do not.
  for (const { title, end } of [
    { title: 'accepted', end: () => person.answer({ ok: true }) },
    { title: 'reset by the host', end: () => person.call('reset') },
  ]) {
    it(`from what the engine keeps of the last regular expression, each time the form is ${title}`, async () => {
      const watch = await visitWatched('/create');
      for (const secrets of [TYPED, REPLACED]) {
        await fillWith(person, secrets);
        await person.click('Add connection');
        await watch.hold();
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

  // No script of the page ever held them but the form: keys and clipboard are the browser's, and nobody heard the submit.
  it('from the memory of the page, once the connection was added', async () => {
    await visit('/create');
    const heap: Record<string, string[]> = {};
    await liveThroughCreating(person, async (name) => {
      if (name === 'filled in again' || name === 'accepted') heap[name] = await inHeap();
    });
    expect(heap['accepted']).to.deep.equal([]);
    expect(heap['filled in again'], 'before, they are there').to.include.members(Object.values(PASTED));
  });

  it('from the memory of the page, once the changes were saved', async () => {
    await visit('/edit');
    const heap: Record<string, string[]> = {};
    await liveThroughEditing(person, async (name) => {
      if (name === 'saving' || name === 'saved') heap[name] = await inHeap();
    });
    expect(heap['saved']).to.deep.equal([]);
    expect(heap['saving'], 'before, they are there').to.include.members(Object.values(REPLACED));
  });

  it('from the memory of the page, once the host has emptied or removed the form', async () => {
    await visit('/create');
    const heap: Record<string, string[]> = {};
    await liveOnUntilRemoved(person, async (name) => {
      heap[name] = await inHeap();
    });
    expect(heap['emptied by the host']).to.deep.equal([]);
    expect(heap['waiting once more'], 'before, they are there').to.include.members(Object.values(TYPED));
    expect(heap['removed']).to.deep.equal([]);
  });
});
