import { es } from '../messages/es.js';
import { register } from '../messages/registry.js';

register(es);
