import type { TranslationFile } from './loaders.js';

// In place of `loaders.ts` in the self-contained files: the catalogues stand beside them.

// A classic script knows its address only while it runs. What a page names currentScript would stand in the script's
// place (https://github.com/advisories/GHSA-gcx4-mw62-g8wm), so nothing but a script is believed.
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : import.meta.url;

export const LOCALES: readonly string[] = ['ar', 'de', 'es', 'fr', 'ja', 'pt-BR'];

/** Throws or rejects where there is no such file, or no address to find it from. */
export const load = (tag: string): Promise<TranslationFile> =>
  import(/* @vite-ignore */ new URL(`locales/${tag}.js`, address).href) as Promise<TranslationFile>;
