import { es } from '../i18n/es.js';
import { register } from '../i18n/registry.js';

register(es);
