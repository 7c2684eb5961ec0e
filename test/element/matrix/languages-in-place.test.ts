import { describeLanguagesInPlace } from './languages-in-place-cases.js';

describeLanguagesInPlace('rest');
