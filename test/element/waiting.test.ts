import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, textOf, type FormDriver } from '../support/form-driver.js';

const FIVE_SECONDS = 5000;

/** The timers of five seconds that are running; they are run by the test, and all others by the browser. */
const timers = new Map<number, () => void>();
const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = window;

const passFiveSeconds = async (page: FormDriver): Promise<void> => {
  for (const [id, run] of timers) {
    timers.delete(id);
    run();
  }
  await page.settled();
};

const isShown = (page: FormDriver, text: string): boolean =>
  page.all('form p').some((each) => textOf(each) === text);

describe('a form that waits for the answer', () => {
  beforeEach(() => {
    let lastId = 1e9;
    window.setTimeout = ((run: () => void, delay?: number) => {
      if (delay !== FIVE_SECONDS) return realSetTimeout(run, delay);
      timers.set(++lastId, run);
      return lastId;
    }) as typeof setTimeout;
    window.clearTimeout = ((id?: number) => {
      if (!timers.delete(id ?? 0)) realClearTimeout(id);
    }) as typeof clearTimeout;
  });

  afterEach(() => {
    Object.assign(window, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
    timers.clear();
  });

  it('says after five seconds that it is still waiting, and how long that can take', async () => {
    const page = await mountForm(html`<miva-connection-setup answer-timeout="90"></miva-connection-setup>`);
    await page.submitValid();
    const text = 'Still waiting for an answer. This can take up to 90 seconds.';
    expect(isShown(page, text), 'at first').to.equal(false);
    await passFiveSeconds(page);
    expect(isShown(page, text)).to.equal(true);
    await page.waitForAnnouncement(text);
  });

  it('dims after 300 ms, so that a quick answer does not make it flicker', async () => {
    const page = await mountForm();
    await page.toggle('Shipped');
    const controls = page.all('form :is(.button, .input, .choice, .choice input)');
    const looks = () =>
      controls.map((each) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(each);
        return [color, backgroundColor, borderTopColor].join();
      });
    const before = looks();
    await page.submitValid();
    for (const each of controls) for (const animation of each.getAnimations()) animation.finish();
    const after = looks();
    const dimmed = controls.filter((_, index) => before[index] !== after[index]);
    for (const selector of ['.input', '.choice', '.choice input', '.reveal', '.paste-toggle', '.quiet'])
      expect(
        dimmed.some((each) => each.matches(selector)),
        selector,
      ).to.equal(true);
    for (const each of dimmed)
      expect(getComputedStyle(each).transitionDelay, each.className).to.equal('0.3s');
  });

  it('says nothing of it if the answer comes earlier, or the time is over then', async () => {
    const page = await mountForm();
    await page.submitValid();
    page.element.settle({ ok: false });
    await page.settled();
    expect(timers.size).to.equal(0);
    page.element.answerTimeout = 5;
    await page.submit();
    await passFiveSeconds(page);
    expect(page.element.phase).to.equal('rejected');
    expect(page.announcement).not.to.equal(en.stillWaiting(5));
  });

  it('does not repeat it at the next submit', async () => {
    const page = await mountForm();
    await page.submitValid();
    await passFiveSeconds(page);
    page.element.settle({ ok: false });
    await page.settled();
    expect(isShown(page, en.stillWaiting(30)), 'after the answer').to.equal(false);
    await page.submit();
    expect(isShown(page, en.stillWaiting(30)), 'while waiting again').to.equal(false);
  });

  it('says it where the host has its own submit button', async () => {
    const page = await mountForm(html`<miva-connection-setup hide-submit></miva-connection-setup>`);
    await page.fillAll();
    page.element.requestSubmit();
    await passFiveSeconds(page);
    expect(isShown(page, en.stillWaiting(30))).to.equal(true);
  });
});
