import { isHostText } from '../core/codes.js';
import type { FieldName } from '../core/fields.js';
import { NONE, type FormState } from '../core/form/state.js';
import type { GuideStep } from '../core/guide-steps.js';
import { visibleErrors } from '../core/form/selectors.js';
import type { Messages } from '../i18n/en.js';
import { messageFor } from '../i18n/messages.js';
import type { HostTextPlace } from './command.js';
import type { ConnectionOptions } from './option-definitions.js';

/** The state of the interface, apart from the form values. */
export interface UiState {
  /** Whether the element is too narrow to show the guide beside the form. */
  readonly narrow: boolean;
  /** Whether the inline guide is expanded. */
  readonly guideOpen: boolean;
  /** The settings that are checked in the guide's checklist. */
  readonly tickedSettings: ReadonlySet<GuideStep>;
  /** Whether the paste box is open. */
  readonly pasteOpen: boolean;
  /** The field that had the focus last; the guide highlights its step. */
  readonly focusedField: FieldName | null;
  /** The text that was copied last; its button shows a check mark. */
  readonly copied: string | null;
  /** A text that could not be copied. It is selected where it is shown, so that it can be copied by hand. */
  readonly uncopiedText: string | null;
  /** That text, if it is not visible elsewhere. */
  readonly manualCopyText: string | null;
  /** The long texts from the host that the user has unfolded. */
  readonly unfoldedTexts: ReadonlySet<HostTextPlace>;
  /** Whether the slot `accepted` shows the host's next step. */
  readonly hasNextStep: boolean;
  /** Whether the form has waited for the host's answer for so long that it says how long it can take. */
  readonly stillWaiting: boolean;
  /** The text of the polite live region. */
  readonly announcement: string;
}

export const INITIAL_UI: UiState = {
  narrow: false,
  guideOpen: false,
  tickedSettings: NONE,
  pasteOpen: false,
  focusedField: null,
  copied: null,
  uncopiedText: null,
  manualCopyText: null,
  unfoldedTexts: NONE,
  hasNextStep: false,
  stillWaiting: false,
  announcement: '',
};

/** Everything a template is rendered from: each template is a pure function of it. */
export interface View extends UiState {
  readonly state: FormState;
  readonly options: ConnectionOptions;
  readonly messages: Messages;
  /** The error message that is shown at a field now. */
  readonly errorAt: (field: FieldName) => string | null;
  /** Whether the error message at a field is a text from the host. */
  readonly isHostText: (field: FieldName) => boolean;
  /** Whether the form is waiting for the host's answer, so that the fields cannot be changed. */
  readonly waiting: boolean;
  /** Whether the guide is inside the form rather than beside it. */
  readonly guideInline: boolean;
}

/** Whether the guide is inside the form rather than beside it. */
export const isGuideInline = ({ guide }: ConnectionOptions, { narrow }: UiState): boolean =>
  guide === 'inline' || narrow;

/** The view of a state. */
export function createView(
  state: FormState,
  ui: UiState,
  options: ConnectionOptions,
  messages: Messages,
): View {
  const errors = new Map(visibleErrors(state).map(({ field, message }) => [field, message]));
  return {
    ...ui,
    state,
    options,
    messages,
    errorAt: (field) => {
      const message = errors.get(field);
      return message === undefined ? null : messageFor(messages, field, message, options);
    },
    isHostText: (field) => {
      const message = errors.get(field);
      return message !== undefined && isHostText(message);
    },
    waiting: state.phase.name === 'submitting',
    guideInline: isGuideInline(options, ui),
  };
}
