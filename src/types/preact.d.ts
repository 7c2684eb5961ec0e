// `<miva-connection-setup>` in the JSX of Preact: add `import 'miva-connection-setup/types/preact'` to one file.
import type { HTMLAttributes } from 'preact';
import type { MivaConnectionSetup } from '../index.js';
import type { SetupListeners, SetupMarkup } from './markup.js';

type Native = HTMLAttributes<MivaConnectionSetup>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'miva-connection-setup': Omit<Native, keyof SetupMarkup> & SetupMarkup & SetupListeners<'on'>;
    }
  }
}
