import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { english as en } from '../../src/i18n/english.js';
import { emulateMedia } from '../support/emulate-media.js';
import { ENGINE, itInChromium } from '../support/engine.js';
import { mountForm, FormDriver, textOf, VALID } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';

const PARTS = [
  'heading',
  'field',
  'label',
  'input',
  'hint',
  'error',
  'advice',
  'summary',
  'guide',
  'button',
  'panel',
] as const;

const NAMES = [
  'accent',
  'on-accent',
  'text',
  'muted',
  'surface',
  'field',
  'border',
  'error',
  'warning',
  'success',
  'focus',
  'radius',
  'gap',
  'font-size',
] as const;

const MARK = 'rgb(1, 2, 3)';

const styleOf = (element: Element | null | undefined) => getComputedStyle(element!);
const part = (page: FormDriver, name: string) => page.root.querySelector(`[part~="${name}"]`);
const background = (page: FormDriver) => page.colors.backgroundColor;

/** Adds a rule to the page and returns a function that removes it. */
async function styled(rule: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

describe('styling by the page', () => {
  describe('parts', () => {
    for (const name of PARTS) {
      it(`can be styled with ::part(${name})`, async () => {
        const undo = await styled(
          `miva-connection-setup::part(${name}) { --mark: ${name}; letter-spacing: 3px }`,
        );
        try {
          const page = await mountForm();
          if (name === 'error' || name === 'summary') await page.submit();
          if (name === 'panel') {
            page.answer({ ok: true });
            await page.submitValid();
            await page.reaches('accepted');
          }
          const found = page.all(`[part~="${name}"]`);
          expect(found.length).to.be.greaterThan(0);
          for (const each of found) expect(styleOf(each).letterSpacing).to.equal('3px');
        } finally {
          undo();
        }
      });
    }

    it('can be narrowed down to the main button with :default', async () => {
      const undo = await styled(`miva-connection-setup::part(button):default { letter-spacing: 3px }`);
      try {
        const page = await mountForm();
        const found = page.all('button').filter((each) => styleOf(each).letterSpacing === '3px');
        expect(found.map((each) => textOf(each))).to.deep.equal([en.submit]);
      } finally {
        undo();
      }
    });

    it('are exactly the documented ones', async () => {
      const page = await mountForm();
      const names = () => page.all('[part]').flatMap((each) => [...each.part]);
      const seen = new Set(names());
      await page.submit();
      for (const name of names()) seen.add(name);
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('accepted');
      for (const name of names()) seen.add(name);
      expect([...seen]).to.have.members([...PARTS]);
    });

    it('include label, hint, input and error inside their field', async () => {
      const page = await mountForm();
      await page.submit();
      for (const name of ['label', 'hint', 'input', 'error']) {
        for (const each of page.all(`[part~="${name}"]`)) {
          expect(each.closest('[part~="field"]') !== null, name).to.equal(true);
        }
      }
    });

    it('include every button of the form', async () => {
      const page = await mountForm();
      for (const each of page.all('form button')) expect(each.part.contains('button')).to.equal(true);
    });
  });

  describe('slots', () => {
    it('are heading, guide and footer, without a default slot', async () => {
      const page = await mountForm();
      expect(page.all<HTMLSlotElement>('slot').map(({ name }) => name)).to.have.members([
        'heading',
        'guide',
        'footer',
      ]);
    });

    it('appear in the documented places', async () => {
      const page = await mountForm(
        html`<div style="inline-size: 70rem">
          <miva-connection-setup>
            <h1 slot="heading">Own heading</h1>
            <p slot="guide">Own guide</p>
            <p slot="footer">Own footer</p>
          </miva-connection-setup>
        </div>`,
      );
      const [heading, guide, footer] = [...page.element.children].map((each) => each.getBoundingClientRect());
      const form = page.root.querySelector('form')!.getBoundingClientRect();
      expect(heading!.bottom).to.be.at.most(form.top);
      expect(footer!.top).to.be.at.least(form.bottom);
      expect(guide!.left).to.be.at.least(form.right);
    });

    it('keep a heading where the form’s own would be, whatever margins the page has', async () => {
      const page = await mountForm(
        html`<div>
          <style>
            h1 {
              margin: 4rem 3rem;
            }
          </style>
          <miva-connection-setup><h1 slot="heading">Own heading</h1></miva-connection-setup>
        </div>`,
      );
      const heading = page.element.querySelector('h1')!.getBoundingClientRect();
      const main = page.root.querySelector('.main')!.getBoundingClientRect();
      const intro = page.root.querySelector('.intro')!.getBoundingClientRect();
      expect(heading.top).to.equal(main.top);
      expect(heading.left).to.equal(main.left);
      expect(intro.top - heading.bottom).to.be.lessThan(8);
    });

    const accepted = async (content: TemplateResult) => {
      const page = await mountForm(html`<miva-connection-setup>${content}</miva-connection-setup>`);
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('accepted');
      await page.settled();
      return page;
    };
    const isShown = (page: FormDriver, slot: string) =>
      page.element.querySelector(`[slot="${slot}"]`)!.checkVisibility();

    it('show the host’s next step in the panel instead of the footer', async () => {
      const page = await accepted(html`
        <p slot="footer">Own footer</p>
        <a slot="accepted" href="#stores">Go to your stores</a>
      `);
      expect(isShown(page, 'footer')).to.equal(false);
      const slot = page.root.querySelector<HTMLSlotElement>('[part~="panel"] slot[name="accepted"]')!;
      expect(slot.assignedElements().map(textOf)).to.deep.equal(['Go to your stores']);
      expect(isShown(page, 'accepted')).to.equal(true);
    });

    it('show the footer and no next step before acceptance and after reset()', async () => {
      const page = await accepted(html`
        <p slot="footer">Own footer</p>
        <a slot="accepted" href="#stores">Go to your stores</a>
      `);
      page.element.reset();
      await page.settled();
      expect(isShown(page, 'footer')).to.equal(true);
      expect(isShown(page, 'accepted')).to.equal(false);
    });

    it('follow a next step that the host adds or removes later', async () => {
      const page = await accepted(html`<p slot="footer">Own footer</p>`);
      const step = Object.assign(document.createElement('p'), { slot: 'accepted', textContent: 'Next' });
      page.element.append(step);
      await page.settled();
      expect(isShown(page, 'footer')).to.equal(false);
      step.remove();
      await page.settled();
      expect(isShown(page, 'footer')).to.equal(true);
    });

    it('show the footer if the next step was removed before the next acceptance', async () => {
      const page = await accepted(html`
        <p slot="footer">Own footer</p>
        <p slot="accepted">Next</p>
      `);
      page.element.reset();
      page.element.querySelector('[slot="accepted"]')!.remove();
      await page.settled();
      await page.submitValid();
      await page.reaches('accepted');
      await page.settled();
      expect(isShown(page, 'footer')).to.equal(true);
    });

    it('show the footer below the panel after acceptance', async () => {
      const page = await mountForm(
        html`<miva-connection-setup><p slot="footer">Own footer</p></miva-connection-setup>`,
      );
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('accepted');
      const footer = page.element.querySelector('p')!;
      expect(footer.checkVisibility()).to.equal(true);
      expect(footer.getBoundingClientRect().top).to.be.at.least(
        part(page, 'panel')!.getBoundingClientRect().bottom,
      );
    });
  });

  it('can use each custom state, one at a time', async () => {
    const undo = await styled(
      ['submitting', 'accepted', 'rejected']
        .map((name, index) => `miva-connection-setup:state(${name}) { order: ${index + 1} }`)
        .join(' '),
    );
    try {
      const page = await mountForm();
      const order = () => styleOf(page.element).order;
      expect(order()).to.equal('0');
      await page.submitValid();
      expect(order()).to.equal('1');
      page.element.settle({ ok: false });
      expect(order()).to.equal('3');
      await page.settled();
      await page.submit();
      expect(order()).to.equal('1');
      page.element.settle({ ok: true });
      expect(order()).to.equal('2');
      page.element.reset();
      expect(order()).to.equal('0');
    } finally {
      undo();
    }
  });

  describe('custom properties', () => {
    const EFFECTS: Readonly<
      Record<
        (typeof NAMES)[number],
        readonly [string, (page: FormDriver) => Promise<string> | string, string]
      >
    > = {
      accent: [MARK, (page) => styleOf(page.submitButton).backgroundColor, MARK],
      'on-accent': [MARK, (page) => styleOf(page.submitButton).color, MARK],
      text: [MARK, (page) => page.colors.color, MARK],
      muted: [MARK, (page) => styleOf(part(page, 'hint')).color, MARK],
      surface: [MARK, background, MARK],
      field: [MARK, (page) => styleOf(page.field('Name')).backgroundColor, MARK],
      border: [MARK, (page) => styleOf(page.field('Name')).borderTopColor, MARK],
      error: [
        MARK,
        async (page) => {
          await page.submit();
          return styleOf(part(page, 'error')).color;
        },
        MARK,
      ],
      warning: [
        MARK,
        async (page) => {
          await page.fillAndBlur('Password', ' padded ');
          return styleOf(page.root.querySelector('.warning .icon')).color;
        },
        MARK,
      ],
      success: [
        MARK,
        async (page) => {
          page.answer({ ok: true });
          await page.submitValid();
          await page.reaches('accepted');
          return styleOf(part(page, 'panel')).borderTopColor;
        },
        MARK,
      ],
      focus: [
        MARK,
        (page) => {
          page.field('Name').focus();
          return styleOf(page.field('Name')).outlineColor;
        },
        MARK,
      ],
      radius: ['11px', (page) => styleOf(page.field('Name')).borderTopLeftRadius, '11px'],
      gap: ['50px', (page) => styleOf(page.root.querySelector('form')).rowGap, '50px'],
      'font-size': ['23px', (page) => styleOf(page.content).fontSize, '23px'],
    };

    for (const name of NAMES) {
      const [value, seen, becomes] = EFFECTS[name];
      const style = `--miva-connection-${name}: ${value}`;

      it(`have an effect when set on the element: ${name}`, async () => {
        const page = await mountForm(html`<miva-connection-setup style=${style}></miva-connection-setup>`);
        expect(await seen(page)).to.equal(becomes);
      });

      it(`have an effect when set on an ancestor, and have a default: ${name}`, async () => {
        const page = await mountForm(
          html`<div style=${style}><miva-connection-setup></miva-connection-setup></div>`,
        );
        expect(await seen(page)).to.equal(becomes);
        expect(await seen(await mountForm())).not.to.equal(becomes);
      });
    }

    it('are only read: the element declares none of them', async () => {
      const page = await mountForm();
      for (const name of NAMES) {
        expect(styleOf(page.element).getPropertyValue(`--miva-connection-${name}`), name).to.equal('');
      }
      const rules = page.root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText);
      expect(rules.length).to.be.greaterThan(10);
      for (const rule of rules) expect(rule).not.to.match(/--miva-connection-[a-z-]+\s*:/);
    });

    it('set the text color together with its background, so that the colors of the page do not matter', async () => {
      const page = await mountForm(
        html`<div style="color: rgb(255, 255, 255); background: rgb(0, 0, 0)">
          <miva-connection-setup></miva-connection-setup>
        </div>`,
      );
      const root = styleOf(page.content);
      expect(root.color).to.equal('rgb(26, 33, 44)');
      expect(root.backgroundColor).to.equal('rgb(255, 255, 255)');
      for (const label of Object.keys(VALID)) {
        expect(styleOf(page.field(label)).color).to.equal('rgb(26, 33, 44)');
        expect(styleOf(page.field(label)).backgroundColor).to.equal('rgb(255, 255, 255)');
      }
    });
  });

  describe('theme', () => {
    const LIGHT = 'rgb(255, 255, 255)';
    const DARK = 'rgb(21, 26, 33)';
    afterEach(() => (ENGINE === 'chromium' ? emulateMedia() : undefined));

    const under = (scheme: string, theme: 'auto' | 'light' | 'dark' = 'auto') =>
      mountForm(
        html`<div style="color-scheme: ${scheme}">
          <miva-connection-setup theme=${theme}></miva-connection-setup>
        </div>`,
      );

    for (const [scheme, preferred, becomes] of [
      ['normal', 'dark', LIGHT],
      ['light', 'dark', LIGHT],
      ['dark', 'light', DARK],
      ['dark', 'dark', DARK],
      ['light dark', 'dark', DARK],
      ['light dark', 'light', LIGHT],
      ['only light', 'dark', LIGHT],
    ] as const) {
      itInChromium(
        `auto follows the page’s color-scheme “${scheme}” when the system prefers ${preferred}`,
        async () => {
          await emulateMedia({ 'prefers-color-scheme': preferred });
          expect(matchMedia(`(prefers-color-scheme: ${preferred})`).matches).to.equal(true);
          expect(background(await under(scheme))).to.equal(becomes);
        },
      );
    }

    it('follows a change of the page’s color-scheme with auto', async () => {
      const page = await under('light');
      page.element.parentElement!.style.colorScheme = 'dark';
      expect(background(page)).to.equal(DARK);
    });

    for (const [scheme, becomes] of [
      ['normal', LIGHT],
      ['light', LIGHT],
      ['dark', DARK],
    ] as const) {
      it(`follows the page’s color-scheme “${scheme}” with auto`, async () => {
        expect(background(await under(scheme))).to.equal(becomes);
      });
    }

    it('overrides the page with light and dark', async () => {
      expect(background(await under('dark', 'light'))).to.equal(LIGHT);
      expect(background(await under('light', 'dark'))).to.equal(DARK);
    });

    itInChromium('overrides the page and the system with light and dark', async () => {
      await emulateMedia({ 'prefers-color-scheme': 'dark' });
      expect(background(await under('dark', 'light'))).to.equal(LIGHT);
      await emulateMedia({ 'prefers-color-scheme': 'light' });
      expect(background(await under('light', 'dark'))).to.equal(DARK);
    });

    it('sets the color-scheme of native controls such as checkboxes', async () => {
      const page = await under('light', 'dark');
      expect(styleOf(page.choice('Pending')).colorScheme).to.equal('dark');
    });

    it('does not use prefers-color-scheme', async () => {
      const page = await mountForm();
      const text = page.root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .join();
      expect(text).not.to.include('prefers-color-scheme');
    });
  });

  describe('width', () => {
    const HOST_TEXT = 'A line of the host’s own, beside the form, as long as such lines are.';
    const places = {
      'a block': html`<div><miva-connection-setup></miva-connection-setup></div>`,
      'a flex row': html`<div style="display: flex"><miva-connection-setup></miva-connection-setup></div>`,
      'a flex row beside a sibling': html`<div style="display: flex">
        <p style="flex: none; inline-size: 3rem">Host</p>
        <miva-connection-setup></miva-connection-setup>
      </div>`,
      'a flex row that does not shrink': html`<div style="display: flex; flex-wrap: wrap">
        <p>${HOST_TEXT}</p>
        <miva-connection-setup style="flex: 1"></miva-connection-setup>
      </div>`,
      'a flex column that aligns to the start': html`<div
        style="display: flex; flex-direction: column; align-items: flex-start"
      >
        <miva-connection-setup></miva-connection-setup>
      </div>`,
      'an inline-block': html`<div style="display: inline-block">
        <miva-connection-setup></miva-connection-setup>
      </div>`,
      'a float': html`<div style="float: left"><miva-connection-setup></miva-connection-setup></div>`,
      'a grid cell': html`<div style="display: grid; grid-template-columns: auto 1fr">
        <miva-connection-setup></miva-connection-setup>
      </div>`,
      'a table cell': html`<table>
        <tbody>
          <tr>
            <td><miva-connection-setup></miva-connection-setup></td>
          </tr>
        </tbody>
      </table>`,
      'itself an inline-block': html`<div>
        <miva-connection-setup style="display: inline-block"></miva-connection-setup>
      </div>`,
    };

    for (const [size, [width, height]] of Object.entries({ wide: WINDOW, narrow: [320, 640] as const })) {
      describe(`in a ${size} window`, () => {
        before(() => viewport(width, height));
        after(() => viewport(...WINDOW));

        for (const [place, template] of Object.entries(places)) {
          it(`is sufficient in ${place}, and nothing overflows sideways`, async () => {
            const holder = await fixture<HTMLElement>(template);
            const page = new FormDriver(holder.querySelector('miva-connection-setup')!);
            await page.settled();
            await page.settled();
            const bounds = page.element.getBoundingClientRect();
            expect(bounds.width).to.be.at.least(Math.min(200, width));
            expect(bounds.height).to.be.greaterThan(100);
            expect(page.field('Name').getBoundingClientRect().width).to.be.at.least(140);
            for (const each of page.all('*')) {
              if (!each.checkVisibility() || each.closest('.visually-hidden') !== null) continue;
              const { left, right } = each.getBoundingClientRect();
              expect(left, textOf(each).slice(0, 30)).to.be.at.least(bounds.left - 0.5);
              expect(right, textOf(each).slice(0, 30)).to.be.at.most(bounds.right + 0.5);
            }
            expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
          });
        }
      });
    }

    it('is at least 240 px beside a sibling that takes all the space', async () => {
      const page = await mountForm(
        html`<div style="display: flex; inline-size: 600px; overflow: hidden">
          <p style="flex: 1 0 100%">Host</p>
          <miva-connection-setup></miva-connection-setup>
        </div>`,
      );
      expect(page.element.getBoundingClientRect().width).to.be.at.least(240);
    });

    it('is the remaining space beside a sibling, however short the content', async () => {
      const page = await mountForm(
        html`<div style="display: flex; inline-size: 600px">
          <p style="flex: none; inline-size: 100px">Host</p>
          <miva-connection-setup
            .existingStores=${[{ id: 'a', name: 'A' }]}
            .value=${{ storeId: 'a' }}
          ></miva-connection-setup>
        </div>`,
      );
      await page.submit();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.panel).to.include('Connection added');
      expect(page.element.getBoundingClientRect().width).to.equal(500);
    });

    it('may be 240 px, the documented minimum, without overflow', async () => {
      const page = await mountForm(
        html`<div style="inline-size: 240px"><miva-connection-setup></miva-connection-setup></div>`,
      );
      const inner = page.content;
      await page.submit();
      expect(page.element.getBoundingClientRect().width).to.equal(240);
      expect(inner.scrollWidth).to.be.at.most(inner.clientWidth);
    });

    it('does not override the hidden attribute', async () => {
      const page = await mountForm(html`<miva-connection-setup hidden></miva-connection-setup>`);
      expect(page.element.checkVisibility()).to.equal(false);
      page.element.hidden = false;
      await page.settled();
      expect(page.element.checkVisibility()).to.equal(true);
    });
  });

  describe('font', () => {
    const FAMILY = '"Courier New", monospace';

    it('is inherited from the page in text, inputs and buttons', async () => {
      const page = await mountForm(
        html`<div style="font-family: 'Courier New', monospace">
          <miva-connection-setup></miva-connection-setup>
        </div>`,
      );
      const seen = [
        page.content,
        page.field('Name'),
        page.field('Username'),
        page.submitButton,
        page.button('Show Password'),
        part(page, 'heading'),
        part(page, 'label'),
        part(page, 'hint'),
      ];
      for (const each of seen) expect(styleOf(each).fontFamily).to.equal(FAMILY);
    });

    it('has the size that the user chose in the browser, whatever the page’s size', async () => {
      const page = await mountForm(
        html`<div style="font-size: 10px"><miva-connection-setup></miva-connection-setup></div>`,
      );
      expect(styleOf(part(page, 'label')).fontSize).to.equal('16px');
      expect(styleOf(page.field('Name')).fontSize).to.equal('16px');
    });
  });
});
