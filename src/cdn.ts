// The single file for a module script: registers the element and gives the names to those who import it.
export * from './index.js';
import './define.js';
