import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';
import { load, LOCALES } from '../../src/i18n/loaders.js';
import { messageHelpers } from '../../src/i18n/message-helpers.js';

export const TRANSLATIONS: readonly Messages[] = await Promise.all(
  LOCALES.map(async (tag) => Object.values(await load(tag))[0]!(messageHelpers)),
);
export const ALL_TRANSLATIONS: readonly Messages[] = [en, ...TRANSLATIONS];

const translationOf = (tag: string): Messages => TRANSLATIONS.find(({ language }) => language === tag)!;

export const fr = translationOf('fr');
export const de = translationOf('de');

/** Parameters for the functions of a translation. None of these values occurs in a translation itself. */
export const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  lookAlikeHost: ['Xq'],
  useUrl: ['Xq'],
  useStoreCode: ['Xq'],
  changedFields: ['Xq'],
  hintAndMore: ['Xq', 'Zq'],
  optionalField: ['Xq'],
  folderHint: ['Xq', 'Zq'],
  folderList: [['xq', 'yq', 'zq']],
  showAllOf: ['Xq'],
  showField: ['Xq'],
  hideField: ['Xq'],
  shownField: ['Xq'],
  hiddenField: ['Xq'],
  replaceField: ['Xq'],
  keepField: ['Xq'],
  statusCount: [5, 8],
  copyText: ['Xq'],
  copiedText: ['Xq'],
  'guide.today': ['Xq'],
  'guide.progress': [37, 41],
  'guide.addresses': [2],
  'guide.timestamp': [37],
  timestampNote: [37],
  colleague: [['203.0.113.7', '2001:db8::7'], 37],
  'paste.sources': ['Xq'],
  'paste.filled': [37],
  characters: [37],
  stillWaiting: [37],
  summaryAnnouncement: ['Xq', 'Zq.'],
  labeledError: ['Xq', 'Zq'],
  checkField: ['Xq'],
  goToField: ['Xq'],
  'accessChecks.addresses': [2],
  reference: ['Xq'],
  fieldLinkTo: ['Xq'],
  newTab: ['Xq'],
  accessDenied: [['203.0.113.7', '203.0.113.8']],
  firewallBlocked: [2],
  timestampRejected: [137],
};

type Formatter = (...parameters: unknown[]) => string;

/** Lists every string and function of a translation with its path, in source order. */
export function leaves(translation: object, above = ''): readonly (readonly [string, string | Formatter])[] {
  return Object.entries(translation).flatMap(([key, value]: [string, object | string | Formatter]) =>
    typeof value === 'object' ? leaves(value, `${above}${key}.`) : [[`${above}${key}`, value] as const],
  );
}

/** Maps the path of every message to its text; functions are called with the samples. */
export function texts(translation: Messages): ReadonlyMap<string, string> {
  return new Map(
    leaves(translation)
      .filter(([path]) => path !== 'language' && path !== 'direction')
      .map(([path, value]) => [path, typeof value === 'string' ? value : value(...SAMPLES[path]!)]),
  );
}

export const functions = (translation: Messages): readonly (readonly [string, Formatter])[] =>
  leaves(translation).flatMap(([path, value]) =>
    typeof value === 'function' ? [[path, value] as const] : [],
  );
