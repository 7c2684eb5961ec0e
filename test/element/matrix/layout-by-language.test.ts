import { describeLanguagesInPlace } from './layout-by-language-cases.js';

describeLanguagesInPlace('rest');
