import { describeFocusSeen } from './matrix/focus-seen-cases.js';

describeFocusSeen('diagonal');
