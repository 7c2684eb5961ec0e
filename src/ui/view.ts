import type { FieldName } from '../core/fields.js';
import type { FormState } from '../core/form-state.js';
import type { Messages } from '../messages/en.js';

/** A store the host knows already. */
export interface ExistingStore {
  readonly id: string;
  readonly name: string;
}

/** What the parts need to know of the options. */
export interface ViewOptions {
  readonly mode: 'create' | 'edit';
  readonly existingStores: readonly ExistingStore[];
  readonly headingLevel: number;
  readonly hideSubmit: boolean;
  readonly guide: 'beside' | 'inline' | 'none';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly allowedIps: readonly string[];
  readonly timestampWindow: number;
  readonly locked: readonly FieldName[];
  readonly helpLinks: Readonly<Partial<Record<FieldName | 'article', string>>>;
}

/** Everything a part is drawn from; a part is a function of it. */
export interface View {
  readonly state: FormState;
  readonly options: ViewOptions;
  readonly messages: Messages;
  /** The sentence that stands at a field now. */
  readonly problemAt: (field: FieldName) => string | null;
  /** Whether the fields can be changed. */
  readonly waiting: boolean;
  /** Whether the guide is folded into the form, and unfolded there. */
  readonly guideInline: boolean;
  readonly guideOpen: boolean;
  /** The field that has the focus, for the guide to follow. */
  readonly focusedField: FieldName | null;
  /** A text that could not be copied and stands nowhere: it is shown to be copied by hand. */
  readonly uncopied: string | null;
  /** Whether the box for a whole message is open. */
  readonly pasteOpen: boolean;
  /** Words joined as the language joins them. */
  readonly list: (words: readonly string[]) => string;
  /** What the polite live region says. */
  readonly announcement: string;
}

/** What a button asks for, in `data-action`; the element hears all clicks at its root. */
export type Action =
  | 'reveal'
  | 'select-all'
  | 'clear-statuses'
  | 'copy'
  | 'focus-field'
  | 'replace'
  | 'keep'
  | 'fix'
  | 'undo'
  | 'toggle-paste'
  | 'fill'
  | 'dismiss'
  | 'copy-details'
  | 'toggle-guide';
