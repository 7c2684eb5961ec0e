import type { Translation } from './en.js';

/** The module of a translation. The translation is its only export. */
export type TranslationFile = Readonly<Record<string, Translation>>;

/** Static paths, so that a bundler makes one chunk per language. The CDN files have `loaders-cdn.ts` instead. */
export const LOADERS: Readonly<Record<string, () => Promise<TranslationFile>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
  'pt-BR': () => import('./pt-BR.js'),
};

export const LOCALES: readonly string[] = Object.keys(LOADERS);

export const load = (tag: string): Promise<TranslationFile> => LOADERS[tag]!();
