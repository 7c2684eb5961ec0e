import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { ENDPOINT, GOOD, KEY, TOKEN } from '../../demo/try/lists/acts.js';
import { LISTS, type Try } from '../../demo/try/lists/all.js';
import { ANSWERS } from '../../demo/try/lists/answers.js';
import { ALLOWED_IPS } from '../../src/core/facts.js';
import { ANSWER_CODES } from '../../src/core/codes.js';
import { diagnoseMivaAnswer } from '../../src/core.js';
import { en } from '../../src/messages/en.js';
import { startBrowser, startDemo, Visitor } from '../support/demo-site.js';
import { lookAtForm, type SeenForm } from '../support/seen-form.js';

// What each button of the page leads to, as a person sees it.

const DIGEST = 'Signing Digest (Signature Key)';
const USE = `Use ${ENDPOINT}`;
const LOOK_ALIKE = ENDPOINT.replace('good', 'g\u043E\u043Ed');
const { codes, advice, guide, paste } = en;
const { steps } = guide;
const SECRETS = [GOOD.Password, TOKEN, KEY, 'secret-part'];

type Expected = Partial<SeenForm>;

const at = <Value>(label: string, value: Value): Record<string, Value> => ({ [label]: value });
const mended = (code: keyof typeof codes, ...fixes: string[]): Expected => ({
  errors: at('API URL', codes[code]),
  fixes: at('API URL', fixes.length === 0 ? [USE] : fixes),
});
const refused = (label: string, code: keyof typeof codes, ...fixes: string[]): Expected => ({
  errors: at(label, codes[code]),
  fixes: fixes.length === 0 ? {} : at(label, fixes),
});
const advised = (label: string, code: keyof typeof advice, ...fixes: string[]): Expected => ({
  errors: {},
  advice: at(label, [advice[code]]),
  fixes: fixes.length === 0 ? {} : at(label, fixes),
});
const usual = ['mm5', 'Merchant2', 'store'].map((folder) => USE.replace('mm5', folder));

const CREDENTIALS = {
  Username: GOOD.Username,
  Password: '16 characters',
  'Store Code': GOOD['Store Code'],
  'API URL': ENDPOINT,
  'API Token': '32 characters',
  [DIGEST]: '40 characters',
};
const found = (preview: Record<string, string>, ...ignored: string[]): Expected => ({
  pasteWords: [paste.found, ...(ignored.length === 0 ? [] : [paste.notUnderstood(ignored.join(' and '))])],
  preview,
  values: {},
  focused: paste.found,
});
const WHOLE_MAIL = found(
  { Name: GOOD.Name, ...CREDENTIALS, 'Order Import Statuses': 'Pending and Processing' },
  'Phone',
);
const { Password: _password, 'API Token': _token, [DIGEST]: _key, ...OPEN } = CREDENTIALS;

