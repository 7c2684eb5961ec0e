import { controlStyles } from './controls.js';
import { fieldStyles } from './fields.js';
import { guideStyles } from './guide.js';
import { layoutStyles } from './layout.js';
import { messageStyles } from './messages.js';
import { tokens } from './tokens.js';

/** All of them, the general ones first: a later one may say more of the same element. */
export const styles = [tokens, layoutStyles, messageStyles, guideStyles, fieldStyles, controlStyles];
