import { fr } from '../i18n/fr.js';
import { register } from '../i18n/registry.js';

register(fr);
