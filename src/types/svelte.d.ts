// `<miva-connection-setup>` in the templates of Svelte 5: add `import 'miva-connection-setup/types/svelte'` to one file.
import type { HTMLAttributes } from 'svelte/elements';
import type { MivaConnectionSetup } from '../index.js';
import type { SetupListeners, SetupMarkup } from './markup.js';

type Native = HTMLAttributes<MivaConnectionSetup>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'miva-connection-setup': Omit<Native, keyof SetupMarkup> & SetupMarkup & SetupListeners<'on'>;
  }
}