const EXPECTED: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  messages: {
    'an e-mail': WHOLE_MAIL,
    'a reply that quotes it': WHOLE_MAIL,
    'a chat': found({ ...OPEN, Password: '16 characters' }),
    'KEY=value lines': found(CREDENTIALS, 'DB_PASSWORD'),
    JSON: found(CREDENTIALS),
    CSV: found(CREDENTIALS, 'notes'),
    YAML: found(CREDENTIALS),
    'cells of a spreadsheet': found(CREDENTIALS),
    'the page of a token in Miva': found({
      'API URL': ENDPOINT,
      'API Token': '32 characters',
      [DIGEST]: '40 characters',
    }),
    'a page that masks its secrets': found(
      { Username: GOOD.Username, 'Store Code': GOOD['Store Code'] },
      'Access Token',
      'Signature',
    ),
    'the box, with the e-mail': WHOLE_MAIL,
    'the box, with nothing in the text': { pasteWords: [paste.nothing], preview: {}, focused: paste.nothing },
    'the box, with far too long a text': {
      pasteWords: [codes['too-long']],
      preview: {},
      focused: paste.label,
    },
    'a single value': { pasteWords: [], values: at('API Token', TOKEN), errors: {}, focused: 'API Token' },
  },
  addresses: {
    'a link of the admin': mended('url-other-miva-file'),
    'a link of the shop': mended('url-other-miva-file'),
    'a value of Site Configuration, with its ?': mended('url-has-query'),
    'the folder alone': mended('url-folder-only'),
    'the link of an image': mended('url-image-link'),
    'the address with its label': mended('url-has-label'),
    'an address without https://': mended('url-scheme-missing'),
    'an address with a broken https://': mended('url-scheme-broken'),
    'an http address': mended('url-not-https'),
    'a typo of json.mvc': mended('url-file-misspelt'),
    'an address with a user and password in it': mended('url-has-credentials'),
    'a page of the shop': mended('url-storefront-link', ...usual),
    'the home page': mended('url-home-page', ...usual),
    'a link of an old Miva': mended('url-old-miva', USE.replace('mm5', 'Merchant2')),
    'a link with the Store Code in it': {
      ...mended('url-other-miva-file', USE, 'Use as Store Code: DEMO'),
      advice: at('API URL', [advice['store-code-in-link']]),
    },
    'a link with another Store Code than the one typed': {
      ...mended('url-other-miva-file', USE, 'Use as Store Code: DEMO'),
      advice: at('API URL', [advice['store-code-differs']]),
    },
    'a link that a mail program has wrapped': mended('url-wrapped'),
    'a link that hides where it leads': refused('API URL', 'url-target-hidden'),
    'a domain that looks like another one': {
      errors: {},
      fixes: {},
      advice: at('API URL', [en.lookAlikeHost(new URL(LOOK_ALIKE).hostname)]),
      links: at('API URL', [new URL(LOOK_ALIKE).href.replace('json', 'admin')]),
    },
    'the documentation of Miva': refused('API URL', 'url-never-a-store'),
    'the endpoint itself': {
      errors: {},
      fixes: {},
      links: at('API URL', [ENDPOINT.replace('json', 'admin')]),
    },
  },
  'mix-ups': {
    'the two secrets swapped': {
      errors: {},
      advice: { 'API Token': [advice.swapped], [DIGEST]: [advice.swapped] },
      fixes: { 'API Token': ['Swap them'], [DIGEST]: ['Swap them'] },
    },
    'the token in the box of the key': advised(DIGEST, 'digest-looks-like-token', 'Move it to API Token'),
    'the name of the algorithm as the key': refused(DIGEST, 'digest-algorithm'),
    'a whole header as the token': refused('API Token', 'token-header', 'Keep only the token'),
    'one value in two boxes': {
      errors: {},
      advice: { 'API Token': [advice['same-value']], Password: [advice['same-value']] },
    },
    'a link in Store Code': refused('Store Code', 'value-url', 'Use as Store Code: DEMO'),
    'Store_Code=DEMO in Store Code': refused('Store Code', 'store-code-label', 'Use as Store Code: DEMO'),
    'the API URL in Store Code': refused('Store Code', 'value-url', 'Move it to API URL'),
    'the name of the store as its code': advised('Store Code', 'store-code-is-other'),
    'the code of every example': advised('Store Code', 'store-code-placeholder'),
    'an e-mail address in API URL': refused('API URL', 'url-is-email'),
    'the token in API URL': refused('API URL', 'url-is-token', 'Move it to API Token'),
    'the Store Code in API URL': refused('API URL', 'url-is-store-code', 'Move it to Store Code'),
    'the API URL as the token': refused('API Token', 'value-url', 'Move it to API URL'),
    'the token of the documentation': refused('API Token', 'value-placeholder'),
    'the key of the documentation': refused(DIGEST, 'value-placeholder'),
    'dots from a masked screen': refused('API Token', 'value-masked'),
    'a PEM key': refused(DIGEST, 'value-key-file'),
    'a token in quotation marks': refused('API Token', 'value-quoted', 'Remove the quotation marks'),
    'a token broken by spaces': refused('API Token', 'token-space', 'Remove the spaces'),
    'a key with its end missing': refused(DIGEST, 'digest-cut'),
    'a password with a space at its end': advised('Password', 'password-edge-space', 'Remove the spaces'),
  },
  guide: {
    'enter API Token': { currentSteps: [steps.token.title], focused: 'API Token' },
    'press a step of the guide': { currentSteps: [steps['store-code'].title], focused: 'Store Code' },
    'be refused for the order group': {
      wantedSteps: [steps.token, steps['token-enabled'], steps['address-allowed'], steps['order-group']].map(
        ({ title }) => title,
      ),
    },
    'copy the address for Miva': { focused: `Copy ${ALLOWED_IPS[0]!}` },
    'copy the address to add to a list': { focused: en.copyToAdd },
    'ask a colleague': { focused: en.askColleague },
  },
  statuses: {
    'only Shipped': { statuses: ['Shipped'], statusNote: advice['statuses-without-new'] },
    'Shipped and Pending': { statuses: ['Pending', 'Shipped'], statusNote: '' },
    'all of them': { statuses: Object.values(en.statuses), statusNote: '' },
  },
};

const COPIED: Readonly<Record<string, (text: string) => void>> = {
  'copy the address for Miva': (text) => expect(text).to.equal(ALLOWED_IPS[0]),
  'copy the address to add to a list': (text) => expect(text).to.equal(`, ${ALLOWED_IPS[0]!}`),
  'ask a colleague': (text) => expect(text).to.include(ALLOWED_IPS[0]).and.include('Access Token'),
  'copy the details for support': (text) =>
    expect(text).to.include('miva-signature-invalid').and.include(ENDPOINT).and.include('32 characters'),
};

