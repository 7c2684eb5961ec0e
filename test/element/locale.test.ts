import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { connectionOptionsContext, type MivaConnectionSetup } from '../../src/index.js';
import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';
import { messageHelpers } from '../../src/i18n/message-helpers.js';
import { LOADERS, LOCALES, type TranslationFile } from '../../src/i18n/loaders.js';
import { TRANSLATIONS, register } from '../../src/i18n/registry.js';
import { mountForm, FormDriver, textOf } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { deferred } from '../support/deferred.js';

const LANGUAGE = document.documentElement.lang;
const OWN_LOADERS = { ...LOADERS };

/** A translation that is English with the language tag in a few messages. */
const translation = (tag: string): Messages => ({
  ...en,
  language: tag,
  direction: tag === 'ar' ? 'rtl' : 'ltr',
  heading: `Heading ${tag}`,
  submit: `Submit ${tag}`,
  submitting: `Submitting ${tag}`,
  summaryTitle: `Problem ${tag}`,
  fields: { ...en.fields, name: { ...en.fields.name, required: `Name required ${tag}` } },
});

/** Replaces the loaders of these languages; a test resolves or rejects each load. */
function slowLoaders(...tags: readonly string[]) {
  return Object.fromEntries(
    tags.map((tag) => {
      const files: ReturnType<typeof deferred<TranslationFile>>[] = [];
      Reflect.set(LOADERS, tag, () => {
        files.push(deferred<TranslationFile>());
        return files.at(-1)!.promise;
      });
      const arrive = () => files.at(-1)!.resolve({ [tag]: () => translation(tag) });
      const fail = () => files.at(-1)!.reject(new Error('no such file'));
      return [tag, { files, arrive, fail }];
    }),
  ) as Record<string, { files: unknown[]; arrive: () => void; fail: () => void }>;
}

const registerAll = (...tags: readonly string[]) => tags.forEach((tag) => register(() => translation(tag)));

/** The language of the form, and two of its messages. */
const shownLanguage = (page: FormDriver) => [
  page.language,
  page.headings[0]!.text,
  textOf(page.submitButton),
];
const expectedLanguage = (tag: string) =>
  tag === 'en' ? ['en', en.heading, en.submit] : [tag, `Heading ${tag}`, `Submit ${tag}`];

async function formIn(template: TemplateResult): Promise<FormDriver> {
  const holder = await fixture<HTMLElement>(template);
  return new FormDriver(await formBelow(holder));
}

/** Finds the form at any depth and waits until it is rendered. */
async function formBelow(node: ParentNode): Promise<MivaConnectionSetup> {
  const hosts = [...node.querySelectorAll<HTMLElement>('*')];
  const found = hosts.find((each) => each.localName === 'miva-connection-setup');
  if (found !== undefined) {
    await (found as MivaConnectionSetup).updateComplete;
    return found as MivaConnectionSetup;
  }
  return formBelow(hosts.find(({ shadowRoot }) => shadowRoot !== null)!.shadowRoot!);
}

/** An element with a shadow root that contains these nodes. */
function shadowHost(...inside: readonly Node[]): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(...inside);
  return host;
}

const element = (name: string, lang: string | null, ...children: readonly Node[]): HTMLElement => {
  const created = document.createElement(name);
  if (lang !== null) created.lang = lang;
  created.append(...children);
  return created;
};

const form = (lang: string | null = null) => element('miva-connection-setup', lang);

