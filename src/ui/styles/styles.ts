import { controlStyles } from './controls.js';
import { fieldStyles } from './fields.js';
import { forcedColorStyles } from './forced-colors.js';
import { guideStyles } from './guide.js';
import { layoutStyles } from './layout.js';
import { messageStyles } from './messages.js';
import { reset } from './reset.js';
import { tokens } from './tokens.js';

/** The order matters: a later sheet can override an earlier one. */
export const styles = [
  reset,
  tokens,
  layoutStyles,
  messageStyles,
  guideStyles,
  fieldStyles,
  controlStyles,
  forcedColorStyles,
];
