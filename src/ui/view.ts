import type { FieldName } from '../core/fields.js';
import { NONE, type FormState } from '../core/form/state.js';
import type { GuideStep } from '../core/remedies.js';
import type { Messages } from '../i18n/en.js';

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

/** What is seen beside the snapshot, and is no part of what is typed. */
export interface UiState {
  /** Whether there is no room for the guide beside the form. */
  readonly narrow: boolean;
  /** Whether the guide is unfolded, where it is folded into the form. */
  readonly guideOpen: boolean;
  /** The settings that are ticked off in the guide's checklist. */
  readonly tickedSettings: ReadonlySet<GuideStep>;
  /** Whether the box for a whole message is open. */
  readonly pasteOpen: boolean;
  /** The field that had the focus last, for the guide to follow. */
  readonly focusedField: FieldName | null;
  /** What was copied last: a button shows it. */
  readonly copied: string | null;
  /** A text that could not be copied and stands nowhere: it is shown to be copied by hand. */
  readonly manualCopyText: string | null;
  /** What the polite live region says. */
  readonly announcement: string;
}

export const INITIAL_UI: UiState = {
  narrow: false,
  guideOpen: false,
  tickedSettings: NONE,
  pasteOpen: false,
  focusedField: null,
  copied: null,
  manualCopyText: null,
  announcement: '',
};

/** Everything a part is drawn from; a part is a function of it. */
export interface View extends UiState {
  readonly state: FormState;
  readonly options: ViewOptions;
  readonly messages: Messages;
  /** The sentence that stands at a field now. */
  readonly errorAt: (field: FieldName) => string | null;
  /** Whether the fields cannot be changed, because the host is being waited for. */
  readonly waiting: boolean;
  /** Whether the guide is folded into the form. */
  readonly guideInline: boolean;
}

/** What a button asks for, in `data-action`; the element hears all clicks at its root. */
export type Command =
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
