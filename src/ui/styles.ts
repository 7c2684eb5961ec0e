import { controlStyles } from './styles-controls.js';
import { fieldStyles } from './styles-fields.js';
import { guideStyles } from './styles-guide.js';
import { layoutStyles } from './styles-layout.js';
import { messageStyles } from './styles-messages.js';
import { tokens } from './styles-tokens.js';

/** All of them, the general ones first: a later one may say more of the same element. */
export const styles = [tokens, layoutStyles, messageStyles, guideStyles, fieldStyles, controlStyles];
