import { expect, html, waitUntil } from '@open-wc/testing';
import type { MivaConnectionPhaseEvent, Verdict } from '../../src/index.js';
import { ALLOWED_IPS } from '../../src/core/constants.js';
import { english as en } from '../../src/i18n/english.js';
import { causeAndRemedy } from '../../src/i18n/messages.js';
import { hasFocus, mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { deferred } from '../support/deferred.js';

const SECRETS = ['Password', 'API Token', 'Signing Digest'];
const impatient = html`<miva-connection-setup answer-timeout="0.05"></miva-connection-setup>`;
const withNeighbor = html`<div>
  <button>Elsewhere</button>
  <miva-connection-setup></miva-connection-setup>
</div>`;

/** The title of the summary and its sentences, for a message without parameters. */
function summaryOf(code: keyof typeof en.codes): string {
  const { cause, remedy } = causeAndRemedy(en.codes[code])!;
  return `${cause} ${remedy}`;
}

const neighborOf = ({ element }: FormDriver) => element.parentElement!.querySelector('button')!;

function phasesOf({ element }: FormDriver): string[] {
  const phases: string[] = [];
  element.addEventListener('miva-connection-phase', ({ phase }: MivaConnectionPhaseEvent) =>
    phases.push(phase),
  );
  return phases;
}

/** A page whose submit waits until the test settles the answer. */
async function waitingPage(template?: Parameters<typeof mountForm>[0]) {
  const page = await mountForm(template);
  const answer = deferred<Verdict>();
  page.answer(answer.promise);
  await page.submitValid();
  return { page, answer };
}

/** A page that reads the payload and does not answer within 0.05 s. */
async function unansweredPage() {
  const page = await mountForm(impatient);
  page.element.addEventListener('miva-connection-submit', ({ payload }) =>
    expect(payload).to.be.an('object'),
  );
  await page.submitValid();
  await page.reaches('rejected');
  return page;
}

/** A page whose submit has been answered. */
async function answeredPage(verdict: unknown, template?: Parameters<typeof mountForm>[0]) {
  const page = await mountForm(template);
  page.answer(verdict as Verdict);
  await page.submitValid();
  return page;
}

describe('the host’s answer', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => console.stop());

  const expectNoWarning = () => expect(console.warnings).to.deep.equal([]);
  const expectOneWarning = (pattern: RegExp) => {
    expect(console.warnings).to.have.lengthOf(1);
    expect(console.warnings[0])
      .to.match(/^<miva-connection-setup>: /)
      .and.to.match(pattern);
  };

  describe('the “submitting” phase', () => {
    it('starts on a valid submit, not on an invalid one', async () => {
      const page = await mountForm();
      const phases = phasesOf(page);
      await page.submit();
      expect(phases).to.deep.equal([]);
      await page.submitValid();
      page.element.settle({ ok: false });
      await page.settled();
      await page.submit();
      expect(phases).to.deep.equal(['submitting', 'rejected', 'submitting']);
    });

    it('starts before miva-connection-submit is dispatched', async () => {
      const page = await mountForm();
      let phase = '';
      page.element.addEventListener('miva-connection-submit', () => (phase = page.element.phase));
      await page.submitValid();
      expect(phase).to.equal('submitting');
    });

    it('ends when the promise passed to respondWith() resolves', async () => {
      const { page, answer } = await waitingPage();
      expect(page.element.phase).to.equal('submitting');
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      expectNoWarning();
    });

    it('ends when settle() is called', async () => {
      const page = await mountForm();
      await page.fillAll();
      page.element.requestSubmit();
      expect(page.element.phase).to.equal('submitting');
      page.element.settle({ ok: true });
      expect(page.element.phase).to.equal('accepted');
      expectNoWarning();
    });

    it('ends when settle() is called in the submit listener', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-submit', () => page.element.settle({ ok: true }));
      await page.submitValid();
      expect(page.panel).to.include('Connection added');
      expectNoWarning();
    });

    it('ends on reset(), which empties the form and drops the answer', async () => {
      const { page, answer } = await waitingPage();
      page.element.reset();
      expect(page.element.phase).to.equal('editing');
      answer.resolve({ ok: true });
      await page.settled();
      expect(page.element.phase).to.equal('editing');
      expect(Object.values(page.values).join('')).to.equal('');
      expect(page.announcement).to.equal('');
      expectNoWarning();
    });

    it('ends with the first answer and ignores later ones', async () => {
      const { page, answer } = await waitingPage();
      page.element.settle({ ok: false, message: 'Not this one.' });
      answer.resolve({ ok: true });
      await page.settled();
      expect(page.element.phase).to.equal('rejected');
      page.element.settle({ ok: true });
      expect(page.element.phase).to.equal('rejected');
      expectNoWarning();
    });

    it('does not start when settle() is called without a submit, and a warning is logged', async () => {
      const page = await mountForm();
      page.element.settle({ ok: true });
      expect(page.element.phase).to.equal('editing');
      expectOneWarning(/settle\(\)/);
    });
  });

  describe('when nothing reads the payload', () => {
    it('logs one warning a second after the event, which names the event and its payload', async () => {
      const page = await mountForm();
      await page.submitValid();
      await waitUntil(() => console.warnings.length > 0, 'a warning', { timeout: 10_000 });
      expectOneWarning(/miva-connection-submit.*event\.payload.*respondWith\(\).*does not bubble/);
      expect(page.element.phase).to.equal('submitting');
      page.element.settle({ ok: true });
      expect(page.element.phase).to.equal('accepted');
      expectOneWarning(/miva-connection-submit/);
    });

    it('says in the end that nothing was sent, and keeps the values', async () => {
      const page = await mountForm(impatient);
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.summaryTitle).to.equal('Nothing was sent');
      expect(page.summaryText).not.to.include('may have been saved');
      expect(page.values).to.deep.equal(VALID);
      expectOneWarning(/miva-connection-submit/);
    });

    it('logs no warning about a host that answers through settle() without having read it', async () => {
      const page = await mountForm(impatient);
      await page.fillAll();
      // At once, because on a slow machine the warning after a second could come first.
      page.element.requestSubmit();
      page.element.settle({ ok: true });
      expect(page.element.phase).to.equal('accepted');
      expectNoWarning();
    });
  });

  describe('a text of the host that repeats a secret', () => {
    const [password, token] = [VALID.Password, VALID['API Token']];

    it('is shown, and copied for support, without the secret', async () => {
      const page = await answeredPage({
        ok: false,
        message: `Miva said: wrong ${token}.`,
        fields: { username: `Not with ${encodeURIComponent(password)}.` },
        reference: `ref-${token}`,
        helpUrl: `https://help.example/?token=${token}`,
      });
      expect(page.summaryText).to.include('Miva said: wrong ….').and.to.include('ref-…');
      expect(page.errorAt('Username')).to.equal('Not with ….');
      expect(page.root.innerHTML).not.to.include(token).and.not.to.include(password);
      expect(page.link(en.helpLink)).to.equal(undefined);
    });

    it('is shown without the secret that clearSecrets() has wiped while the form was waiting', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.element.clearSecrets();
      page.element.settle({
        ok: false,
        message: `Miva said: wrong ${token}.`,
        reference: btoa(`user:${password}`),
      });
      await page.settled();
      expect(page.summaryText)
        .to.include('Miva said: wrong ….')
        .and.to.match(/dXNlcj.?…/);
      expect(page.field('API Token').value).to.equal('');
      await page.submitValid();
      expect(page.asked[1]!.idempotencyKey).not.to.equal(page.asked[0]!.idempotencyKey);
    });

    it('is not shown when it comes late and clearSecrets() has wiped the secrets before', async () => {
      const page = await mountForm(impatient);
      const { promise, resolve } = deferred<Verdict>();
      page.answer(promise);
      await page.submitValid();
      await page.reaches('rejected');
      page.element.clearSecrets();
      resolve({ ok: true, message: `Saved with ${token}.` });
      await page.reaches('accepted');
      expect(page.panel).not.to.include('Saved');
    });

    it('is shown in the accepted panel without the secret', async () => {
      const page = await answeredPage({ ok: true, message: `Saved with ${token}.` });
      expect(page.panel).to.include('Saved with ….');
    });

    it('is logged without the secret when it looks like an unknown code', async () => {
      const page = await mountForm();
      page.answer({ ok: false, fields: { name: 'wrong_secret-of-mine' } });
      await page.fillAll({ ...VALID, Password: 'secret-of-mine' });
      await page.submit();
      await page.reaches('rejected');
      expectOneWarning(/…/);
      expect(console.warnings[0]).not.to.include('secret-of-mine');
    });
  });

  describe('when the host does not answer in time', () => {
    it('logs one warning that names respondWith() and settle()', async () => {
      await unansweredPage();
      expectOneWarning(/0\.05 s.*respondWith\(\) or settle\(\)/);
    });

    it('says that the connection may have been saved and keeps the values', async () => {
      const page = await unansweredPage();
      expect(page.summaryText).to.include(
        'The connection may have been saved. Check your list of connections before you try again.',
      );
      expect(page.values).to.deep.equal(VALID);
    });

    it('waits 30 seconds by default, or as long as the host sets', async () => {
      const page = await mountForm();
      expect(page.element.answerTimeout).to.equal(30);
      page.element.answerTimeout = 3_000_000;
      await page.submitValid();
      await page.settled();
      expect(page.element.phase).to.equal('submitting');
      page.element.reset();
    });
  });

  describe('when the page comes back from the back-forward cache while it waits', () => {
    const restore = (persisted = true) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

    async function restoredPage() {
      const waiting = await waitingPage();
      restore();
      await waiting.page.settled();
      return waiting;
    }

    it('stops waiting, shows the message of a timeout, and logs no warning', async () => {
      const { page } = await restoredPage();
      expect(page.element.phase).to.equal('rejected');
      expect(page.summaryText).to.include(summaryOf('answer-timeout'));
      expect(page.isSummaryFocused).to.equal(true);
      expect(page.asked[0]!.signal.aborted).to.equal(true);
      expectNoWarning();
    });

    it('keeps the values, with masked secrets', async () => {
      const { page } = await restoredPage();
      expect(page.values).to.deep.equal(VALID);
      for (const label of SECRETS) expect(page.isReadable(label)).to.equal(false);
    });

    it('accepts an ok that comes late, and drops a late rejection', async () => {
      const { page, answer } = await restoredPage();
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      const other = await restoredPage();
      other.answer.resolve({ ok: false, message: 'Too late.' });
      await other.page.settled();
      expect(other.page.summaryText).not.to.include('Too late.');
      expectNoWarning();
    });

    it('lets the user submit again', async () => {
      const { page } = await restoredPage();
      await page.submit();
      expect(page.asked).to.have.lengthOf(2);
      expect(page.element.phase).to.equal('submitting');
    });

    it('changes nothing when the page is shown for the first time', async () => {
      const { page } = await waitingPage();
      restore(false);
      await page.settled();
      expect(page.element.phase).to.equal('submitting');
    });

    it('changes nothing before a submit, and after an answer or a timeout', async () => {
      const idle = await mountForm();
      const accepted = await answeredPage({ ok: true });
      const late = await unansweredPage();
      console.warnings.length = 0;
      const phases = [idle, accepted, late].map((page) => phasesOf(page));
      restore();
      for (const page of [idle, accepted, late]) await page.settled();
      expect(phases).to.deep.equal([[], [], []]);
      expect(late.element.phase).to.equal('rejected');
      expectNoWarning();
    });
  });

  describe('a second submit', () => {
    it('is ignored in the same task', async () => {
      const page = await mountForm();
      await page.fillAll();
      page.submitButton.click();
      page.submitButton.click();
      page.element.requestSubmit();
      await page.settled();
      expect(page.asked).to.have.lengthOf(1);
    });

    it('is ignored while waiting, by button, Enter or requestSubmit()', async () => {
      const page = await mountForm();
      await page.submitValid();
      await page.submit();
      page.element.requestSubmit();
      page.submitButton.focus();
      await page.press('Enter');
      page.field('Name').focus();
      await page.press('Enter');
      expect(page.asked).to.have.lengthOf(1);
      expect(page.element.phase).to.equal('submitting');
    });

    it('is ignored after acceptance', async () => {
      const page = await answeredPage({ ok: true });
      page.element.requestSubmit();
      expect(page.asked).to.have.lengthOf(1);
      expect(page.element.phase).to.equal('accepted');
    });
  });

  describe('the form while it waits for the answer', () => {
    it('keeps the values', async () => {
      const { page } = await waitingPage();
      expect(page.values).to.deep.equal(VALID);
    });

    it('makes the text fields read-only, not disabled, until the answer arrives', async () => {
      const { page, answer } = await waitingPage();
      const fields = Object.keys(VALID).map((label) => page.field(label));
      expect(fields.map(({ readOnly }) => readOnly)).to.deep.equal(fields.map(() => true));
      expect(fields.some(({ disabled }) => disabled)).to.equal(false);
      answer.resolve({ ok: false });
      await page.reaches('rejected');
      expect(fields.some(({ readOnly }) => readOnly)).to.equal(false);
    });

    it('ignores typing', async () => {
      const { page } = await waitingPage();
      page.field('Username').focus();
      await page.type('more');
      expect(page.values).to.deep.equal(VALID);
    });

    it('marks the checkboxes aria-disabled and cancels their clicks', async () => {
      const page = await mountForm();
      await page.toggle('Shipped');
      await page.submitValid();
      for (const name of page.statuses) expect(page.choice(name).ariaDisabled).to.equal('true');
      await page.toggle('Shipped');
      await page.toggle('Pending');
      page.choice('Pending').closest('label')!.click();
      page.choice('Pending').focus();
      await page.press('Space');
      await page.click('Clear selection');
      expect(page.chosenStatuses).to.deep.equal(['Shipped']);
      expect(page.choice('Pending').disabled).to.equal(false);
    });

    it('does not show a secret', async () => {
      const { page } = await waitingPage();
      await page.click('Show Password');
      expect(page.isReadable('Password')).to.equal(false);
    });

    it('labels the submit button “Adding connection…” and keeps its focus', async () => {
      const { page } = await waitingPage();
      expect(textOf(page.submitButton)).to.equal('Adding connection…');
      expect(page.submitButton.disabled).to.equal(false);
      expect(page.submitButton.ariaDisabled).to.equal('true');
      expect(hasFocus(page.submitButton)).to.equal(true);
    });

    it('announces “Adding connection…” and clears it on a rejection, even an immediate one', async () => {
      const { page, answer } = await waitingPage();
      expect(page.announcement).to.equal('Adding connection…');
      answer.resolve({ ok: false });
      await page.reaches('rejected');
      expect(page.announcement).to.equal('');

      const hasty = await answeredPage({ ok: false });
      await hasty.settled();
      expect(hasty.announcement).to.equal('');
    });

    it('has the custom state “submitting”, and “rejected” afterwards', async () => {
      const { page, answer } = await waitingPage();
      expect(page.element.matches(':state(submitting)')).to.equal(true);
      answer.resolve({ ok: false });
      await page.reaches('rejected');
      expect(page.element.matches(':state(rejected):not(:state(submitting))')).to.equal(true);
      page.element.reset();
      expect(page.element.matches(':state(rejected)')).to.equal(false);
    });

    it('returns to editing when the element is removed, and drops the answer', async () => {
      const { page, answer } = await waitingPage();
      const parent = page.element.parentElement!;
      page.element.remove();
      await Promise.resolve();
      expect(page.element.phase).to.equal('editing');
      answer.resolve({ ok: true });
      parent.append(page.element);
      await page.settled();
      expect(page.element.phase).to.equal('editing');
      expect(page.field('Name').value).to.equal(VALID.Name);
    });
  });

  describe('the form after acceptance', () => {
    it('clears the secrets in the inputs and in the state', async () => {
      const { page, answer } = await waitingPage();
      const inputs = SECRETS.map((label) => page.field(label));
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      expect(inputs.map(({ value }) => value)).to.deep.equal(['', '', '']);
      expect(page.element.checkValidity(), 'the state still contains the secrets').to.equal(false);
    });

    it('is replaced by a panel', async () => {
      const page = await answeredPage({ ok: true });
      expect(page.panel).to.include('Connection added');
      expect(page.all('form, input')).to.have.lengthOf(0);
      expect(page.element.matches(':state(accepted)')).to.equal(true);
    });

    it('focuses the panel’s heading if the focus was inside the form', async () => {
      const page = await answeredPage({ ok: true });
      expect(page.focusedName).to.equal('Connection added');
    });

    it('leaves the focus where it is if it was outside', async () => {
      const { page, answer } = await waitingPage(withNeighbor);
      neighborOf(page).focus();
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      expect(hasFocus(neighborOf(page))).to.equal(true);
    });

    it('leaves the focus on the body', async () => {
      const { page, answer } = await waitingPage();
      page.submitButton.blur();
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      expect(hasFocus(document.body)).to.equal(true);
    });

    it('announces “Connection added” in the live region when the focus is elsewhere', async () => {
      const { page, answer } = await waitingPage();
      page.submitButton.blur();
      answer.resolve({ ok: true });
      await page.waitForAnnouncement('Connection added');
    });

    it('announces nothing when the heading gets focus, because a screen reader reads it anyway', async () => {
      const { page, answer } = await waitingPage();
      const announcements = page.recordAnnouncements();
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await page.settled();
      expect(page.focusedName).to.equal('Connection added');
      expect(announcements.join('')).to.equal('');
    });

    it('is shown again by reset(), without secrets', async () => {
      const page = await mountForm();
      page.element.value = { name: 'From the host', password: 'from-the-host' };
      page.answer({ ok: true });
      const { Name: _, ...others } = VALID;
      await page.submitValid(others);
      await page.reaches('accepted');
      page.element.reset();
      await page.settled();
      expect(page.panel).to.equal(null);
      expect(page.element.phase).to.equal('editing');
      expect(page.field('Name').value).to.equal('From the host');
      expect(SECRETS.map((label) => page.field(label).value)).to.deep.equal(['', '', '']);
      await page.submitValid();
      expect(page.asked).to.have.lengthOf(2);
    });
  });

  describe('a rejection', () => {
    const rejection: Verdict = {
      ok: false,
      message: 'The store could not be reached.',
      fields: { storeCode: 'This store is taken.', password: 'Not the password we know.' },
    };

    it('keeps the values', async () => {
      const page = await answeredPage(rejection);
      expect(page.values).to.deep.equal(VALID);
    });

    it('shows messages at their fields and in the summary', async () => {
      const page = await answeredPage(rejection);
      expect(page.errorAt('Password')).to.equal('Not the password we know.');
      expect(page.errorAt('Store Code')).to.equal('This store is taken.');
      expect(page.isInvalid('Store Code')).to.equal(true);
      expect(page.isInvalid('Username')).to.equal(false);
      expect(page.summaryEntries).to.deep.equal(['Not the password we know.', 'This store is taken.']);
      expect(page.summaryText).to.include('The store could not be reached.');
    });

    it('shows a message at the order statuses', async () => {
      const page = await answeredPage({ ok: false, fields: { orderImportStatuses: 'Not all of these.' } });
      expect(page.errors).to.deep.equal(['Not all of these.']);
      expect(page.brokenReferences).to.deep.equal([]);
      await page.toggle('Pending');
      expect(page.errors).to.deep.equal([]);
    });

    it('shows a general message if the verdict has none', async () => {
      const page = await answeredPage({ ok: false });
      expect(page.summaryText).to.include(summaryOf('refused'));
      expect(page.errors).to.deep.equal([]);
    });

    it('disappears from a field when that field is edited, and then from the summary, but not from the others', async () => {
      const page = await answeredPage(rejection);
      await page.fill('Store Code', 'HG02');
      expect(page.errorAt('Store Code')).to.equal('');
      expect(page.isInvalid('Store Code')).to.equal(false);
      await page.blur('Store Code');
      expect(page.summaryEntries).to.deep.equal(['Not the password we know.']);
      await page.fill('Store Code', VALID['Store Code']);
      expect(page.errorAt('Store Code')).to.equal('');
      expect(page.errorAt('Password')).to.equal('Not the password we know.');
    });

    for (const verdict of [
      { ok: false, fields: { name: 'name-taken' } },
      { ok: false, fields: { name: 'This name is taken.' } },
      { ok: false, code: 'miva-store-code-unknown', fields: { name: 'name-taken' } },
      { ok: false, fields: { name: 'name-taken' }, reference: 'R-1' },
    ] satisfies Verdict[]) {
      it(`leaves no summary behind once its fields are edited: ${JSON.stringify(verdict)}`, async () => {
        const page = await answeredPage(verdict);
        expect(page.summaryEntries).not.to.deep.equal([]);
        await page.fill('Name', 'Harbor Goods 2');
        await page.fillAndBlur('Store Code', 'HG02');
        expect(page.summaryText).to.equal('');
      });
    }

    it('keeps a message for the whole form until the next submit', async () => {
      const page = await answeredPage(rejection);
      await page.fill('Store Code', 'HG02');
      await page.fillAndBlur('Password', 'another');
      expect(page.summaryText).to.include('The store could not be reached.');
      expect(page.summaryEntries).to.deep.equal([]);
    });

    it('disappears on the next submit', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.element.settle(rejection);
      await page.settled();
      await page.submit();
      expect(page.summaryText).to.equal('');
      expect(page.errors).to.deep.equal([]);
    });

    it('lets the user submit the same values again', async () => {
      const page = await answeredPage(rejection);
      await page.submit();
      expect(page.asked).to.have.lengthOf(2);
    });
  });

  // host-faults.test.ts gives them through respondWith().
  describe('a malformed answer', () => {
    const MALFORMED: readonly [string, unknown][] = [
      ['undefined', undefined],
      ['null', null],
      ['true', true],
      ['a string', 'ok'],
      ['a number', 200],
      ['an array', [{ ok: true }]],
      ['an empty object', {}],
      ['a string for ok', { ok: 'true' }],
      ['a number for ok', { ok: 1 }],
      ['an Error', new Error('boom')],
      [
        'a getter that throws',
        {
          get ok() {
            throw new Error('boom');
          },
        },
      ],
      ['an object without a prototype', Object.create(null)],
    ];

    for (const [name, verdict] of MALFORMED) {
      it(`is shown as a rejection with a general message: ${name}, through settle()`, async () => {
        const page = await mountForm();
        await page.submitValid();
        page.element.settle(verdict as Verdict);
        await page.settled();
        expect(page.element.phase).to.equal('rejected');
        expect(page.summaryText).to.include(summaryOf('answer-malformed'));
        expectOneWarning(/not a verdict/);
      });
    }

    it('is shown as a rejection when the promise rejects, without the reason and without an unhandled rejection', async () => {
      const unhandled: unknown[] = [];
      const record = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
      addEventListener('unhandledrejection', record);
      const { page, answer } = await waitingPage();
      answer.reject(new Error('ECONNREFUSED 10.0.0.7'));
      await page.reaches('rejected');
      removeEventListener('unhandledrejection', record);
      expect(page.summaryText).to.include(summaryOf('answer-failed')).and.not.to.include('ECONNREFUSED');
      expect(page.values).to.deep.equal(VALID);
      expect(unhandled).to.deep.equal([]);
      expectNoWarning();
    });

    it('is shown as a rejection when a thenable throws', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-submit', (event) =>
        event.respondWith({
          then() {
            throw new Error('boom');
          },
        }),
      );
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.summaryText).to.include(summaryOf('answer-failed'));
    });

    it('does not include a plain verdict without a promise', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-submit', (event) => event.respondWith({ ok: true }));
      await page.submitValid();
      await page.reaches('accepted');
    });

    for (const [name, verdict] of [
      [
        'strings of the wrong type',
        { ok: false, message: 5, reference: {}, helpUrl: 7, fields: { name: 3 } },
      ],
      ['an array for fields', { ok: false, fields: ['name'] }],
      ['a string for Miva’s answer', { ok: false, miva: 'access_denied' }],
      ['empty strings', { ok: false, message: '  ', fields: { name: '' }, reference: ' ' }],
    ] as const) {
      it(`is used without its malformed details: a rejection with ${name}`, async () => {
        const page = await answeredPage(verdict);
        expect(page.summaryText).to.equal(summaryOf('refused'));
        expect(page.errors).to.deep.equal([]);
      });
    }

    it('is reported in one warning that names the unknown fields', async () => {
      const page = await answeredPage(
        JSON.parse('{"ok":false,"fields":{"nmae":"Taken.","__proto__":"Bad.","name":"Taken."}}'),
      );
      expect(page.errors).to.deep.equal(['Taken.']);
      expectOneWarning(/nmae/);
    });
  });

  describe('a late answer', () => {
    async function latePage() {
      const waiting = await waitingPage(impatient);
      await waiting.page.reaches('rejected');
      expect(console.warnings).to.have.lengthOf(1);
      return waiting;
    }

    it('is accepted if it is an ok for the latest submit', async () => {
      const { page, answer } = await latePage();
      answer.resolve({ ok: true });
      await page.reaches('accepted');
      expect(page.panel).to.include('Connection added');
      expect(console.warnings).to.have.lengthOf(1);
    });

    it('is accepted after an edit, and through settle()', async () => {
      const { page } = await latePage();
      await page.fill('Name', 'Other');
      page.element.settle({ ok: true });
      expect(page.element.phase).to.equal('accepted');
    });

    it('is accepted after an invalid submit, which never reached the host', async () => {
      const { page, answer } = await latePage();
      await page.fill('Name', '');
      await page.submit();
      expect(page.summaryEntries).to.deep.equal([en.fields.name.required]);
      answer.resolve({ ok: true });
      await page.reaches('accepted');
    });

    for (const [name, verdict] of [
      ['a rejection', { ok: false, message: 'Too late.' }],
      ['malformed', {} as Verdict],
    ] as const) {
      it(`is dropped if it is ${name}`, async () => {
        const { page, answer } = await latePage();
        const before = page.summaryText;
        answer.resolve(verdict);
        await page.settled();
        expect(page.summaryText).to.equal(before);
        page.element.settle(verdict);
        await page.settled();
        expect(page.summaryText).to.equal(before);
        expect(console.warnings).to.have.lengthOf(1);
      });
    }

    it('is dropped if its promise rejects', async () => {
      const { page, answer } = await latePage();
      const before = page.summaryText;
      answer.reject(new Error('gone'));
      await page.settled();
      expect(page.summaryText).to.equal(before);
    });

    it('is dropped if it is an ok for an earlier submit', async () => {
      const page = await mountForm(impatient);
      const first = deferred<Verdict>();
      page.element.addEventListener('miva-connection-submit', (event) => event.respondWith(first.promise), {
        once: true,
      });
      await page.submitValid();
      await page.reaches('rejected');
      page.element.answerTimeout = 30;
      await page.submit();
      expect(page.asked).to.have.lengthOf(2);
      first.resolve({ ok: true });
      await page.settled();
      expect(page.element.phase).to.equal('submitting');
      page.element.settle({ ok: false, message: 'The second one.' });
      await page.settled();
      expect(page.summaryText).to.include('The second one.');
    });

    it('is dropped after reset() and after the element is removed', async () => {
      const { page, answer } = await latePage();
      page.element.reset();
      answer.resolve({ ok: true });
      await page.settled();
      expect(page.element.phase).to.equal('editing');

      const removed = await waitingPage(impatient);
      await removed.page.reaches('rejected');
      removed.page.element.remove();
      await Promise.resolve();
      removed.answer.resolve({ ok: true });
      await removed.page.settled();
      expect(removed.page.element.phase).to.equal('rejected');
    });
  });

  describe('respondWith()', () => {
    it('works like settle() after the event, with one warning', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.asked[0]!.respondWith(Promise.resolve({ ok: true }));
      await page.reaches('accepted');
      expectOneWarning(/respondWith\(\).*after the event/);
    });

    it('is ignored the second time, with one warning', async () => {
      const page = await mountForm();
      page.answer({ ok: false, message: 'The first.' });
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.summaryText).to.include('The first.');
      expectOneWarning(/respondWith\(\) was called twice/);
    });

    it('is ignored the second time after the event too, with one warning', async () => {
      const { page } = await waitingPage();
      page.asked[0]!.respondWith(Promise.resolve({ ok: true }));
      await page.settled();
      expect(page.element.phase).to.equal('submitting');
      expectOneWarning(/respondWith\(\) was called twice/);
    });
  });

  describe('text from the host', () => {
    const MARKUP = '<img src=x onerror=alert(1)> & <b>bold</b>';

    it('is shown as text, never as markup', async () => {
      const page = await answeredPage({
        ok: false,
        message: MARKUP,
        fields: { name: MARKUP },
        reference: MARKUP,
      });
      expect(page.errorAt('Name')).to.equal(MARKUP);
      expect(page.summaryText).to.include(`Reference: ${MARKUP}`);
      expect(page.summaryEntries).to.deep.equal([MARKUP]);
      expect(page.all('img, b')).to.have.lengthOf(page.all('[part~="guide"] b').length);
    });

    it('is shown as text in the panel too', async () => {
      const page = await answeredPage({ ok: true, message: MARKUP });
      expect(page.panel).to.include(MARKUP);
      expect(page.all('img, b')).to.have.lengthOf(0);
    });

    for (const code of ['store-not-found', 'STORE_NOT_FOUND', 'err-42']) {
      it(`is replaced by the general message, with one warning, if it looks like an unknown code: ${code}`, async () => {
        const page = await answeredPage({ ok: false, fields: { storeCode: code } });
        expect(page.summaryText).to.include(summaryOf('refused'));
        expect(page.errorAt('Store Code')).to.equal(en.checkField('Store Code'));
        expect(page.text).not.to.include(code);
        expectOneWarning(new RegExp(code));
      });
    }

    it('is replaced by the message of a known code, without a warning', async () => {
      const page = await answeredPage({
        ok: false,
        fields: { name: 'name-taken', apiUrl: 'url-home-page', password: 'required' },
      });
      expect(page.errorAt('Name')).to.equal(en.codes['name-taken']);
      expect(page.errorAt('API URL')).to.equal(en.codes['url-home-page']);
      expect(page.errorAt('Password')).to.equal(en.fields.password.required);
      expectNoWarning();
    });
  });

  describe('Miva’s answer', () => {
    const REMEDIES: readonly [NonNullable<Extract<Verdict, { ok: false }>['miva']>, string, string][] = [
      [{ code: 'MER-JSN-00022' }, 'Signing Digest', 'miva-signature-unusable'],
      [{ code: 'access_denied', message: 'Access denied' }, 'API Token', 'miva-access-denied'],
      [{ code: 'access_denied', message: 'The token is disabled' }, 'API Token', 'miva-token-disabled'],
      [{ code: 'MER-JSN-00017' }, 'Store Code', 'miva-store-code-missing'],
      [{ status: 404 }, 'API URL', 'miva-endpoint-not-found'],
      [{ status: 301 }, 'API URL', 'miva-redirected'],
      [{ status: 401 }, 'Username', 'miva-web-server-password'],
      [{ code: 'password_expired' }, 'Password', 'miva-sign-in'],
    ];
    const messageOf = (code: string) =>
      code === 'miva-access-denied' ? en.accessDenied(ALLOWED_IPS) : en.codes[code as keyof typeof en.codes];
    const sentencesOf = (code: string) => causeAndRemedy(messageOf(code))!;

    for (const [miva, label, code] of REMEDIES) {
      it(`is the title of the summary, which leads to the field: ${JSON.stringify(miva)}`, async () => {
        const page = await answeredPage({ ok: false, miva });
        expect(page.summaryTitle).to.equal(sentencesOf(code).cause);
        expect(page.errorAt(label)).to.equal(en.checkField(label));
        expect(page.isInvalid(label)).to.equal(true);
        const entry = page.summaryEntries.find((text) => text.includes(label));
        await page.choose(entry!);
        expect(page.focusedName).to.equal(label);
        expect(page.brokenReferences).to.deep.equal([]);
        expectNoWarning();
      });
    }

    for (const code of [
      'miva-signature-invalid',
      'miva-sign-in',
      'miva-api-offline',
      'miva-unknown-answer',
    ]) {
      it(`says what to do once, below its title: ${code}`, async () => {
        const page = await answeredPage({ ok: false, code });
        const { cause, remedy } = sentencesOf(code);
        for (const sentence of [cause, remedy]) expect(page.text.split(sentence)).to.have.lengthOf(2);
        expect(page.summaryText).to.include(remedy);
      });
    }

    it('lists what to check after “Access denied”, with the address to copy', async () => {
      const page = await answeredPage({ ok: false, code: 'miva-access-denied' });
      const { lead, addresses, group, token } = en.accessChecks;
      for (const text of [lead, addresses(1), group, token]) expect(page.summaryText).to.include(text);
      expect(page.summary!.textContent).to.include(ALLOWED_IPS[0]);
      expect(page.buttons.filter((name) => name === `Copy ${ALLOWED_IPS[0]!}`)).to.have.lengthOf(1);
      expect(page.summary!.contains(page.button(`Copy ${ALLOWED_IPS[0]!}`))).to.equal(true);
    });

    it('lists what to check beside errors of the host, too', async () => {
      const page = await answeredPage({
        ok: false,
        code: 'miva-access-denied',
        fields: { name: 'name-taken' },
      });
      const { cause } = sentencesOf('miva-access-denied');
      expect(page.summaryTitle).to.equal(en.summaryTitle);
      expect(page.summaryEntries).to.deep.equal([
        en.codes['name-taken'],
        en.labeledError(en.fields.apiToken.label, cause),
      ]);
      const { lead, addresses, group, token } = en.accessChecks;
      for (const text of [lead, addresses(1), group, token]) expect(page.summaryText).to.include(text);
      expect(page.summaryText.split(ALLOWED_IPS[0]!)).to.have.lengthOf(2);
      expect(page.errorAt('API Token')).to.equal(en.checkField('API Token'));
      expect(page.brokenReferences).to.deep.equal([]);
      await page.fillAndBlur('API Token', 'b3f1c9d27b6e40858c1f2d3e4b5a6978');
      expect(page.summaryEntries).to.deep.equal([en.codes['name-taken']]);
      for (const text of [cause, lead, group]) expect(page.summaryText).to.include(text);
    });

    it('has no two fields with the same words', async () => {
      const page = await answeredPage({ ok: false, code: 'miva-sign-in' });
      expect(page.errors).to.deep.equal(['Check your Username.', 'Check your Password.']);
    });

    for (const [code, hasDetails] of [
      ['miva-token-disabled', false],
      ['miva-store-code-unknown', false],
      ['miva-access-denied', true],
      ['miva-unreachable', true],
    ] as const) {
      it(`${hasDetails ? 'offers details for support' : 'offers none where the user can act alone'}: ${code}`, async () => {
        const page = await answeredPage({ ok: false, code });
        expect(page.buttons.includes(en.copyDetails)).to.equal(hasDetails);
        const referred = await answeredPage({ ok: false, code, reference: 'R-1' });
        expect(referred.buttons).to.include(en.copyDetails);
      });
    }

    it('leaves the summary when its only field is corrected, unless something is left to do in Miva', async () => {
      const page = await answeredPage({ ok: false, code: 'miva-store-code-unknown' });
      await page.fillAndBlur('Store Code', 'HG02');
      expect(page.summary === null).to.equal(true);
      const denied = await answeredPage({ ok: false, code: 'miva-access-denied' });
      await denied.fillAndBlur('API Token', 'b3f1c9d27b6e40858c1f2d3e4b5a6978');
      expect(denied.summaryTitle).to.equal('Miva denied access');
      expect(denied.summaryEntries).to.deep.equal([]);
    });

    it('is listed like other errors if the host adds some of its own', async () => {
      const page = await answeredPage({
        ok: false,
        code: 'miva-store-code-unknown',
        fields: { name: 'name-taken' },
      });
      expect(page.summaryTitle).to.equal(en.summaryTitle);
      expect(page.errorAt('Store Code')).to.equal(en.codes['miva-store-code-unknown']);
      expect(page.summaryEntries).to.deep.equal([
        en.codes['name-taken'],
        en.codes['miva-store-code-unknown'],
      ]);
    });

    it('keeps the message of a host that has only one sentence', async () => {
      const page = await answeredPage(
        { ok: false, code: 'miva-store-code-unknown' },
        html`<miva-connection-setup
          .messages=${{ codes: { 'miva-store-code-unknown': 'Ask Kim for the code.' } }}
        ></miva-connection-setup>`,
      );
      expect(page.summaryTitle).to.equal(en.summaryTitle);
      expect(page.summaryEntries).to.deep.equal(['Ask Kim for the code.']);
      expect(page.errorAt('Store Code')).to.equal('Ask Kim for the code.');
    });

    it('is shown as the general rejection, with one warning, if the code is unknown', async () => {
      const page = await answeredPage({ ok: false, code: 'miva-on-fire' });
      expect(page.summaryText).to.include(summaryOf('refused'));
      expectOneWarning(/miva-on-fire/);
    });

    it('is overridden by the host’s own messages', async () => {
      const page = await answeredPage({
        ok: false,
        miva: { code: 'MER-JSN-00017' },
        message: 'Own words.',
        fields: { storeCode: 'Own words at the field.' },
      });
      expect(page.errorAt('Store Code')).to.equal('Own words at the field.');
      expect(page.summaryText).to.include('Own words.');
    });
  });

  describe('the reference and help link of a rejection', () => {
    it('are shown in the summary', async () => {
      const page = await answeredPage({
        ok: false,
        reference: 'REQ-7781',
        helpUrl: 'https://help.example/connect',
      });
      expect(page.summaryText).to.include('REQ-7781');
      const link = page.link(en.helpLink)!;
      expect(link.href).to.equal('https://help.example/connect');
      expect(link.rel).to.include('noopener');
    });

    for (const helpUrl of [
      'http://help.example/',
      'javascript:alert(1)',
      '/help',
      'data:text/html,x',
      'help',
    ]) {
      it(`show no link that is not https: ${helpUrl}`, async () => {
        const page = await answeredPage({ ok: false, helpUrl });
        expect(page.link(en.helpLink)).to.equal(undefined);
        expect(page.markup).not.to.include(`"${helpUrl}`);
      });
    }
  });

  it('changes only the form that was submitted', async () => {
    const first = await waitingPage();
    const second = await waitingPage();
    first.answer.resolve({ ok: true });
    await first.page.reaches('accepted');
    expect(second.page.element.phase).to.equal('submitting');
  });
});
