import { ptBr } from '../messages/pt-br.js';
import { register } from '../messages/registry.js';

register(ptBr);
