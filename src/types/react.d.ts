// `<miva-connection-setup>` in the JSX of React 19: add `import 'miva-connection-setup/types/react'` to one file.
import type { CSSProperties, DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MivaConnectionSetup } from '../index.js';
import type { SetupCustomProperties, SetupListeners, SetupMarkup } from './markup.js';

type Native = DetailedHTMLProps<HTMLAttributes<MivaConnectionSetup>, MivaConnectionSetup>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'miva-connection-setup': Omit<Native, keyof SetupMarkup | 'style'> &
        SetupMarkup &
        SetupListeners<'on'> & {
          style?: (CSSProperties & SetupCustomProperties) | undefined;
        };
    }
  }
}
