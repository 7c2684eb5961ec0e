import { ja } from '../messages/ja.js';
import { register } from '../messages/registry.js';

register(ja);
