import type { FieldName, SecretField } from '../core/fields.js';
import type { GuideEntry } from '../core/guide-steps.js';

/** Where a text from the host is shown: at a field, in the summary, or in the accepted panel. */
export type HostTextPlace = FieldName | 'summary' | 'accepted';

/** What the click on a button does. */
export type Command =
  | { readonly name: 'reveal' | 'replace' | 'keep'; readonly field: SecretField }
  | { readonly name: 'focus-field'; readonly field: FieldName }
  /** A fix is referenced by its position in `diagnosticsAt`, because its values may contain a secret. */
  | { readonly name: 'fix'; readonly field: FieldName; readonly diagnostic: number; readonly fix: number }
  | { readonly name: 'copy'; readonly text: string }
  | { readonly name: 'show-all'; readonly place: HostTextPlace }
  | { readonly name: 'toggle-step'; readonly step: GuideEntry }
  | {
      readonly name:
        | 'undo'
        | 'clear-statuses'
        | 'toggle-paste'
        | 'fill'
        | 'dismiss'
        | 'copy-details'
        | 'toggle-guide'
        | 'toggle-older-versions';
    };

/**
 * A button with its command, which the click listener at the shadow root runs. The command is data and not a listener
 * of its own, because a listener would keep the view it was rendered from, with its secrets, in memory.
 */
export type CommandButton = HTMLButtonElement & { clickCommand?: Command };

export const focusCommand = (field: FieldName): Command => ({ name: 'focus-field', field });
