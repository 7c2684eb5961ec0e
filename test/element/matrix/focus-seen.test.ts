import { describeFocusSeen } from './focus-seen-cases.js';

describeFocusSeen('rest');
