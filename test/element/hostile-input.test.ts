import { describeHostileInput } from './matrix/hostile-input-cases.js';

describeHostileInput('diagonal');
