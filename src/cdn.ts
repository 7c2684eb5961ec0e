// The single file for a module script: registers the element, and gives the names to those who import it.
import { define } from './index.js';

export * from './index.js';

define();
