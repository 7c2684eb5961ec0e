import { define } from './index.js';

// Types only: whoever imports this door alone has the tag and its events typed.
export type {} from './index.js';

define();
