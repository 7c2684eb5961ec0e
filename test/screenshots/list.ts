import { SCENARIOS } from '../../demo/scenarios/all.js';
import { ILLUSTRATIONS, type Illustration } from './illustrations.js';

export type Screenshot = ScenarioScreenshot | Illustration;

/** A scenario in a window. */
export interface ScenarioScreenshot {
  /** The file name without its extension. */
  readonly name: string;
  /** The name of the scenario. */
  readonly scenario: string;
  readonly width: number;
  readonly theme?: 'dark';
  readonly forcedColors?: true;
  /** Arabic also shows the direction from right to left. */
  readonly locale?: string;
}

type Variant = Omit<ScenarioScreenshot, 'name' | 'scenario'>;

const SHOWN = SCENARIOS.filter(({ group }) => group === 'phases' || group === 'modes');
const DENSE = SHOWN.filter(({ isDense }) => isDense);

/** Every other width, theme, direction and language once, combined so that few screenshots show them all. */
const VARIANTS: readonly Variant[] = [
  { width: 320, locale: 'de' },
  { width: 390, locale: 'ar' },
  { width: 768, locale: 'fr' },
  { width: 1024, theme: 'dark' },
  { width: 1280, forcedColors: true },
  { width: 1280, locale: 'pt-BR' },
  { width: 1600, locale: 'ja' },
  { width: 1600, locale: 'es', theme: 'dark' },
];

/**
 * Every situation on a desktop and on a phone, those that show the most in every variant, and the illustrations of the
 * documentation.
 */
export const SCREENSHOTS: readonly Screenshot[] = [
  ...SHOWN.flatMap(({ name }) => [screenshot(name, { width: 1280 }), screenshot(name, { width: 390 })]),
  ...DENSE.flatMap(({ name }) => VARIANTS.map((variant) => screenshot(name, variant))),
  ...ILLUSTRATIONS,
];

function screenshot(scenario: string, variant: Variant): ScenarioScreenshot {
  const { width, locale, theme, forcedColors } = variant;
  const parts = [scenario, width, locale, theme, forcedColors && 'forced-colors'];
  return { name: parts.filter(Boolean).join('-'), scenario, ...variant };
}