describe('the page to try it', () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let visitor: Visitor;

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(demo.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });
  // One page for all of them: every button starts over.
  const visit = async (origin = demo.origin) => {
    visitor = await Visitor.at(browser, `${origin}/try/`);
    await visitor.page.bringToFront();
  };
  before(() => visit());
  beforeEach(() => visitor.page.setViewport({ width: 1280, height: 900 }));
  afterEach(async function () {
    if (this.currentTest?.state === 'passed') expect(await visitor.faults()).to.deep.equal([]);
  });

  const tryOut = async ({ title, look }: Try) => {
    const button = await visitor.find('button', `Try: ${title}`);
    await button.click();
    const isSaid = (words: string) => document.querySelector('#look')?.textContent?.startsWith(words);
    await visitor.page.waitForFunction(isSaid, { timeout: 5_000 }, look);
  };
  const see = () => lookAtForm(visitor.page);
  const copied = () => visitor.page.evaluate(() => navigator.clipboard.readText());
  const click = async (name: string) => (await visitor.find('button', name)).click();
  const markup = () =>
    visitor.page.$eval('miva-connection-setup', (form) => `${form.outerHTML} ${form.shadowRoot!.innerHTML}`);

  for (const { id, tries } of LISTS.filter(({ id }) => id !== 'answers')) {
    describe(id, () => {
      for (const chosen of tries) {
        it(chosen.title, async () => {
          const expected = EXPECTED[id]?.[chosen.title];
          expect(expected, 'what a person is to see').not.to.equal(undefined);
          await tryOut(chosen);
          const seen = await see();
          expect(pick(seen, Object.keys(expected!))).to.deep.equal(expected);
          const text = await markup();
          for (const secret of SECRETS)
            expect(text.includes(secret), 'a secret in the markup').to.equal(false);
          COPIED[chosen.title]?.(await copied());
        });
      }
    });
  }

  describe('answers', () => {
    for (const chosen of ANSWERS.tries) {
      it(chosen.title, async () => {
        await tryOut(chosen);
        const { code, fields } = diagnoseMivaAnswer(chosen.answer!);
        const words = codes[code];
        const { errors, summary, values } = await see();
        expect(errors).to.deep.equal(
          Object.fromEntries(fields.map((field) => [en.fields[field].label, words])),
        );
        expect(summary).to.include(en.summaryTitle).and.include(words);
        expect(values).to.deep.equal(GOOD);
        COPIED[chosen.title]?.(await copied());
      });
    }

    it('are one for each remedy', () => {
      const remedies = new Set(ANSWERS.tries.map(({ answer }) => diagnoseMivaAnswer(answer!).code));
      expect([...remedies]).to.have.members(ANSWER_CODES.filter((code) => code.startsWith('miva-')));
    });
  });

  const MAIL = LISTS.find(({ id }) => id === 'messages')!.tries[0]!;

  it('fills the whole form with two clicks and no typing, and takes it back with one', async () => {
    await tryOut(MAIL);
    await click(paste.fill);
    const { values, statuses, errors, focused } = await see();
    expect(values).to.deep.equal(GOOD);
    expect(statuses).to.deep.equal(['Pending', 'Processing']);
    expect(errors).to.deep.equal({});
    expect(focused).to.equal(en.submit);
    await click(en.undo);
    expect(await see()).to.deep.include({ values: {}, statuses: [] });
  });

  describe('adds the connection to the demo store', () => {
    let fresh: Awaited<ReturnType<typeof startDemo>>;
    beforeEach(async () => {
      await visitor.close();
      fresh = await startDemo();
      await visit(fresh.origin);
    });
    afterEach(async () => {
      await visitor.close();
      await fresh.stop();
      await visit();
    });

    it('with a third', async () => {
      await tryOut(MAIL);
      await click(paste.fill);
      await click(en.submit);
      await visitor.find('heading', en.accepted.title);
    });

    it('after a refusal that the page has played, which it does once', async () => {
      await tryOut(ANSWERS.tries[0]!);
      await click(en.submit);
      await visitor.find('heading', en.accepted.title);
    });
  });

  it('starts over each time, also what was ticked', async () => {
    const all = LISTS.flatMap(({ tries }) => tries);
    const called = (title: string) => all.find((each) => each.title === title)!;
    for (const title of ['only Shipped', 'an e-mail', 'the two secrets swapped', 'only Shipped']) {
      await tryOut(called(title));
    }
    expect(await see()).to.deep.include({ values: {}, statuses: ['Shipped'], preview: {}, errors: {} });
  });

  it('brings what it is about into view on a phone, and leads back to its list', async () => {
    await visitor.page.setViewport({ width: 320, height: 700 });
    const [, list] = LISTS;
    await tryOut(list!.tries[0]!);
    const inView = () =>
      visitor.page.$eval('miva-connection-setup', (form) => {
        const { top, bottom } = form.shadowRoot!.querySelector('[part~="error"]')!.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
    expect(await inView()).to.equal(true);
    await visitor.page.click('#look a');
    expect(await inView()).to.equal(false);
    const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).to.equal(320);
  });

  it('is the first link of the start page', async () => {
    await visitor.page.goto(`${demo.origin}/`);
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('header a')]);
    expect(visitor.page.url()).to.equal(`${demo.origin}/try/`);
  });
});

const pick = (seen: SeenForm, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(seen).filter(([key]) => keys.includes(key)));
