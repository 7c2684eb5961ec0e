import type { Translation } from './en.js';

/** The module of a translation. The translation is its only export. */
export type TranslationFile = Readonly<Record<string, Translation>>;

/**
 * Every language but English, by its tag. The paths are static, so that a bundler makes one chunk per language; the
 * self-contained files have `loaders-cdn.ts` instead. `npm run generate` writes what else depends on the languages.
 */
export const LOADERS: Readonly<Record<string, () => Promise<TranslationFile>>> = {
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  'pt-BR': () => import('./pt-BR.js'),
  ja: () => import('./ja.js'),
  ar: () => import('./ar.js'),
};

export const LOCALES: readonly string[] = Object.keys(LOADERS);

export const load = (tag: string): Promise<TranslationFile> => LOADERS[tag]!();
