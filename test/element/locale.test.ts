import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { connectionOptionsContext, type MivaConnectionSetup } from '../../src/index.js';
import type { Messages } from '../../src/messages/en.js';
import { english as en } from '../../src/messages/english.js';
import { messageHelpers } from '../../src/messages/message-helpers.js';
import { LOADERS, LOCALES, type TranslationFile } from '../../src/messages/loaders.js';
import { TRANSLATIONS, register } from '../../src/messages/registry.js';
import { collectWarnings, later, setupPage, SetupPage, textOf } from '../support/setup-page.js';

const LANGUAGE = document.documentElement.lang;
const OWN_LOADERS = { ...LOADERS };

/** English in disguise: every test may rely on its words. */
const catalogue = (tag: string): Messages => ({
  ...en,
  language: tag,
  direction: tag === 'ar' ? 'rtl' : 'ltr',
  heading: `Heading ${tag}`,
  submit: `Submit ${tag}`,
  submitting: `Submitting ${tag}`,
  summaryTitle: `Problem ${tag}`,
  fields: { ...en.fields, name: { ...en.fields.name, required: `Name required ${tag}` } },
});

/** Languages whose file is still on its way; how often each was asked for. */
function slowly(...tags: readonly string[]) {
  return Object.fromEntries(
    tags.map((tag) => {
      const files: ReturnType<typeof later<TranslationFile>>[] = [];
      Reflect.set(LOADERS, tag, () => {
        files.push(later<TranslationFile>());
        return files.at(-1)!.promise;
      });
      const arrive = () => files.at(-1)!.resolve({ [tag]: () => catalogue(tag) });
      const fail = () => files.at(-1)!.reject(new Error('no such file'));
      return [tag, { files, arrive, fail }];
    }),
  ) as Record<string, { files: unknown[]; arrive: () => void; fail: () => void }>;
}

const known = (...tags: readonly string[]) => tags.forEach((tag) => register(() => catalogue(tag)));

/** What is seen of a language. */
const spoken = (page: SetupPage) => [page.language, page.headings[0]!.text, textOf(page.submitButton)];
const SPOKEN = (tag: string) =>
  tag === 'en' ? ['en', en.heading, en.submit] : [tag, `Heading ${tag}`, `Submit ${tag}`];

async function formIn(template: TemplateResult): Promise<SetupPage> {
  const holder = await fixture<HTMLElement>(template);
  return new SetupPage(await formBelow(holder));
}

/** The form at any depth, drawn. */
async function formBelow(node: ParentNode): Promise<MivaConnectionSetup> {
  const hosts = [...node.querySelectorAll<HTMLElement>('*')];
  const found = hosts.find((each) => each.localName === 'miva-connection-setup');
  if (found !== undefined) {
    await (found as MivaConnectionSetup).updateComplete;
    return found as MivaConnectionSetup;
  }
  return formBelow(hosts.find(({ shadowRoot }) => shadowRoot !== null)!.shadowRoot!);
}

/** An element with a shadow root that holds these elements. */
function shadowHost(...inside: readonly Node[]): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(...inside);
  return host;
}

