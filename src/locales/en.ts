import { en } from '../messages/en.js';
import { register } from '../messages/registry.js';

register(en);
