import { en } from '../i18n/en.js';
import { register } from '../i18n/registry.js';

register(en);