const element = (name: string, lang: string | null, ...children: readonly Node[]): HTMLElement => {
  const made = document.createElement(name);
  if (lang !== null) made.lang = lang;
  made.append(...children);
  return made;
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
    for (const tag of LOCALES) Reflect.deleteProperty(TRANSLATIONS, tag);
  });

  describe('that is wanted', () => {
    beforeEach(() => known('es', 'fr', 'ar', 'pt-BR'));

    for (const [name, page, expected] of [
      ['stands at the element', () => form('es'), 'es'],
      ['stands at an ancestor', () => element('p', 'es', element('b', null, form())), 'es'],
      ['is the nearest', () => element('p', 'fr', element('b', 'es', form())), 'es'],
      ['is the nearest, the element’s own first', () => element('p', 'fr', form('es')), 'es'],
      ['stands at the host of the shadow root', () => element('p', 'es', shadowHost(form())), 'es'],
      [
        'stands outside of two',
        () => element('p', 'es', shadowHost(element('b', null, shadowHost(form())))),
        'es',
      ],
      ['is the nearest, inside', () => element('p', 'fr', shadowHost(element('b', 'es', form()))), 'es'],
      ['is unknown on purpose', () => element('p', 'es', element('b', '', form())), 'en'],
      ['is no tag', () => element('p', 'es', element('b', 'Spanish', form())), 'en'],
      ['has an underscore', () => element('p', 'pt_BR', form()), 'pt-BR'],
      ['has no catalogue', () => element('p', 'es', element('b', 'nl', form())), 'en'],
      ['has a region', () => element('p', 'pt-PT', form()), 'pt-BR'],
      ['stands nowhere', () => form(), 'en'],
    ] as const) {
      it(`${name}: ${expected}`, async () => {
        const shown = await formIn(html`<div>${page()}</div>`);
        expect(spoken(shown)).to.deep.equal(SPOKEN(expected));
        expect(console.warnings).to.deep.equal([]);
      });
    }

    it('is that of the page', async () => {
      document.documentElement.lang = 'es-MX';
      expect(spoken(await setupPage())).to.deep.equal(SPOKEN('es'));
    });

    it('is that of the tree it stands in, not of the slot it is shown in', async () => {
      const host = element('div', 'fr', form());
      host.attachShadow({ mode: 'open' }).append(element('section', 'es', document.createElement('slot')));
      expect(spoken(await formIn(html`<div>${host}</div>`))).to.deep.equal(SPOKEN('fr'));
    });

    it('is the one of the host, over that of the place; taken away, that of the place again', async () => {
      const page = await formIn(
        html`<p lang="fr"><miva-connection-setup locale="es"></miva-connection-setup></p>`,
      );
      expect(spoken(page)).to.deep.equal(SPOKEN('es'));
      expect(page.element.locale).to.equal('es');
      page.element.removeAttribute('locale');
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('fr'));
      expect(page.element.locale).to.equal(null);
      page.element.locale = 'en';
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('en'));
    });

    it('is that of the place when the locale of the host becomes empty', async () => {
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
        expect(spoken(page), `locale="${locale}"`).to.deep.equal(SPOKEN(tag));
      }
      page.element.locale = 'ar';
      page.element.locale = '';
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('fr'));
      expect(page.element.locale).to.equal(null);
      expect(console.warnings).to.deep.equal([]);
    });

    it('is that of the place when the locale of the context becomes empty', async () => {
      const portal = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const provider = new ContextProvider(portal, { context: connectionOptionsContext });
      provider.setValue({ locale: 'es' });
      portal.append(form());
      const page = new SetupPage(await formBelow(portal));
      provider.setValue({ locale: '' });
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('fr'));
      page.element.locale = 'ar';
      provider.setValue({ locale: 'es' });
      page.element.locale = '';
      await page.settled();
      expect(spoken(page), 'the element’s own is unset').to.deep.equal(SPOKEN('es'));
      expect(console.warnings).to.deep.equal([]);
    });

    it('may come from the context, over that of the place and under the attribute', async () => {
      const portal = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const provider = new ContextProvider(portal, { context: connectionOptionsContext });
      provider.setValue({ locale: 'es' });
      portal.append(form());
      const page = new SetupPage(await formBelow(portal));
      expect(spoken(page)).to.deep.equal(SPOKEN('es'));
      page.element.setAttribute('locale', 'ar');
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('ar'));
      page.element.removeAttribute('locale');
      provider.setValue({});
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('fr'));
    });

    it('follows the page', async () => {
      const page = await setupPage();
      await page.fill('Name', 'Typed');
      for (const [lang, tag] of [
        ['es', 'es'],
        ['fr-CA', 'fr'],
        ['', 'en'],
      ] as const) {
        document.documentElement.lang = lang;
        await page.settled();
        expect(spoken(page)).to.deep.equal(SPOKEN(tag));
      }
      expect(page.field('Name').value).to.equal('Typed');
    });

    it('follows the element to another place', async () => {
      const places = await fixture(
        html`<div>
          <p lang="fr">${form()}</p>
          <p lang="es"></p>
        </div>`,
      );
      const page = new SetupPage(await formBelow(places));
      await page.fill('Name', 'Typed');
      await page.fill('Password', 'also typed');
      places.querySelector('[lang="es"]')!.append(page.element);
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('es'));
      expect([page.field('Name').value, page.field('Password').value]).to.deep.equal(['Typed', 'also typed']);
    });

    it('follows the element when it is moved by moveBefore(), or by append() where there is none', async () => {
      const places = await fixture(
        html`<div>
          <p lang="fr">${form()}</p>
          <p lang="es"></p>
        </div>`,
      );
      const page = new SetupPage(await formBelow(places));
      const there = places.querySelector('[lang="es"]') as Element & {
        moveBefore?: (node: Node, before: null) => void;
      };
      if (there.moveBefore) there.moveBefore(page.element, null);
      else there.append(page.element);
      // Before the next frame, in which the form is measured and drawn again anyway.
      await page.element.updateComplete;
      expect(spoken(page)).to.deep.equal(SPOKEN('es'));
    });

    it('no longer concerns a form that was taken away, and does when it is back', async () => {
      const { es } = slowly('es');
      Reflect.deleteProperty(TRANSLATIONS, 'es');
      const page = await setupPage();
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

    it('brings its direction', async () => {
      const page = await setupPage(html`<miva-connection-setup locale="ar"></miva-connection-setup>`);
      expect(page.direction).to.equal('rtl');
      page.element.locale = 'es';
      await page.settled();
      expect(page.direction).to.equal('ltr');
    });
  });

  describe('that is known', () => {
    it('is spoken by the very first drawing, without a request', async () => {
      known('es');
      const { es } = slowly('es');
      const element = form('es') as MivaConnectionSetup;
      document.body.append(element);
      await Promise.resolve();
      expect(spoken(new SetupPage(element))).to.deep.equal(SPOKEN('es'));
      expect(es!.files).to.have.lengthOf(0);
      element.remove();
    });

    it('is the one whose door was imported', async () => {
      await import('../../src/locales/es.js');
      expect(TRANSLATIONS['es']!.language).to.equal('es');
    });

    it('says in English what a catalogue of another version lacks', async () => {
      const { heading: _, ...older } = catalogue('es');
      register(() => ({ ...older, fields: { name: older.fields.name } }) as unknown as Messages);
      const page = await setupPage(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      expect(spoken(page)).to.deep.equal(['es', en.heading, 'Submit es']);
      expect(page.hintAt('Username')).to.equal(en.fields.username.hint);
    });

    it('gives way to the messages of the host, in every language', async () => {
      known('es', 'fr');
      const page = await setupPage(
        html`<miva-connection-setup locale="es" .messages=${{ submit: 'Mine' }}></miva-connection-setup>`,
      );
      expect(spoken(page)).to.deep.equal(['es', 'Heading es', 'Mine']);
      page.element.locale = 'fr';
      await page.settled();
      expect(spoken(page)).to.deep.equal(['fr', 'Heading fr', 'Mine']);
      page.element.messages = { heading: 'Also mine' };
      await page.settled();
      expect(spoken(page)).to.deep.equal(['fr', 'Also mine', 'Submit fr']);
    });
  });

  describe('that is not known yet', () => {
    it('is asked for only when it is wanted', async () => {
      const files = slowly(...LOCALES);
      for (const locale of ['en', 'en-GB', 'nl', 'zh-Hant-TW', 'x-klingon', 'nl_NL']) {
        await setupPage(html`<miva-connection-setup locale=${locale}></miva-connection-setup>`);
      }
      const asked = () => Object.entries(files).flatMap(([tag, { files }]) => files.map(() => tag));
      expect(asked()).to.deep.equal([]);
      await setupPage(html`<miva-connection-setup locale="de-AT"></miva-connection-setup>`);
      expect(asked()).to.deep.equal(['de']);
    });

    it('leaves all as it is when it comes: what was typed, the focus, the errors, what was said', async () => {
      const { es } = slowly('es');
      const page = await setupPage(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      expect(spoken(page)).to.deep.equal(SPOKEN('en'));
      await page.fill('Username', 'typed');
      await page.fill('Password', ' also typed ');
      await page.click('Show Password');
      await page.submit();
      page.field('API URL').focus();
      es!.arrive();
      await page.settled();

      expect(spoken(page)).to.deep.equal(SPOKEN('es'));
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

    it('may come while an answer is waited for', async () => {
      const { es } = slowly('es');
      const page = await setupPage(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      const answer = later<{ ok: true }>();
      page.answer(answer.promise);
      await page.submitValid();
      await page.hears(en.submitting);
      es!.arrive();
      await page.settled();
      expect(page.element.phase).to.equal('submitting');
      expect(textOf(page.submitButton)).to.equal('Submitting es');
      expect(page.announcement, 'what was said is not lost').to.equal(en.submitting);
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      expect(page.asked).to.have.lengthOf(1);
    });

    it('is waited for in the language before', async () => {
      known('fr');
      const { es } = slowly('es');
      const page = await setupPage(html`<miva-connection-setup locale="fr"></miva-connection-setup>`);
      page.element.locale = 'es';
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('fr'));
      es!.arrive();
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('es'));
    });

    for (const [name, now, second] of [
      ['English', 'en', false],
      ['a language that is known', 'fr', false],
      ['one that comes first', 'de', true],
    ] as const) {
      it(`is not spoken when it comes after the form has gone on to ${name}`, async () => {
        known('fr');
        const files = slowly('es', 'de');
        const page = await setupPage(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
        page.element.locale = now;
        await page.settled();
        if (second) files['de']!.arrive();
        await page.settled();
        files['es']!.arrive();
        await page.settled();
        expect(spoken(page)).to.deep.equal(SPOKEN(now));
      });
    }

    it('takes the messages of the host under them', async () => {
      const { es } = slowly('es');
      const page = await setupPage(
        html`<miva-connection-setup locale="es" .messages=${{ submit: 'Mine' }}></miva-connection-setup>`,
      );
      expect(spoken(page)).to.deep.equal(['en', en.heading, 'Mine']);
      es!.arrive();
      await page.settled();
      expect(spoken(page)).to.deep.equal(['es', 'Heading es', 'Mine']);
    });

    it('is fetched once for two forms', async () => {
      const files = () =>
        performance.getEntriesByType('resource').filter(({ name }) => /\/messages\/ja\.[jt]s/.test(name));
      expect(files()).to.have.lengthOf(0);
      const pages = [
        await setupPage(html`<miva-connection-setup locale="ja"></miva-connection-setup>`),
        await setupPage(html`<miva-connection-setup locale="ja-JP"></miva-connection-setup>`),
      ];
      await LOADERS['ja']!();
      for (const page of pages) {
        await page.settled();
        expect(page.language).to.equal('ja');
      }
      expect(files()).to.have.lengthOf(1);
    });
  });

  describe('that cannot be had', () => {
    it('is told once; English is spoken, and it is not asked for in a loop', async () => {
      const { es } = slowly('es');
      const page = await setupPage(html`<miva-connection-setup locale="es-MX"></miva-connection-setup>`);
      await page.fill('Name', 'Typed');
      es!.fail();
      for (let times = 0; times < 3; times++) {
        page.element.requestUpdate();
        await page.settled();
      }
      expect(spoken(page)).to.deep.equal(SPOKEN('en'));
      expect(page.field('Name').value).to.equal('Typed');
      expect(es!.files).to.have.lengthOf(1);
      expect(console.warnings).to.deep.equal([
        '<miva-connection-setup>: locale es could not be loaded; English is spoken.',
      ]);
    });

    it('may be asked for again by a form that comes later', async () => {
      const { es } = slowly('es');
      const first = await setupPage(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      es!.fail();
      await first.settled();
      const second = await setupPage(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
      expect(es!.files).to.have.lengthOf(2);
      es!.arrive();
      await second.settled();
      expect(spoken(second)).to.deep.equal(SPOKEN('es'));
    });

    it('ends the language before, too', async () => {
      known('fr');
      const { es } = slowly('es');
      const page = await setupPage(html`<miva-connection-setup locale="fr"></miva-connection-setup>`);
      page.element.locale = 'es';
      await page.settled();
      es!.fail();
      await page.settled();
      expect(spoken(page)).to.deep.equal(SPOKEN('en'));
    });

    it('does not end the language the form has gone on to', async () => {
      known('fr');
      const files = slowly('es', 'de');
      const page = await setupPage(html`<miva-connection-setup locale="fr"></miva-connection-setup>`);
      page.element.locale = 'es';
      await page.settled();
      page.element.locale = 'de';
      await page.settled();
      files['es']!.fail();
      await page.settled();
      expect(spoken(page), 'while the next is on its way').to.deep.equal(SPOKEN('fr'));
    });

    for (const [name, load] of [
      ['holds nothing', () => Promise.resolve({})],
      [
        'cannot even be asked for',
        () => {
          throw new TypeError('Invalid URL');
        },
      ],
    ] as const) {
      it(`is told also when the file ${name}`, async () => {
        Reflect.set(LOADERS, 'es', load);
        const page = await setupPage(html`<miva-connection-setup locale="es"></miva-connection-setup>`);
        expect(spoken(page)).to.deep.equal(SPOKEN('en'));
        expect(console.warnings).to.have.lengthOf(1);
      });
    }
  });

  describe('files', () => {
    for (const tag of LOCALES) {
      it(`${tag}: one catalogue under its own tag, and nothing else`, async () => {
        const exported = Object.values(await OWN_LOADERS[tag]!());
        expect(exported).to.have.lengthOf(1);
        const { language, direction } = exported[0]!(messageHelpers);
        expect(language).to.equal(tag);
        expect(direction).to.equal(tag === 'ar' ? 'rtl' : 'ltr');
      });
    }

    it('are the same in the self-contained files', async () => {
      const cdn = await import('../../src/messages/loaders-cdn.js');
      expect(cdn.LOCALES).to.deep.equal(LOCALES);
    });
  });
});
