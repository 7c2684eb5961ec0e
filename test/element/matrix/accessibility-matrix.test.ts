import { describeAccessibility } from './accessibility-matrix-cases.js';

describeAccessibility('rest');
