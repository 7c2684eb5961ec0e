import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { MALFORMED_ANSWERS, MIVA_ANSWERS } from '../../demo/playground/answers.js';
import { EMPTY_VALUE, PROPERTIES, PUBLIC_VALUE, WHOLE_VALUE } from '../../demo/playground/examples.js';
import { FIELDS } from '../../demo/playground/fields.js';
import { pseudo, PSEUDO_LOCALE } from '../../demo/playground/pseudo.js';
import { diagnoseMivaAnswer } from '../../src/core.js';
import type { PhaseName } from '../../src/index.js';
import { english as en } from '../../src/messages/english.js';
import { messageHelpers } from '../../src/messages/message-helpers.js';
import { LOADERS, LOCALES } from '../../src/messages/loaders.js';
import { OPTION_NAMES, OPTION_PROPERTIES } from '../../src/options.js';
import { startBrowser, startServer, Visitor } from '../support/demo-site.js';

const SECRETS = [WHOLE_VALUE.password!, WHOLE_VALUE.apiToken!, WHOLE_VALUE.signingDigest!];

/** The playground as a developer uses it: by the names of its controls and what it shows. */
class Playground {
  readonly visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  static async at(browser: Browser, origin: string) {
    const visitor = await Visitor.at(browser, `${origin}/playground/`);
    await visitor.page.waitForSelector('#locked input');
    return new Playground(visitor);
  }

  get page() {
    return this.visitor.page;
  }

  choose(name: string, value: string) {
    return this.page.select(`select[name="${name}"]`, value);
  }

  async type(name: string, text: string) {
    const input = `input[name="${name}"]`;
    await this.page.$eval(input as 'input', (node) => (node.value = ''));
    await this.page.focus(input);
    await this.page.keyboard.type(text);
  }

  click(selector: string) {
    return this.page.$eval(selector, (node) => (node as HTMLElement).click());
  }

