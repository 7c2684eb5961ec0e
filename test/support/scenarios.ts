import { html } from '@open-wc/testing';
import { SCENARIOS as ALL } from '../../demo/scenarios/all.js';
import { answerSubmits, play } from '../../demo/scenarios/play.js';
import { mountForm, textOf, VALID, type FormDriver } from './form-driver.js';

export const MODES = ['create', 'edit'] as const;
export const THEMES = ['light', 'dark'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
/** The window of a desktop, of a tablet, and the narrowest that WCAG requires: 1280 px at 400 %. */
export const WIDTHS = { wide: [1280, 800], medium: [768, 1024], narrow: [320, 640] } as const;

export interface Appearance {
  readonly mode?: (typeof MODES)[number];
  readonly theme?: (typeof THEMES)[number];
  readonly direction?: (typeof DIRECTIONS)[number];
  /** The size of the form's text. */
  readonly fontSize?: string;
}

/** The values of a stored connection that a host knows in edit mode. */
export const STORED = {
  name: VALID.Name,
  username: VALID.Username,
  storeCode: VALID['Store Code'],
  apiUrl: VALID['API URL'],
};

/** Renders a form with every optional part. */
export async function mountInAppearance({
  mode = 'create',
  theme = 'light',
  direction = 'ltr',
  fontSize = '100%',
}: Appearance = {}): Promise<FormDriver> {
  const page = await mountForm(
    html`<div dir=${direction} style="--miva-connection-font-size: ${fontSize}">
      <miva-connection-setup
        mode=${mode}
        theme=${theme}
        .messages=${{ direction }}
        .helpLinks=${{ storeCode: 'https://help.example/store-code', article: 'https://help.example/' }}
        .value=${mode === 'edit' ? STORED : {}}
      ></miva-connection-setup>
    </div>`,
  );
  if (page.guideButton && !page.isGuideOpen) await page.click(textOf(page.guideButton));
  return page;
}

const PHASES = ALL.filter(({ group }) => group === 'phases');

/** Brings the form into each phase, and into the states with suggestions and a preview, by the name of the scenario. */
export const SCENARIOS: Readonly<Record<string, (page: FormDriver) => Promise<void>>> = Object.fromEntries(
  PHASES.map((scenario) => [
    scenario.name,
    async (page: FormDriver) => {
      await play(page.element, scenario, answerSubmits(page.element));
      await page.settled();
    },
  ]),
);
