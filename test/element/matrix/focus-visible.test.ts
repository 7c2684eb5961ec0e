import { describeFocusSeen } from './focus-visible-cases.js';

describeFocusSeen('rest');
