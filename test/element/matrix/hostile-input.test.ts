import { describeHostileInput } from './hostile-input-cases.js';

describeHostileInput('rest');
