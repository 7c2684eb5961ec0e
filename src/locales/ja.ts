import { ja } from '../i18n/ja.js';
import { register } from '../i18n/registry.js';

register(ja);
