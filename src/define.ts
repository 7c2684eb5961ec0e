import { define } from './index.js';

// Types only, so that importing this entry point alone declares the tag and its events.
export type {} from './index.js';

define();
