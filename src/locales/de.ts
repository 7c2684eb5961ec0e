import { de } from '../i18n/de.js';
import { register } from '../i18n/registry.js';

register(de);
