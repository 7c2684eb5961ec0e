import { ar } from '../i18n/ar.js';
import { register } from '../i18n/registry.js';

register(ar);
