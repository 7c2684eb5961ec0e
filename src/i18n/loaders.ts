import type { Translation } from './en.js';

/** A translation is the only thing its file exports. */
export type TranslationFile = Readonly<Record<string, Translation>>;

/** Written out, so that a bundler makes a file of each. The self-contained files have `loaders-cdn.ts` instead. */
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
