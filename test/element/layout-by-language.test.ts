import { describeLanguagesInPlace } from './matrix/layout-by-language-cases.js';

describeLanguagesInPlace('diagonal');
