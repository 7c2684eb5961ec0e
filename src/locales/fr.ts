import { fr } from '../messages/fr.js';
import { register } from '../messages/registry.js';

register(fr);
