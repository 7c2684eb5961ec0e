import { expect, html } from '@open-wc/testing';
import { ENGINE } from '../support/engine.js';
import { mountForm, VALID, type FormDriver } from '../support/form-driver.js';

const SECRETS = ['Password', 'API Token', 'Signing Digest'] as const;
const secretTexts = SECRETS.map((label) => VALID[label].trim());

const valuesOf = (page: FormDriver) => SECRETS.map((label) => page.field(label).value);
const shownSecrets = (page: FormDriver) => SECRETS.filter((label) => page.isReadable(label));

async function showAll(page: FormDriver) {
  for (const label of SECRETS) await page.click(`Show ${label}`);
}

describe('secrets', () => {
  describe('on screen', () => {
    it('are masked', async () => {
      const page = await mountForm();
      await page.fillAll();
      for (const label of SECRETS) expect(page.field(label).type, label).to.equal('password');
    });

    it('are the only masked fields', async () => {
      const page = await mountForm();
      expect(page.all('input[type="password"]')).to.have.lengthOf(SECRETS.length);
    });

    for (const label of SECRETS) {
      it(`are shown one at a time by Show ${label}, and hidden again by Hide ${label}`, async () => {
        const page = await mountForm();
        await page.fillAll();
        await page.click(`Show ${label}`);
        expect(shownSecrets(page)).to.deep.equal([label]);
        expect(page.field(label).value).to.equal(VALID[label]);
        await page.click(`Hide ${label}`);
        expect(shownSecrets(page)).to.deep.equal([]);
        expect(page.field(label).value).to.equal(VALID[label]);
      });
    }

    it('are announced when they are shown or hidden', async () => {
      const page = await mountForm();
      await page.click('Show API Token');
      await page.waitForAnnouncement('API Token is visible');
      await page.click('Hide API Token');
      await page.waitForAnnouncement('API Token is hidden');
    });

    it('are hidden again on submit', async () => {
      const page = await mountForm();
      await page.fillAll();
      await showAll(page);
      await page.submit();
      expect(shownSecrets(page)).to.deep.equal([]);
    });

    it('are hidden again on an invalid submit', async () => {
      const page = await mountForm();
      await page.fill('Password', VALID.Password);
      await showAll(page);
      await page.submit();
      expect(shownSecrets(page)).to.deep.equal([]);
      expect(page.field('Password').value).to.equal(VALID.Password);
    });

    it('are hidden again when the page is restored from the back-forward cache, not on a normal load', async () => {
      const page = await mountForm();
      await page.fillAll();
      await showAll(page);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await page.settled();
      expect(shownSecrets(page)).to.deep.equal([...SECRETS]);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await page.settled();
      expect(shownSecrets(page)).to.deep.equal([]);
      expect(valuesOf(page)).to.deep.equal(SECRETS.map((label) => VALID[label]));
    });

    it('are hidden on restore from the cache even after the element was moved', async () => {
      const page = await mountForm(
        html`<div>
          <miva-connection-setup></miva-connection-setup>
          <p></p>
        </div>`,
      );
      page.element.parentElement!.querySelector('p')!.append(page.element);
      await showAll(page);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await page.settled();
      expect(shownSecrets(page)).to.deep.equal([]);
    });

    it('are hidden again when the element is removed', async () => {
      const page = await mountForm();
      const parent = page.element.parentElement!;
      await showAll(page);
      page.element.remove();
      await Promise.resolve();
      parent.append(page.element);
      await page.settled();
      expect(shownSecrets(page)).to.deep.equal([]);
    });
  });

  describe('appear only in live input values and in the submit event', () => {
    const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;
    const real = LEVELS.map((level) => [level, console[level]] as const);
    let written: string[];
    beforeEach(() => {
      written = [];
      for (const level of LEVELS) {
        console[level] = (...args: unknown[]) => void written.push(args.map(String).join(' '));
      }
    });
    afterEach(() => {
      for (const [level, log] of real) console[level] = log;
    });

    /** Everything a third party could read: markup, attributes, properties, storage, console. */
    function traces({ element, root, markup }: FormDriver): string {
      const attributes = [element, ...root.querySelectorAll('*')].flatMap((each) =>
        [...each.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      const properties = Object.getOwnPropertyNames(Object.getPrototypeOf(element) as object)
        .filter((name) => name !== 'constructor')
        .map((name) => [name, Reflect.get(element, name)] as const)
        .filter(([, value]) => typeof value !== 'function');
      return [
        markup,
        element.getHTML({ shadowRoots: [root] }),
        element.innerText,
        ...attributes,
        JSON.stringify(Object.fromEntries(properties)),
        JSON.stringify(element.value),
        ...Object.values(element).filter((own) => typeof own === 'string'),
        location.href,
        document.title,
        document.cookie,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        ...written,
      ].join('\n');
    }

    const expectNone = (text: string, when: string) => {
      for (const secret of secretTexts) expect(text.includes(secret), `${secret} ${when}`).to.equal(false);
    };

    it('appear nowhere else in any phase, masked or shown', async () => {
      const page = await mountForm();
      const host: string[] = [];
      for (const type of [
        'miva-connection-change',
        'miva-connection-invalid',
        'miva-connection-phase',
        'input',
        'submit',
      ] as const) {
        document.addEventListener(type, (event) => host.push(JSON.stringify({ ...event })), {
          capture: true,
        });
      }
      const { Name: _, ...allButName } = VALID;
      await page.fillAll(allButName);
      expectNone(traces(page), 'typed');
      await showAll(page);
      expectNone(traces(page), 'shown');
      await page.submit();
      expectNone(traces(page), 'after an invalid submit');
      await page.fill('Name', VALID.Name);
      await page.submit();
      expectNone(traces(page), 'submitting');
      page.element.settle({ ok: false, miva: { status: 401 } });
      await page.settled();
      expectNone(traces(page), 'rejected');
      await page.submit();
      page.element.settle({ ok: true });
      await page.settled();
      expectNone(traces(page), 'accepted');
      expect(host.length).to.be.greaterThan(8);
      expectNone(host.join(), 'in events');
    });

    it('appear nowhere else when the host has prefilled them', async () => {
      const page = await mountForm();
      page.element.value = {
        password: VALID.Password,
        apiToken: VALID['API Token'],
        signingDigest: VALID['Signing Digest'],
      };
      await page.settled();
      expect(valuesOf(page)).to.deep.equal(SECRETS.map((label) => VALID[label]));
      expectNone(traces(page), 'prefilled');
      for (const name of ['password', 'apiToken', 'signingDigest']) {
        expect(name in page.element.value).to.equal(false);
      }
    });

    it('appear nowhere else when they are invalid', async () => {
      const page = await mountForm();
      await page.fill('API Token', `MIVA ${VALID['API Token']}`);
      await page.fill('Signing Digest', `"${VALID['Signing Digest']}"`);
      await page.submit();
      expect(page.errorAt('API Token')).not.to.equal('');
      expect(page.errorAt('Signing Digest')).not.to.equal('');
      expectNone(traces(page), 'invalid');
    });

    it('appear nowhere else when they are in the path of the API URL', async () => {
      const page = await mountForm();
      for (const scheme of ['https', 'http']) {
        await page.fillAndBlur('API URL', `${scheme}://shop.example.com/${VALID['API Token']}/json.mvc`);
        expectNone(traces(page), scheme);
      }
      expect(page.fixesAt('API URL')).to.have.lengthOf(1);
    });

    it('appear nowhere else when value has the wrong type', async () => {
      const page = await mountForm();
      page.element.value = { password: [VALID.Password] } as never;
      page.element.value = VALID.Password as never;
      await page.settled();
      expect(written).to.have.lengthOf(2);
      expectNone(traces(page), 'of the wrong type');
    });
  });

  describe('when the form is done with them', () => {
    async function filledPage() {
      const page = await mountForm();
      await page.fillAll();
      expect(page.element.checkValidity()).to.equal(true);
      return page;
    }
    /** Expects that neither the previous inputs nor the state contain a secret. */
    async function expectWiped(page: FormDriver, inputs: readonly HTMLInputElement[]) {
      expect(inputs.map(({ value }) => value)).to.deep.equal(['', '', '']);
      expect(page.element.checkValidity()).to.equal(false);
      await page.settled();
    }
    const inputsOf = (page: FormDriver) => SECRETS.map((label) => page.field(label));

    it('are cleared on acceptance', async () => {
      const page = await filledPage();
      const inputs = inputsOf(page);
      await page.submit();
      page.element.settle({ ok: true });
      await expectWiped(page, inputs);
    });

    it('are cleared by clearSecrets(), which keeps all other values', async () => {
      const page = await filledPage();
      page.element.clearSecrets();
      await expectWiped(page, inputsOf(page));
      expect(valuesOf(page)).to.deep.equal(['', '', '']);
      expect(page.element.value).to.deep.include({ name: VALID.Name, apiUrl: VALID['API URL'] });
      expect(page.errors, 'no error is shown').to.deep.equal([]);
    });

    for (const [name, clear] of [
      ['clearSecrets()', (page: FormDriver) => page.element.clearSecrets()],
      ['reset()', (page: FormDriver) => page.element.reset()],
    ] as const) {
      // The driver of WebKit presses no shortcut of the browser.
      const itWithUndo = ENGINE === 'webkit' ? it.skip : it;

      itWithUndo(
        `are not brought back by the browser’s Undo after ${name}, even if they were deleted before (where a test can press its keys)`,
        async () => {
          const page = await mountForm();
          const replace = async () => {
            await page.focus('API Token');
            await page.press('Control+a');
            await page.press('Backspace');
            await page.type('other');
          };
          await page.focus('API Token');
          await page.type('first');
          await replace();
          await page.press('Control+z');
          expect(page.field('API Token').value, 'Undo works here').not.to.equal('other');
          await replace();
          clear(page);
          await page.settled();
          for (let count = 0; count < 5; count++) {
            await page.press('Control+z');
            expect(page.field('API Token').value).to.equal('');
          }
          expect(page.focused === page.field('API Token')).to.equal(true);
          await page.type('new');
          expect(page.field('API Token').value).to.equal('new');
        },
      );
    }

    it('are cleared by clearSecrets() before the first render', async () => {
      const element = document.createElement('miva-connection-setup');
      element.value = { password: VALID.Password };
      element.clearSecrets();
      document.body.append(element);
      await element.updateComplete;
      expect(
        [...element.shadowRoot!.querySelectorAll('input')].every(
          ({ value }) => value === '' || value === 'on',
        ),
      ).to.equal(true);
      element.remove();
    });

    it('are cleared by reset()', async () => {
      const page = await filledPage();
      page.element.reset();
      await expectWiped(page, inputsOf(page));
      expect(valuesOf(page)).to.deep.equal(['', '', '']);
    });

    it('are cleared by reset(), even if the host has prefilled them', async () => {
      const page = await mountForm();
      page.element.value = { name: 'From the host', password: VALID.Password };
      await page.settled();
      page.element.reset();
      await page.settled();
      expect(page.field('Name').value).to.equal('From the host');
      expect(valuesOf(page)).to.deep.equal(['', '', '']);
    });

    it('are cleared on removal, one microtask later', async () => {
      const page = await filledPage();
      const inputs = inputsOf(page);
      const parent = page.element.parentElement!;
      page.element.remove();
      await Promise.resolve();
      await expectWiped(page, inputs);
      parent.append(page.element);
      await page.settled();
      expect(valuesOf(page)).to.deep.equal(['', '', '']);
      expect(page.field('Name').value, 'the rest stays').to.equal(VALID.Name);
    });

    it('are cleared when an ancestor is removed', async () => {
      const page = await mountForm(html`<div><miva-connection-setup></miva-connection-setup></div>`);
      await page.fillAll();
      const inputs = inputsOf(page);
      page.element.parentElement!.remove();
      await Promise.resolve();
      await expectWiped(page, inputs);
    });

    it('are not restored when the host sets the same value after acceptance', async () => {
      const page = await mountForm();
      const value = { ...page.element.value, password: VALID.Password };
      page.element.value = value;
      await page.submitValid();
      page.element.settle({ ok: true });
      page.element.value = value;
      page.element.value = { ...value };
      page.element.clearSecrets();
      page.element.value = { ...value };
      page.element.reset();
      await page.settled();
      expect(valuesOf(page)).to.deep.equal(['', '', '']);
    });
  });

  describe('while the form still needs them', () => {
    it('are kept when the element is moved within the page', async () => {
      const page = await mountForm(
        html`<div>
          <miva-connection-setup></miva-connection-setup>
          <p></p>
        </div>`,
      );
      await page.fillAll();
      page.element.parentElement!.querySelector('p')!.append(page.element);
      await page.settled();
      expect(page.values).to.deep.equal(VALID);
      expect(page.element.checkValidity()).to.equal(true);
      await page.submit();
      expect(page.asked).to.have.lengthOf(1);
    });

    it('are kept when the element is removed and added again in the same task', async () => {
      const page = await mountForm();
      await page.fillAll();
      const parent = page.element.parentElement!;
      page.element.remove();
      parent.append(page.element);
      await page.settled();
      expect(page.values).to.deep.equal(VALID);
    });

    it('are kept when the element is moved by moveBefore(), which keeps the focus (where the browser supports it)', async function () {
      const page = await mountForm(
        html`<div>
          <miva-connection-setup></miva-connection-setup>
          <p></p>
        </div>`,
      );
      const target = page.element.parentElement!.querySelector('p')! as Element & {
        moveBefore?: (node: Node, child: Node | null) => void;
      };
      if (target.moveBefore === undefined) return this.skip();
      await page.fillAll();
      await page.click('Show Password');
      page.field('Name').focus();
      target.moveBefore(page.element, null);
      await page.settled();
      expect(page.values).to.deep.equal(VALID);
      expect(shownSecrets(page)).to.deep.equal(['Password']);
      expect(page.focusedName).to.equal('Name');
    });

    it('are kept when a submit is rejected', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.element.settle({ ok: false });
      await page.settled();
      expect(valuesOf(page)).to.deep.equal(SECRETS.map((label) => VALID[label]));
    });
  });

  describe('and password managers', () => {
    // What Chromium does with it is tested in test/security/password-manager.test.ts.
    it('are marked as something other than a login while they have a value', async () => {
      const page = await mountForm();
      // The property is empty in Firefox, which does not know the token.
      const tokens = () => SECRETS.map((label) => page.field(label).getAttribute('autocomplete'));
      await page.fillAll();
      expect(tokens()).to.deep.equal(SECRETS.map(() => 'one-time-code'));
      page.element.clearSecrets();
      await page.settled();
      expect(tokens()).to.deep.equal(SECRETS.map(() => 'new-password'));
    });

    for (const label of Object.keys(VALID)) {
      it(`have attributes that make password managers ignore ${label}`, async () => {
        const page = await mountForm();
        const field = page.field(label);
        const isSecret = (SECRETS as readonly string[]).includes(label);
        expect(field.autocomplete).to.equal(isSecret ? 'new-password' : 'off');
        expect(field.hasAttribute('data-1p-ignore')).to.equal(true);
        expect(field.getAttribute('data-lpignore')).to.equal('true');
        expect(field.hasAttribute('data-bwignore')).to.equal(true);
        expect(field.getAttribute('data-form-type')).to.equal('other');
        expect(field.hasAttribute('name'), 'a name would be submitted').to.equal(false);
      });

      it(`have attributes that turn off spell checking and autocorrection of ${label}`, async () => {
        const page = await mountForm();
        const field = page.field(label);
        expect(field.spellcheck).to.equal(false);
        // Some browsers send what is typed to a service that suggests how to go on.
        expect(field.getAttribute('writingsuggestions')).to.equal('false');
        expect(field.getAttribute('autocorrect')).to.equal('off');
        expect(field.getAttribute('autocapitalize')).to.equal(label === 'Name' ? 'words' : 'off');
      });
    }
  });

  describe('and session recorders', () => {
    const MARKS = {
      rrweb: '.rr-block',
      Sentry: '.sentry-block[data-sentry-block]',
      PostHog: '.ph-no-capture',
      Datadog: '.dd-privacy-hidden[data-dd-privacy="hidden"]',
      FullStory: '.fs-exclude',
      Hotjar: '[data-hj-suppress]',
      Clarity: '[data-clarity-mask="true"]',
      LogRocket: '[data-private]',
    };
    for (const label of SECRETS) {
      for (const [recorder, mark] of Object.entries(MARKS)) {
        it(`have the mark of ${recorder} on ${label} and its wrapper, masked or shown`, async () => {
          const page = await mountForm();
          expect(page.field(label).matches(mark)).to.equal(true);
          expect(page.field(label).parentElement!.matches(mark)).to.equal(true);
          await page.click(`Show ${label}`);
          expect(page.field(label).matches(mark)).to.equal(true);
          expect(page.field(label).parentElement!.matches(mark)).to.equal(true);
        });
      }
    }

    it('are the only fields with such a mark', async () => {
      const page = await mountForm();
      for (const mark of Object.values(MARKS))
        expect(page.field('Name').closest(mark) === null).to.equal(true);
    });
  });
});
