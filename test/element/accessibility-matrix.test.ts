import { describeAccessibility } from './matrix/accessibility-matrix-cases.js';

describeAccessibility('diagonal');
