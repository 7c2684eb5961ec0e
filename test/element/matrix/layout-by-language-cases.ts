import { waitUntil } from '@open-wc/testing';
import { pseudo } from '../../../demo/playground/pseudo.js';
import { english as en } from '../../../src/i18n/english.js';
import { LOCALES } from '../../../src/i18n/loaders.js';
import { combinationsOf, type Part } from '../../support/combinations.js';
import { expectInPlace } from '../../support/measures.js';
import { type FormDriver } from '../../support/form-driver.js';
import { viewport, WINDOW } from '../../support/window-size.js';
import { mountInAppearance, SCENARIOS, WIDTHS } from '../../support/scenarios.js';

const { language: _, direction: __, ...MESSAGES } = en;
const WINDOWS = [WIDTHS.wide, WIDTHS.narrow];
const COMBINATIONS = combinationsOf({
  language: [...LOCALES, 'a pseudo-language'],
  scenario: Object.keys(SCENARIOS),
  size: WINDOWS,
  fontSize: ['100%', '200%'],
});

/** Switches the language last, because the scenarios find controls by their English names. */
async function setLanguage(page: FormDriver, language: string): Promise<void> {
  const before = page.text;
  const isPseudo = language === 'a pseudo-language';
  page.element.messages = isPseudo ? pseudo(MESSAGES) : {};
  page.element.locale = isPseudo ? 'en' : language;
  await waitUntil(() => page.text !== before, `${language} was not loaded.`);
  await page.settled();
}

export const describeLanguagesInPlace = (part: Part) =>
  describe('every translation fits in the layout', () => {
    after(() => viewport(...WINDOW));

    for (const [width, height] of WINDOWS) {
      describe(`at ${width} px`, () => {
        before(() => viewport(width, height));

        for (const { language, scenario, size, fontSize } of COMBINATIONS[part]) {
          if (size[0] !== width) continue;
          it(`${language}, ${scenario}, in text of ${fontSize}`, async () => {
            const page = await mountInAppearance({ fontSize });
            await SCENARIOS[scenario]!(page);
            await setLanguage(page, language);
            expectInPlace(page);
          });
        }
      });
    }
  });
