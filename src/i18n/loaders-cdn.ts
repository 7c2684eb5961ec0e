import type { TranslationFile } from './loaders.js';

// Replaces `loaders.ts` in the self-contained files, whose translations are in a folder beside them.

// A classic script can get its URL only while it runs. An element of the page named currentScript would shadow this
// property (https://github.com/advisories/GHSA-gcx4-mw62-g8wm), so only a script element is accepted.
const script = document.currentScript;
const baseUrl = script instanceof HTMLScriptElement ? script.src : import.meta.url;

/** The tags that `loaders.ts` has; the build inserts them. */
declare const BUNDLED_LOCALES: readonly string[];

export const LOCALES = BUNDLED_LOCALES;

/** Throws or rejects if the file does not exist or the base URL is unknown. */
export const load = (tag: string): Promise<TranslationFile> =>
  import(/* @vite-ignore */ new URL(`locales/${tag}.js`, baseUrl).href) as Promise<TranslationFile>;
