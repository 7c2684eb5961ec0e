import { describeLanguagesInPlace } from './matrix/languages-in-place-cases.js';

describeLanguagesInPlace('diagonal');
