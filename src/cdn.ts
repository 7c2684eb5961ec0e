// Entry point of the self-contained module file: registers the element and exports everything of `index.ts`.
import { define } from './index.js';

export * from './index.js';

define();