describe('the language', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => {
    console.stop();
    document.documentElement.lang = LANGUAGE;
    Object.assign(LOADERS, OWN_LOADERS);
    for (const tag of LOCALES) TRANSLATIONS.delete(tag);
  });

  describe('chosen from lang and locale', () => {
    beforeEach(() => registerAll('es', 'fr', 'ar', 'pt-BR'));

    for (const [name, page, expected] of [
      ['is the lang of the element', () => form('es'), 'es'],
      ['is the lang of an ancestor', () => element('p', 'es', element('b', null, form())), 'es'],
      ['is the nearest lang', () => element('p', 'fr', element('b', 'es', form())), 'es'],
      ['is the lang of the element before that of an ancestor', () => element('p', 'fr', form('es')), 'es'],
      ['is the lang of the host of the shadow root', () => element('p', 'es', shadowHost(form())), 'es'],
      [
        'is the lang outside two shadow roots',
        () => element('p', 'es', shadowHost(element('b', null, shadowHost(form())))),
        'es',
      ],
      [
        'is the nearest lang inside the shadow root',
        () => element('p', 'fr', shadowHost(element('b', 'es', form()))),
        'es',
      ],
      ['is English for lang=""', () => element('p', 'es', element('b', '', form())), 'en'],
      ['is English for an invalid tag', () => element('p', 'es', element('b', 'Spanish', form())), 'en'],
      ['is found for a lang with an underscore', () => element('p', 'pt_BR', form()), 'pt-BR'],
      ['is English without a translation', () => element('p', 'es', element('b', 'nl', form())), 'en'],
      ['ignores an unknown region', () => element('p', 'pt-PT', form()), 'pt-BR'],
      ['is English without a lang', () => form(), 'en'],
    ] as const) {
      it(`${name}: ${expected}`, async () => {
        const shown = await formIn(html`<div>${page()}</div>`);
        expect(shownLanguage(shown)).to.deep.equal(expectedLanguage(expected));
        expect(console.warnings).to.deep.equal([]);
      });
    }

    it('is the lang of the page', async () => {
      document.documentElement.lang = 'es-MX';
      expect(shownLanguage(await mountForm())).to.deep.equal(expectedLanguage('es'));
    });

    it('follows the light DOM tree, not the slot', async () => {
      const host = element('div', 'fr', form());
      host.attachShadow({ mode: 'open' }).append(element('section', 'es', document.createElement('slot')));
      expect(shownLanguage(await formIn(html`<div>${host}</div>`))).to.deep.equal(expectedLanguage('fr'));
    });

    it('is the host’s locale, and the lang again once locale is removed', async () => {
      const page = await formIn(
        html`<p lang="fr"><miva-connection-setup locale="es"></miva-connection-setup></p>`,
      );
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('es'));
      expect(page.element.locale).to.equal('es');
      page.element.removeAttribute('locale');
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('fr'));
      expect(page.element.locale).to.equal(null);
      page.element.locale = 'en';
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('en'));
    });

    it('is the lang when locale becomes empty', async () => {
      const page = await formIn(
        html`<p lang="fr"><miva-connection-setup locale="es"></miva-connection-setup></p>`,
      );
      for (const [locale, tag] of [
        ['', 'fr'],
        ['pt_BR', 'pt-BR'],
        ['', 'fr'],
      ] as const) {
        page.element.setAttribute('locale', locale);
        await page.settled();
        expect(shownLanguage(page), `locale="${locale}"`).to.deep.equal(expectedLanguage(tag));
      }
      page.element.locale = 'ar';
      page.element.locale = '';
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('fr'));
      expect(page.element.locale).to.equal(null);
      expect(console.warnings).to.deep.equal([]);
    });

    it('is the lang when the locale of the context becomes empty', async () => {
      const hostApp = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const provider = new ContextProvider(hostApp, { context: connectionOptionsContext });
      provider.setValue({ locale: 'es' });
      hostApp.append(form());
      const page = new FormDriver(await formBelow(hostApp));
      provider.setValue({ locale: '' });
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('fr'));
      page.element.locale = 'ar';
      provider.setValue({ locale: 'es' });
      page.element.locale = '';
      await page.settled();
      expect(shownLanguage(page), 'the locale of the element is unset').to.deep.equal(expectedLanguage('es'));
      expect(console.warnings).to.deep.equal([]);
    });

    it('is the locale of the context before lang, after the attribute', async () => {
      const hostApp = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const provider = new ContextProvider(hostApp, { context: connectionOptionsContext });
      provider.setValue({ locale: 'es' });
      hostApp.append(form());
      const page = new FormDriver(await formBelow(hostApp));
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('es'));
      page.element.setAttribute('locale', 'ar');
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('ar'));
      page.element.removeAttribute('locale');
      provider.setValue({});
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('fr'));
    });

    it('follows changes of the page’s lang', async () => {
      const page = await mountForm();
      await page.fill('Name', 'Typed');
      for (const [lang, tag] of [
        ['es', 'es'],
        ['fr-CA', 'fr'],
        ['', 'en'],
      ] as const) {
        document.documentElement.lang = lang;
        await page.settled();
        expect(shownLanguage(page)).to.deep.equal(expectedLanguage(tag));
      }
      expect(page.field('Name').value).to.equal('Typed');
    });

    it('is updated when the element moves', async () => {
      const places = await fixture(
        html`<div>
          <p lang="fr">${form()}</p>
          <p lang="es"></p>
        </div>`,
      );
      const page = new FormDriver(await formBelow(places));
      await page.fill('Name', 'Typed');
      await page.fill('Password', 'also typed');
      places.querySelector('[lang="es"]')!.append(page.element);
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('es'));
      expect([page.field('Name').value, page.field('Password').value]).to.deep.equal(['Typed', 'also typed']);
    });

    it('is updated by moveBefore(), or by append() without it', async () => {
      const places = await fixture(
        html`<div>
          <p lang="fr">${form()}</p>
          <p lang="es"></p>
        </div>`,
      );
      const page = new FormDriver(await formBelow(places));
      const there = places.querySelector('[lang="es"]') as Element & {
        moveBefore?: (node: Node, before: null) => void;
      };
      if (there.moveBefore) there.moveBefore(page.element, null);
      else there.append(page.element);
      // Before the next frame, which measures and renders the form in any case.
      await page.element.updateComplete;
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('es'));
    });

    it('is not loaded for a removed form, until it is connected again', async () => {
      const { es } = slowLoaders('es');
      TRANSLATIONS.delete('es');
      const page = await mountForm();
      const { parentNode } = page.element;
      page.element.remove();
      await page.settled();
      document.documentElement.lang = 'es';
      await page.settled();
      expect(es!.files).to.have.lengthOf(0);
      parentNode!.append(page.element);
      await page.settled();
      expect(es!.files).to.have.lengthOf(1);
    });

    it('sets the direction', async () => {
      const page = await mountForm(html`<miva-connection-setup locale="ar"></miva-connection-setup>`);
      expect(page.direction).to.equal('rtl');
      page.element.locale = 'es';
      await page.settled();
      expect(page.direction).to.equal('ltr');
    });
  });

  describe('with a registered translation', () => {
    it('is shown on first render, without a request', async () => {
      registerAll('es');
      const { es } = slowLoaders('es');
      const element = form('es') as MivaConnectionSetup;
      document.body.append(element);
      await Promise.resolve();
      expect(shownLanguage(new FormDriver(element))).to.deep.equal(expectedLanguage('es'));
      expect(es!.files).to.have.lengthOf(0);
      element.remove();
    });

    it('is registered by the import of its entry point', async () => {
      await import('../../src/locales/es.js');
      expect(TRANSLATIONS.get('es')!.language).to.equal('es');
    });

    it('falls back to English for messages missing in the translation', async () => {
      const { heading: _, ...older } = translation('es');
      register(() => ({ ...older, fields: { name: older.fields.name } }) as unknown as Messages);
      const page = await mountForm(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      expect(shownLanguage(page)).to.deep.equal(['es', en.heading, 'Submit es']);
      expect(page.hintAt('Username')).to.include(en.fields.username.hint);
    });

    it('is overridden by the host’s messages, in every language', async () => {
      registerAll('es', 'fr');
      const page = await mountForm(
        html`<miva-connection-setup locale="es" .messages=${{ submit: 'Mine' }}></miva-connection-setup>`,
      );
      expect(shownLanguage(page)).to.deep.equal(['es', 'Heading es', 'Mine']);
      page.element.locale = 'fr';
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(['fr', 'Heading fr', 'Mine']);
      page.element.messages = { heading: 'Also mine' };
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(['fr', 'Also mine', 'Submit fr']);
    });
  });

  describe('whose translation is not loaded yet', () => {
    it('is requested only when it is needed', async () => {
      const files = slowLoaders(...LOCALES);
      for (const locale of ['en', 'en-GB', 'nl', 'zh-Hant-TW', 'x-klingon', 'nl_NL']) {
        await mountForm(html`<miva-connection-setup locale=${locale}></miva-connection-setup>`);
      }
      const asked = () => Object.entries(files).flatMap(([tag, { files }]) => files.map(() => tag));
      expect(asked()).to.deep.equal([]);
      await mountForm(html`<miva-connection-setup locale="de-AT"></miva-connection-setup>`);
      expect(asked()).to.deep.equal(['de']);
    });

    it('changes without losing values, focus or errors', async () => {
      const { es } = slowLoaders('es');
      const page = await mountForm(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('en'));
      await page.fill('Username', 'typed');
      await page.fill('Password', ' also typed ');
      await page.click('Show Password');
      await page.submit();
      page.field('API URL').focus();
      es!.arrive();
      await page.settled();

      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('es'));
      expect(page.field('Username').value).to.equal('typed');
      expect(page.field('Password').value).to.equal(' also typed ');
      expect(page.isReadable('Password')).to.equal(false);
      expect(page.focusedName).to.equal('API URL');
      expect(page.errorAt('Name')).to.equal('Name required es');
      expect(page.summaryText).to.include('Problem es');
      expect(page.summaryEntries[0]).to.equal('Name required es');
      expect(page.errors).to.have.lengthOf(5);
      expect(console.warnings).to.deep.equal([]);
    });

    it('can change while the form waits for an answer', async () => {
      const { es } = slowLoaders('es');
      const page = await mountForm(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      const answer = deferred<{ ok: true }>();
      page.answer(answer.promise);
      await page.submitValid();
      await page.waitForAnnouncement(en.submitting);
      es!.arrive();
      await page.settled();
      expect(page.element.phase).to.equal('submitting');
      expect(textOf(page.submitButton)).to.equal('Submitting es');
      expect(page.announcement, 'no sentence of another language stays').to.equal('');
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      expect(page.asked).to.have.lengthOf(1);
    });

    it('stays the previous one until the file is loaded', async () => {
      registerAll('fr');
      const { es } = slowLoaders('es');
      const page = await mountForm(html`<miva-connection-setup locale="fr"></miva-connection-setup>`);
      page.element.locale = 'es';
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('fr'));
      es!.arrive();
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('es'));
    });

    for (const [name, now, second] of [
      ['English', 'en', false],
      ['a registered language', 'fr', false],
      ['a language that loads first', 'de', true],
    ] as const) {
      it(`does not change when its file loads after a change to ${name}`, async () => {
        registerAll('fr');
        const files = slowLoaders('es', 'de');
        const page = await mountForm(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
        page.element.locale = now;
        await page.settled();
        if (second) files['de']!.arrive();
        await page.settled();
        files['es']!.arrive();
        await page.settled();
        expect(shownLanguage(page)).to.deep.equal(expectedLanguage(now));
      });
    }

    it('is overridden by the host’s messages before and after loading', async () => {
      const { es } = slowLoaders('es');
      const page = await mountForm(
        html`<miva-connection-setup locale="es" .messages=${{ submit: 'Mine' }}></miva-connection-setup>`,
      );
      expect(shownLanguage(page)).to.deep.equal(['en', en.heading, 'Mine']);
      es!.arrive();
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(['es', 'Heading es', 'Mine']);
    });

    it('is loaded once for two forms', async () => {
      const files = () =>
        performance.getEntriesByType('resource').filter(({ name }) => /\/i18n\/ja\.[jt]s/.test(name));
      // The sources are more files than the browser lists by default.
      performance.setResourceTimingBufferSize(1000);
      expect(files()).to.have.lengthOf(0);
      const pages = [
        await mountForm(html`<miva-connection-setup locale="ja"></miva-connection-setup>`),
        await mountForm(html`<miva-connection-setup locale="ja-JP"></miva-connection-setup>`),
      ];
      await LOADERS['ja']!();
      for (const page of pages) {
        await page.settled();
        expect(page.language).to.equal('ja');
      }
      expect(files()).to.have.lengthOf(1);
    });
  });

  describe('whose translation cannot be loaded', () => {
    it('falls back to English with one warning, without a request loop', async () => {
      const { es } = slowLoaders('es');
      const page = await mountForm(html`<miva-connection-setup locale="es-MX"></miva-connection-setup>`);
      await page.fill('Name', 'Typed');
      es!.fail();
      for (let times = 0; times < 3; times++) {
        page.element.requestUpdate();
        await page.settled();
      }
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('en'));
      expect(page.field('Name').value).to.equal('Typed');
      expect(es!.files).to.have.lengthOf(1);
      expect(console.warnings).to.deep.equal([
        '<miva-connection-setup>: the translation for es could not be loaded; showing English. Check that the page can load its file.',
      ]);
    });

    it('is requested again by a later form', async () => {
      const { es } = slowLoaders('es');
      const first = await mountForm(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      es!.fail();
      await first.settled();
      const second = await mountForm(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      expect(es!.files).to.have.lengthOf(2);
      es!.arrive();
      await second.settled();
      expect(shownLanguage(second)).to.deep.equal(expectedLanguage('es'));
    });

    it('is replaced by English, not by the previous language', async () => {
      registerAll('fr');
      const { es } = slowLoaders('es');
      const page = await mountForm(html`<miva-connection-setup locale="fr"></miva-connection-setup>`);
      page.element.locale = 'es';
      await page.settled();
      es!.fail();
      await page.settled();
      expect(shownLanguage(page)).to.deep.equal(expectedLanguage('en'));
    });

    it('does not affect a language requested after it', async () => {
      registerAll('fr');
      const files = slowLoaders('es', 'de');
      const page = await mountForm(html`<miva-connection-setup locale="fr"></miva-connection-setup>`);
      page.element.locale = 'es';
      await page.settled();
      page.element.locale = 'de';
      await page.settled();
      files['es']!.fail();
      await page.settled();
      expect(shownLanguage(page), 'while the next file loads').to.deep.equal(expectedLanguage('fr'));
    });

    for (const [name, load] of [
      ['exports nothing', () => Promise.resolve({})],
      [
        'cannot be requested',
        () => {
          throw new TypeError('Invalid URL');
        },
      ],
    ] as const) {
      it(`logs one warning when the file ${name}`, async () => {
        Reflect.set(LOADERS, 'es', load);
        const page = await mountForm(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
        expect(shownLanguage(page)).to.deep.equal(expectedLanguage('en'));
        expect(console.warnings).to.have.lengthOf(1);
      });
    }
  });

  describe('files', () => {
    for (const tag of LOCALES) {
      it(`export one translation under its own tag: ${tag}`, async () => {
        const exported = Object.values(await OWN_LOADERS[tag]!());
        expect(exported).to.have.lengthOf(1);
        const { language, direction } = exported[0]!(messageHelpers);
        expect(language).to.equal(tag);
        expect(direction).to.equal(tag === 'ar' ? 'rtl' : 'ltr');
      });
    }
  });
});
