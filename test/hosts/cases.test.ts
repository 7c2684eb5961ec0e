import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { apiUrlOf, CASES, TYPED, valueOf, type Case } from '../../demo/miva/cases.js';
import type { FieldName } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { startBrowser, startDemo, Visitor } from '../support/demo-site.js';

// Each demo store from a person's click to the words on the screen: page, form, server, Miva's client, stand-in.

const SILENT = CASES.find(({ id }) => id === 'silent')!;
const GOOD = CASES.filter(({ answer, id }) => answer === null && id !== SILENT.id);
const REFUSED = CASES.filter(({ answer }) => answer !== null);

describe('the page of the cases', () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let visitor: Visitor;

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  const visit = async (origin = demo.origin) => {
    visitor = await Visitor.at(browser, `${origin}/cases/`);
  };
  afterEach(async function () {
    const faults = await visitor.faults();
    await visitor.close();
    if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
  });

  const fill = async (example: Case) => {
    const button = await visitor.find('button', `Fill: ${example.title}`);
    await button.evaluate((node) => (node as HTMLElement).click());
  };
  const submit = async () => {
    const button = await visitor.find('button', en.submit);
    await button.evaluate((node) => (node as HTMLElement).click());
  };
  const typedIn = async (field: FieldName) => {
    const input = await visitor.find('textbox', en.fields[field].label);
    return input.evaluate((node) => (node as HTMLInputElement).value);
  };
  /** What a screen reader says at a field, when the field is marked as wrong; else nothing. */
  const wordsAt = async (field: FieldName) => {
    const input = await visitor.find('textbox', en.fields[field].label);
    return input.evaluate((node) => {
      if (node.getAttribute('aria-invalid') !== 'true') return '';
      const ids = (node.getAttribute('aria-describedby') ?? '').split(/\s+/);
      const error = ids.find((id) => id.endsWith('-error'))!;
      return (node.getRootNode() as ShadowRoot).getElementById(error)?.textContent?.trim() ?? '';
    });
  };
  const summary = async () => {
    const alert = await visitor.find('alert');
    return alert.evaluate((node) => ({
      text: node.textContent?.replace(/\s+/g, ' ').trim(),
      entries: [...node.querySelectorAll('li')].map((entry) => entry.textContent?.trim()),
    }));
  };
  const TYPED_FIELDS = ['username', 'password', 'storeCode', 'apiUrl', 'apiToken', 'signingDigest'] as const;

  it('lists every case with its credentials', async () => {
    await visit();
    await visitor.page.waitForSelector('#cases > li');
    const shown = await visitor.page.$$eval('#cases > li', (items) =>
      items.map((item) => [
        item.querySelector('h3')?.textContent,
        ...[...item.querySelectorAll('dd')].map((dd) => dd.textContent),
      ]),
    );
    expect(shown).to.deep.equal(
      CASES.map((example) => [example.title, ...TYPED_FIELDS.map((field) => valueOf(example)[field])]),
    );
  });

  it('is linked from the start page', async () => {
    visitor = await Visitor.at(browser, `${demo.origin}/`);
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('a[href="cases/"]')]);
    expect(visitor.page.url()).to.equal(`${demo.origin}/cases/`);
    await visitor.find('button', `Fill: ${SILENT.title}`);
  });

  it('fills the form anew, whatever stood in it', async () => {
    const [first, second] = [REFUSED[0]!, REFUSED.find(({ typed }) => typed)!];
    await visit();
    for (const example of [first, first, second, first]) {
      await fill(example);
      for (const field of TYPED_FIELDS) {
        expect(await typedIn(field), field).to.equal(valueOf(example)[field]);
      }
      await visitor.tabTo('textbox', en.fields.apiToken.label);
      await visitor.page.keyboard.type('typed over');
    }
  });

  it('is not needed for the good store: the README says what to type', async () => {
    await visit();
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const { orderImportStatuses: _, ...texts } = TYPED;
    for (const text of [...Object.values(texts), apiUrlOf(CASES[0]!)])
      expect(readme).to.contain(`\`${text}\``);
  });

  for (const example of GOOD) {
    it(`${example.id}: is accepted`, async () => {
      await visit();
      await fill(example);
      await submit();
      await visitor.find('heading', en.accepted.title);
      const connections = (await (await fetch(`${demo.origin}/connections`)).json()) as { apiUrl: string }[];
      expect(connections.map(({ apiUrl }) => apiUrl)).to.include(apiUrlOf(example));
    });
  }

  const expectWords = async (example: Case, words: string) => {
    const { text, entries } = await summary();
    // One cause at several fields: the labels say which is which.
    const labelled = example.fields.map((field) => `${en.fields[field].label}: ${words}`);
    expect(entries, 'entries of the summary').to.deep.equal(
      labelled.length > 1 ? labelled : example.fields.map(() => words),
    );
    expect(text, 'summary').to.contain(words);
    for (const field of TYPED_FIELDS) {
      expect(await wordsAt(field), field).to.equal(example.fields.includes(field) ? words : '');
      expect(await typedIn(field), field).to.equal(valueOf(example)[field]);
    }
  };

  for (const example of REFUSED) {
    it(`${example.id}: says ${example.says} at ${example.fields.join(', ') || 'no field'}`, async () => {
      await visit();
      await fill(example);
      const answer = visitor.page.waitForResponse(`${demo.origin}/connections`);
      await submit();
      expect(await (await answer).json()).to.deep.equal({ ok: false, miva: example.answer });
      await expectWords(example, en.codes[example.says as keyof typeof en.codes]);
    });
  }

  it('silent: says that nothing came, within the time of the server', async () => {
    const hasty = await startDemo({ timeLimit: 1000 });
    try {
      await visit(hasty.origin);
      await fill(SILENT);
      await submit();
      await expectWords(SILENT, en.codes['miva-unreachable']);
    } finally {
      await hasty.stop();
    }
  });

  it('adds nothing that was refused', async () => {
    await visit();
    const connections = (await (await fetch(`${demo.origin}/connections`)).json()) as unknown[];
    expect(connections).to.have.length(GOOD.length);
  });
});
