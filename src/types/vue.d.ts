// `<miva-connection-setup>` in the templates of Vue: add `import 'miva-connection-setup/types/vue'` to one file.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { MivaConnectionEventMap, MivaConnectionSetup } from '../index.js';
import type { SetupCamelMarkup } from './markup.js';

type Emits = {
  [Type in keyof MivaConnectionEventMap]: (event: MivaConnectionEventMap[Type]) => void;
};

/** Vue has no type for a custom element, so this one looks like a component instance. */
type VueElement = new () => MivaConnectionSetup & {
  /** For templates only; the element has no such property. */
  readonly $props: Omit<HTMLAttributes, keyof SetupCamelMarkup> & SetupCamelMarkup & PublicProps;
  /** For templates only; the element has no such property. */
  readonly $emit: EmitFn<Emits>;
};

declare module 'vue' {
  interface GlobalComponents {
    'miva-connection-setup': VueElement;
  }
}
