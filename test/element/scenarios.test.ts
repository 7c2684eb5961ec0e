import { expect, waitUntil } from '@open-wc/testing';
import { SCENARIOS } from '../../demo/scenarios/all.js';
import { answerSubmits, play } from '../../demo/scenarios/play.js';
import { openClipboard, restoreClipboard } from '../support/clipboard.js';
import { mountForm } from '../support/form-driver.js';
import { shownTextOf, textFor } from '../support/shown-text.js';

// Each scenario of the demo ends with what it says that the form shows.

describe('scenarios', () => {
  beforeEach(() => void openClipboard());
  afterEach(restoreClipboard);

  it('each has a name of its own', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
  });

  for (const scenario of SCENARIOS) {
    it(`${scenario.group}: ${scenario.title}`, async () => {
      const { element } = await mountForm();
      Object.assign(element, scenario.options);
      await play(element, scenario, answerSubmits(element));
      const missing = () => {
        const shown = shownTextOf(element);
        return scenario.shows.map(textFor).filter((text) => !shown.includes(text));
      };
      expect(scenario.shows).not.to.deep.equal([]);
      // Only what is announced is shown a little later.
      await waitUntil(() => missing().length === 0).catch(() => undefined);
      expect(missing(), 'not shown').to.deep.equal([]);
    });
  }
});
