import type { ConnectionValue, MivaConnectionSetup } from '../../src/index.js';
import type { Appearance } from '../support/scenarios.js';

/** One screenshot: the window, the scenario, and the options of the form. */
export interface Screenshot {
  /** The file name without its extension. */
  readonly name: string;
  readonly scenario: string;
  readonly width: number;
  /** The height of a window that scrolls; by default the window is as high as the form. */
  readonly height?: number;
  readonly look?: Appearance;
  readonly locale?: string;
  readonly options?: Partial<Pick<MivaConnectionSetup, 'existingStores' | 'locked' | 'guide'>> & {
    readonly value?: ConnectionValue;
  };
  readonly guide?: 'folded';
  readonly forcedColors?: true;
}

const STORES = [
  { id: '7', name: 'Harbor Goods' },
  { id: '8', name: 'Harbor Goods, second warehouse and returns' },
];

const wide = (scenario: string, more: Partial<Screenshot> = {}) => screenshot(scenario, 1280, more);
const tablet = (scenario: string, more: Partial<Screenshot> = {}) => screenshot(scenario, 768, more);
const phone = (scenario: string, more: Partial<Screenshot> = {}) => screenshot(scenario, 320, more);
const dark = { look: { theme: 'dark' } } as const;
const edit = { look: { mode: 'edit' } } as const;
const folded = { guide: 'folded' } as const;

/** Each scenario once in light and wide, then the combinations in which something else can go wrong. */
export const SCREENSHOTS: readonly Screenshot[] = [
  wide('editing'),
  wide('focused'),
  wide('filled'),
  wide('showing errors'),
  wide('advice'),
  wide('preview'),
  wide('pasted'),
  wide('submitting'),
  wide('rejected'),
  wide('accepted'),
  wide('manual-copy'),
  wide('focused low', { name: 'wide-scrolled', height: 620 }),

  wide('showing errors', dark),
  wide('advice', dark),
  wide('rejected', dark),
  wide('accepted', dark),

  tablet('editing', folded),
  tablet('rejected', dark),
  phone('editing', folded),
  phone('focused'),
  phone('showing errors', folded),
  phone('advice', folded),
  phone('preview', { ...folded, ...dark }),
  phone('submitting', folded),
  phone('rejected'),
  phone('accepted'),

  wide('editing', { ...edit, name: 'wide-edit' }),
  tablet('showing errors', {
    ...folded,
    name: 'tablet-edit-errors-dark',
    look: { mode: 'edit', theme: 'dark' },
  }),
  phone('editing', { ...edit, ...folded, name: 'phone-edit' }),
  wide('editing', { name: 'wide-existing-offered', options: { existingStores: STORES } }),
  phone('existing wrong', { options: { existingStores: STORES } }),
  wide('filled', {
    name: 'wide-locked',
    options: {
      value: { name: 'Harbor Goods', storeCode: 'HG01', orderImportStatuses: ['pending', 'processing'] },
      locked: ['name', 'storeCode', 'orderImportStatuses'],
    },
  }),
  phone('editing', {
    ...folded,
    name: 'phone-edit-locked-dark',
    look: { mode: 'edit', theme: 'dark' },
    options: { locked: ['name', 'password', 'storeCode'] },
  }),
  tablet('advice', { ...folded, name: 'tablet-large-text', look: { fontSize: '200%' } }),

  wide('showing errors', { forcedColors: true }),
  tablet('submitting', { ...folded, forcedColors: true }),

  wide('focused', { locale: 'ar' }),
  tablet('advice', { ...folded, ...dark, locale: 'ar' }),
  phone('rejected', { locale: 'ar' }),
  wide('rejected', { locale: 'de' }),
  phone('showing errors', { ...folded, locale: 'de' }),
  wide('focused', { locale: 'ja' }),
  phone('showing errors', { ...folded, locale: 'ja' }),
  tablet('showing errors', { ...folded, locale: 'es' }),
  phone('filled', { ...folded, locale: 'es' }),
];

function screenshot(scenario: string, width: number, more: Partial<Screenshot>): Screenshot {
  const size = { 1280: 'wide', 768: 'tablet', 320: 'phone' }[width];
  const parts = [size, scenario, more.locale, more.look?.theme, more.forcedColors && 'forced-colors'];
  const name = parts.filter(Boolean).join('-').replaceAll(' ', '-');
  return { name, scenario, width, ...more };
}