  toggle(name: string, value?: string) {
    return this.click(`input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);
  }

  fill(kind: 'all' | 'public' | 'none') {
    return this.click(`[data-fill="${kind}"]`);
  }

  call(method: string) {
    return this.click(`[data-method="${method}"]`);
  }

  /** Chooses how the host answers, and submits. */
  async submitTo(answer: string) {
    await this.toggle('answer', answer);
    await this.call('requestSubmit');
  }

  /** Waits until the form is in a phase, and drawn. */
  async reaches(phase: PhaseName) {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('miva-connection-setup')?.phase === wanted,
      { timeout: 5_000 },
      phase,
    );
    await this.page.$eval('miva-connection-setup', (form) => form.updateComplete);
  }

  property(name: string): Promise<unknown> {
    return this.page.$eval('miva-connection-setup', (form, key) => Reflect.get(form, key) as unknown, name);
  }

  /** What the form shows at a part of it, spaces collapsed. */
  formText(part = '.root'): Promise<string> {
    return this.page.$eval(
      'miva-connection-setup',
      (form, selector) =>
        [...form.shadowRoot!.querySelectorAll(selector)]
          .map((node) => node.textContent.replace(/\s+/g, ' ').trim())
          .join(' | '),
      part,
    );
  }

  /** What the form says about the refusal, in the summary and at fields. */
  refusal() {
    return this.formText('[part~="summary"], [part~="error"]');
  }

  text(selector: string) {
    return this.page.$eval(selector, (node) => node.textContent);
  }

  /** Waits until a live region says something, and gives it. */
  async hears(selector: string) {
    const found = await this.page.waitForFunction(
      (wanted) => document.querySelector(wanted)?.textContent,
      { timeout: 5_000 },
      selector,
    );
    return found.jsonValue();
  }

  /** The log: type, what it says of it and the contents, newest first. */
  log() {
    return this.page.$$eval('#events li', (entries) =>
      entries.map((entry) => ({
        type: entry.querySelector('code')!.textContent,
        gist: entry.querySelector('.gist')!.textContent,
        contents: JSON.parse(entry.querySelector('pre')!.textContent) as Record<string, unknown>,
      })),
    );
  }
}

describe('the playground', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let playground: Playground;

  before(async () => {
    browser = await startBrowser();
    server = await startServer();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  beforeEach(async () => {
    playground = await Playground.at(browser, server.origin);
  });
  afterEach(async function () {
    const faults = await playground.visitor.faults();
    await playground.visitor.close();
    if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
  });

  describe('options', () => {
    for (const [control, value, property = control] of [
      ['mode', 'edit'],
      ['locale', 'pt-BR'],
      ['theme', 'dark'],
      ['guide', 'none'],
      ['heading-level', '4', 'headingLevel'],
      ['dir', 'rtl'],
    ] as const) {
      it(`sets ${control}, and takes it back`, async () => {
        const before = await playground.property(property);
        await playground.choose(control, value);
        expect(String(await playground.property(property))).to.equal(value);
        expect(await playground.text('#html')).to.contain(` ${control}="${value}"`);

        const first = `select[name="${control}"] option`;
        await playground.choose(
          control,
          await playground.page.$eval(first as 'option', (node) => node.value),
        );
        expect(await playground.property(property)).to.equal(before);
        expect(await playground.text('#html')).to.equal('<miva-connection-setup></miva-connection-setup>');
      });
    }

    for (const [control, property, text, value] of [
      ['timestamp-window', 'timestampWindow', '60', 60],
      ['answer-timeout', 'answerTimeout', '2.5', 2.5],
      ['allowed-ips', 'allowedIps', '192.0.2.1, 192.0.2.2', ['192.0.2.1', '192.0.2.2']],
    ] as const) {
      it(`sets ${control}, and leaves it out of the markup while it is the default`, async () => {
        const before = await playground.property(property);
        await playground.type(control, text);
        expect(await playground.property(property)).to.deep.equal(value);
        expect(await playground.text('#html')).to.contain(`${control}="${text}"`);

        await playground.type(control, String(before));
        expect(await playground.property(property)).to.deep.equal(before);
        expect(await playground.text('#html')).not.to.contain(control);
      });
    }

    it('keeps the default while a text cannot be right', async () => {
      await playground.type('answer-timeout', '-1');
      await playground.type('allowed-ips', 'example.com');
      expect(await playground.property('answerTimeout')).to.equal(30);
      expect(await playground.text('#html')).to.equal('<miva-connection-setup></miva-connection-setup>');
    });

    it('sets hide-submit and every lock', async () => {
      await playground.toggle('hide-submit');
      for (const [name] of FIELDS) await playground.toggle('locked', name);
      expect(await playground.property('hideSubmit')).to.equal(true);
      expect(await playground.property('locked')).to.deep.equal(FIELDS.map(([name]) => name));
      await playground.toggle('locked', 'apiUrl');
      expect(await playground.property('locked')).not.to.contain('apiUrl');
    });

    for (const name of ['existingStores', 'messages', 'helpLinks'] as const) {
      it(`sets ${name}, and takes it back`, async () => {
        const before = await playground.property(name);
        await playground.toggle(name);
        expect(await playground.property(name)).to.deep.equal(PROPERTIES[name]);
        expect(await playground.text('#script')).to.contain(`form.${name} = `);
        await playground.toggle(name);
        expect(await playground.property(name)).to.deep.equal(before);
        expect(await playground.text('#script')).to.equal('');
      });
    }

    it('fills the values, with secrets or without', async () => {
      await playground.fill('public');
      expect(await playground.property('value')).to.include({ name: PUBLIC_VALUE.name });
      await playground.call('checkValidity');
      expect(await playground.hears('#method-result')).to.contain('returned false');

      await playground.fill('all');
      await playground.page.$eval('#method-result', (node) => (node.textContent = ''));
      await playground.call('checkValidity');
      expect(await playground.hears('#method-result')).to.contain('returned true');

      await playground.fill('none');
      expect(await playground.property('value')).to.include({ name: EMPTY_VALUE.name });
      expect(await playground.text('#script')).to.equal('');
    });

    it('offers every option of the element', async () => {
      const controls = await playground.page.$$eval('[name]', (nodes) =>
        nodes.map((node) => node.getAttribute('name')),
      );
      const options = OPTION_NAMES.map((name) => OPTION_PROPERTIES[name].attribute || name);
      expect(controls).to.include.members(options);
    });

    it('changes the page around the form', async () => {
      const { page } = playground;
      await page.select('#scheme', 'dark');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).to.equal(
        'dark',
      );
      await page.select('#scheme', 'light');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).to.equal(
        'light',
      );
      for (const width of [320, 600]) {
        await page.select('#width', String(width));
        expect(await page.$eval('miva-connection-setup', (form) => form.clientWidth)).to.equal(width);
      }
    });

    it('mirrors the form', async () => {
      const direction = () =>
        playground.page.$eval('miva-connection-setup', async (form) => {
          await form.updateComplete;
          return getComputedStyle(form.shadowRoot!.querySelector('form')!).direction;
        });
      expect(await direction()).to.equal('ltr');
      await playground.choose('dir', 'rtl');
      expect(await direction()).to.equal('rtl');
      await playground.toggle('messages');
      expect(await direction()).to.equal('rtl');
      await playground.choose('dir', 'ltr');
      expect(await direction()).to.equal('ltr');
    });

    it('speaks every language there is', async () => {
      const offered = await playground.page.$$eval('select[name="locale"] option', (options) =>
        options.map(({ value }) => value),
      );
      expect(offered).to.have.members(['', 'en', ...LOCALES, PSEUDO_LOCALE]);
      for (const tag of LOCALES) {
        const catalogue = Object.values(await LOADERS[tag]!())[0]!(messageHelpers);
        await playground.choose('locale', tag);
        await playground.page.waitForFunction(
          (heading) =>
            document.querySelector('miva-connection-setup')!.shadowRoot!.textContent.includes(heading),
          { timeout: 5_000 },
          catalogue.heading,
        );
      }
    });

    it('shows in a pseudo-language what is not translated, and how longer texts look', async () => {
      const { page } = playground;
      await playground.toggle('messages');
      await playground.choose('locale', PSEUDO_LOCALE);
      await page.waitForFunction(() =>
        document.querySelector('miva-connection-setup')!.shadowRoot!.textContent.includes('['),
      );
      expect(await playground.formText('.intro')).to.equal(pseudo(en.intro));
      expect(await playground.formText('.heading'), 'messages lie above').to.equal(
        PROPERTIES.messages.heading,
      );
      expect(await playground.text('#html')).to.contain(`locale="${PSEUDO_LOCALE}"`);
      await playground.toggle('messages');
      await page.waitForFunction(() =>
        document.querySelector('miva-connection-setup')!.shadowRoot!.textContent.includes('[Çö'),
      );

      await playground.choose('locale', 'en');
      await page.waitForFunction(
        () => !document.querySelector('miva-connection-setup')!.shadowRoot!.textContent.includes('['),
      );
    });

    it('fits on a screen 320 px wide', async () => {
      const { page } = playground;
      await page.setViewport({ width: 320, height: 640 });
      for (const answer of ['field', 'whole', 'miva', 'malformed']) {
        await playground.toggle('answer', answer);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(320);
      }
    });
  });

  describe('the pseudo-language', () => {
    it('is English with brackets and accents, two fifths longer, in texts and functions at any depth', () => {
      const made = pseudo(en);
      expect(made.submit).to.match(/^\[Åđđ çöññéçťîöñ ~+\]$/);
      expect(made.codes['miva-too-old']).to.match(/^\[.*\]$/);
      expect(made.copyText('shop.example')).to.match(/^\[Çöpý .*\]$/);
      for (const [code, text] of Object.entries(en.codes)) {
        const { length } = made.codes[code as keyof typeof en.codes];
        expect(length / text.length, code).to.be.within(1.4, 1.5);
      }
    });
  });

  describe('the markup', () => {
    it('makes a form with the same options', async () => {
      await playground.choose('mode', 'edit');
      await playground.choose('locale', 'ja');
      await playground.choose('theme', 'dark');
      await playground.choose('guide', 'inline');
      await playground.choose('heading-level', '3');
      await playground.choose('dir', 'rtl');
      await playground.toggle('hide-submit');
      await playground.type('allowed-ips', '192.0.2.1 192.0.2.2');
      await playground.type('timestamp-window', '60');
      await playground.type('answer-timeout', '5');
      for (const name of ['apiUrl', 'storeCode']) await playground.toggle('locked', name);
      for (const name of ['existingStores', 'messages', 'helpLinks']) await playground.toggle(name);
      await playground.fill('all');

      const names = [...OPTION_NAMES, 'value', 'dir'];
      const read = (form: Element, keys: string[]) =>
        keys.map((key) => [key, Reflect.get(form, key) as unknown]);
      const wanted = await playground.page.$eval('miva-connection-setup', read, names);
      const html = await playground.text('#html');
      const script = await playground.text('#script');
      for (const secret of SECRETS) expect(html + script).not.to.contain(secret);

      const page = await browser.newPage();
      await page.setContent(`<!doctype html>${html}`);
      await page.addScriptTag({
        content: await (await fetch(`${server.origin}/dist/cdn/miva-connection-setup.iife.js`)).text(),
      });
      await page.addScriptTag({ content: script });
      expect(await page.$eval('miva-connection-setup', read, names)).to.deep.equal(wanted);
      await page.close();
    });

    for (const [what, button] of [
      ['html', 'Copy HTML'],
      ['script', 'Copy JavaScript'],
    ] as const) {
      it(`is copied by ${button}`, async () => {
        await playground.toggle('messages');
        const context = browser.defaultBrowserContext();
        await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
        await playground.visitor.press(button);
        expect(await playground.hears('#copy-result')).to.equal('Copied');
        const copied = await playground.page.evaluate(() => navigator.clipboard.readText());
        await context.clearPermissionOverrides();
        expect(copied).to.equal(await playground.text(`#${what}`));
        expect(copied).not.to.equal('');
      });
    }

    it('is selected where the clipboard is closed', async () => {
      await playground.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await playground.visitor.press('Copy HTML');
      expect(await playground.hears('#copy-result')).to.contain('Selected');
      expect(await playground.page.evaluate(() => String(getSelection()))).to.equal(
        await playground.text('#html'),
      );
    });
  });

  describe('the host simulator', () => {
    beforeEach(() => playground.fill('all'));

    it('accepts', async () => {
      await playground.submitTo('accept');
      await playground.reaches('accepted');
      expect(await playground.formText('[part~="panel"]')).to.contain(en.accepted.title);
    });

    it('accepts with a message', async () => {
      await playground.toggle('answer', 'accept-message');
      await playground.type('accept-message', 'See you on Monday.');
      await playground.call('requestSubmit');
      await playground.reaches('accepted');
      expect(await playground.formText('[part~="panel"]')).to.contain('See you on Monday.');
    });

    it('refuses at a field, with a code or with words', async () => {
      await playground.submitTo('field');
      await playground.reaches('rejected');
      expect(await playground.formText('[part~="error"]')).to.equal(en.codes['name-taken']);

      await playground.choose('field', 'storeCode');
      await playground.type('field-words', 'This store is closed.');
      await playground.call('reset');
      await playground.fill('all');
      await playground.call('requestSubmit');
      await playground.reaches('rejected');
      expect(await playground.formText('[part~="error"]')).to.equal('This store is closed.');
    });

    it('refuses as a whole, with a reference and a link', async () => {
      await playground.submitTo('whole');
      await playground.reaches('rejected');
      const refusal = await playground.refusal();
      expect(refusal).to.contain('Your plan allows five connections.');
      expect(refusal).to.contain(en.reference('R-1042'));
      expect(refusal).to.contain(en.helpLink);
    });

    it('refuses with every answer of Miva that is known', async () => {
      const seen = new Set<string>();
      await playground.toggle('answer', 'miva');
      for (const [index, { label, answer }] of MIVA_ANSWERS.entries()) {
        await playground.choose('miva', String(index));
        await playground.call('reset');
        await playground.fill('all');
        await playground.call('requestSubmit');
        await playground.reaches('rejected');
        const { code } = diagnoseMivaAnswer(answer);
        seen.add(code);
        expect(await playground.refusal(), label).to.contain(en.codes[code as keyof typeof en.codes]);
      }
      const known = Object.keys(en.codes).filter((code) => code.startsWith('miva-'));
      expect([...seen]).to.have.members(known);
    });

    for (const [index, { label }] of MALFORMED_ANSWERS.entries()) {
      it(`answers with ${label}`, async () => {
        await playground.choose('malformed', String(index));
        await playground.submitTo('malformed');
        await playground.reaches('rejected');
        const words = label.startsWith('a code')
          ? en.codes.refused
          : label.startsWith('markup')
            ? 'This is <b>text</b>, not markup.'
            : en.codes['answer-malformed'];
        expect(await playground.refusal()).to.contain(words);
      });
    }

    it('is slow', async () => {
      await playground.toggle('answer', 'slow');
      expect(await playground.page.$eval('input[name="seconds"]' as 'input', (node) => node.value)).to.equal(
        '3',
      );
      await playground.type('seconds', '0.2');
      const during = await playground.page.$eval('miva-connection-setup', async (form) => {
        document.querySelector<HTMLElement>('[data-method="requestSubmit"]')!.click();
        await form.updateComplete;
        return [form.phase, form.shadowRoot!.querySelector('[type="submit"]')!.textContent.trim()];
      });
      expect(during).to.deep.equal(['submitting', en.submitting]);
      await playground.reaches('accepted');
    });

    it('never answers', async () => {
      await playground.type('answer-timeout', '0.2');
      await playground.submitTo('never');
      await playground.reaches('rejected');
      expect(await playground.refusal()).to.contain(en.codes['answer-timeout']);
      const submit = (await playground.log()).find(({ type }) => type === 'submit');
      expect(submit?.contents['signal']).to.deep.equal({ aborted: true });
    });

    it('rejects its promise', async () => {
      await playground.submitTo('reject');
      await playground.reaches('rejected');
      expect(await playground.refusal()).to.contain(en.codes['answer-failed']);
    });

    it('answers later, with settle()', async () => {
      await playground.submitTo('later');
      expect(await playground.property('phase')).to.equal('submitting');
      await playground.page.select('#settle-verdict', '1');
      await playground.call('settle');
      await playground.reaches('rejected');
      expect(await playground.refusal()).to.contain(en.codes['name-taken']);
      expect(await playground.hears('#method-result')).to.contain('rejected');
    });

    it('takes changes, and an existing store', async () => {
      await playground.choose('mode', 'edit');
      await playground.submitTo('accept');
      await playground.reaches('accepted');
      expect(await playground.formText('[part~="panel"]')).to.contain(en.accepted.titleChanges);
      await playground.choose('mode', 'create');
      await playground.call('reset');
      await playground.toggle('existingStores');
      expect(await playground.formText()).to.contain(en.useExistingStore);
    });
  });

  describe('the log of events', () => {
    it('shows every event with its contents, newest first', async () => {
      await playground.call('requestSubmit');
      await playground.visitor.fill({ Name: 'A' });
      await playground.fill('all');
      await playground.submitTo('accept');
      await playground.reaches('accepted');

      const log = await playground.log();
      expect(log.map(({ type }) => type)).to.deep.equal(['phase', 'submit', 'phase', 'change', 'invalid']);
      const [accepted, submit, , change, invalid] = log;
      expect(accepted).to.deep.include({
        gist: 'submitting → accepted',
        contents: { phase: 'accepted', previous: 'submitting' },
      });
      expect(submit!.contents).to.include({ attempt: 1 });
      expect(submit!.contents['idempotencyKey']).to.match(/^[0-9a-f-]{36}$/);
      expect(change!.contents).to.deep.include({ complete: false, dirty: true, filled: ['name'] });
      expect(change!.contents['draft']).to.include({ name: 'A' });
      expect(invalid!.contents['issues']).to.deep.include({ field: 'name', code: 'required' });
      for (const time of await playground.page.$$eval('#events time', (all) =>
        all.map((node) => node.dateTime),
      ))
        expect(new Date(time).getTime()).to.be.closeTo(Date.now(), 60_000);
    });

    it('shows secrets as lengths, and their values nowhere', async () => {
      await playground.fill('all');
      await playground.submitTo('accept');
      await playground.reaches('accepted');
      const submit = (await playground.log()).find(({ type }) => type === 'submit');
      expect(submit?.contents['payload']).to.deep.equal({
        version: 1,
        intent: 'create',
        name: WHOLE_VALUE.name,
        platform: 'miva',
        credentials: {
          username: WHOLE_VALUE.username,
          password: '19 characters',
          storeCode: WHOLE_VALUE.storeCode,
          apiUrl: WHOLE_VALUE.apiUrl,
          apiToken: '32 characters',
          signingDigest: '30 characters',
        },
        orderImportStatuses: WHOLE_VALUE.orderImportStatuses,
      });
      const page = await playground.page.content();
      for (const secret of SECRETS) expect(page).not.to.contain(secret);
    });

    it('holds fifty entries, and none once cleared', async () => {
      await playground.visitor.fill({ Name: 'x'.repeat(60) });
      const log = await playground.log();
      expect(log).to.have.length(50);
      expect(log[0]!.contents['draft']).to.include({ name: 'x'.repeat(60) });
      await playground.visitor.press('Clear events');
      expect(await playground.log()).to.deep.equal([]);
    });
  });

  describe('methods', () => {
    it('focuses the field chosen', async () => {
      await playground.page.select('#focus-field', 'apiToken');
      await playground.call('focusField');
      await playground.visitor.focusOn(await playground.visitor.find('textbox', 'API Token'));
    });

    it('clears secrets, and resets to the values filled in', async () => {
      await playground.fill('all');
      await playground.call('clearSecrets');
      await playground.call('checkValidity');
      expect(await playground.hears('#method-result')).to.contain('false');
      await playground.visitor.fill({ Name: ' and more' });
      await playground.call('reset');
      expect(await playground.property('value')).to.include({ name: WHOLE_VALUE.name });
    });

    it('says what came of each', async () => {
      await playground.call('reset');
      expect(await playground.hears('#method-result')).to.equal('reset() was called; the phase is editing');
    });
  });

  it('is linked with the page of every phase', async () => {
    const { page } = playground;
    await Promise.all([page.waitForNavigation(), playground.click('header a[href="../"]')]);
    expect(page.url()).to.equal(`${server.origin}/`);
    await Promise.all([page.waitForNavigation(), playground.click('header a[href="playground/"]')]);
    expect(page.url()).to.equal(`${server.origin}/playground/`);
    await page.waitForSelector('#locked input');
  });
});
