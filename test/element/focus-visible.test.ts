import { describeFocusSeen } from './matrix/focus-visible-cases.js';

describeFocusSeen('diagonal');
