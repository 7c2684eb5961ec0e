import { ptBr } from '../i18n/pt-BR.js';
import { register } from '../i18n/registry.js';

register(ptBr);
