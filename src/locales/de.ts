import { de } from '../messages/de.js';
import { register } from '../messages/registry.js';

register(de);
