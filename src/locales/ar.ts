import { ar } from '../messages/ar.js';
import { register } from '../messages/registry.js';

register(ar);
