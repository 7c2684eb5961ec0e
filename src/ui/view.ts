import { isAnswerCode, isHostText, type MessageCode, type MessageRef } from '../core/codes.js';
import type { FieldName } from '../core/fields.js';
import { NONE, type FormState } from '../core/form/state.js';
import type { GuideEntry, MivaSetting } from '../core/guide-steps.js';
import { visibleErrors } from '../core/form/selectors.js';
import type { Messages } from '../i18n/en.js';
import { causeAndRemedy, messageFor } from '../i18n/messages.js';
import type { HostTextPlace } from './command.js';
import { OPEN_AT_FIRST, rejectedSteps } from './guide-steps.js';
import type { ConnectionOptions } from './option-definitions.js';

/** The state of the interface, apart from the form values. */
export interface UiState {
  /** Whether the element is too narrow to show the guide beside the form. */
  readonly narrow: boolean;
  /** Whether the inline guide is expanded. */
  readonly guideOpen: boolean;
  /** The steps of the guide that show their details. */
  readonly openSteps: ReadonlySet<GuideEntry>;
  /** Whether the guide shows the menu paths of older versions of Miva. */
  readonly olderVersionsOpen: boolean;
  /** Whether the host's own content replaces the guide. */
  readonly hasOwnGuide: boolean;
  /** The settings that the user has ticked off in the guide. */
  readonly tickedSettings: ReadonlySet<MivaSetting>;
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
  openSteps: OPEN_AT_FIRST,
  olderVersionsOpen: false,
  hasOwnGuide: false,
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

/** Where the IP addresses to allow are shown. */
export type AddressPlace = 'summary' | 'guide' | 'note';

export interface RemedyMessage {
  readonly code: MessageCode;
  readonly cause: string;
  readonly remedy: string;
}

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
  /** The place whose IP addresses have buttons that copy them. */
  readonly copyPlace: AddressPlace;
  /** Why the connection was not saved and what to do about it, if that is all that the summary says. */
  readonly remedy: RemedyMessage | null;
  /** Whether the summary lists what to check after "Access denied". */
  readonly hasAccessChecks: boolean;
}

/** Whether the guide is inside the form rather than beside it. */
export const isGuideInline = ({ guide }: ConnectionOptions, { narrow }: UiState): boolean =>
  guide === 'inline' || narrow;

/** The summary while it asks for the addresses, else the guide while it shows them, else the note in the form. */
function copyPlaceOf(state: FormState, ui: UiState, options: ConnectionOptions): AddressPlace {
  if (rejectedSteps(state).includes('address-allowed')) return 'summary';
  const isFolded = isGuideInline(options, ui) && !ui.guideOpen;
  const isShown = options.guide !== 'none' && !ui.hasOwnGuide && !isFolded;
  return isShown && ui.openSteps.has('token-setup') ? 'guide' : 'note';
}

/** Null if the host adds a text or other errors of its own. */
function remedyMessage(
  { phase, summary }: FormState,
  options: ConnectionOptions,
  messages: Messages,
): RemedyMessage | null {
  if (phase.name !== 'rejected' || isHostText(phase.rejection.general)) return null;
  const { code } = phase.rejection.general;
  const isOnlyCause = summary.every(({ message }) => !isHostText(message) && message.code === code);
  if (!isOnlyCause || !isAnswerCode(code)) return null;
  const sentences = causeAndRemedy(messageFor(messages, null, { code }, options));
  return sentences && { code, ...sentences };
}

function hasAccessChecks(state: FormState, copyPlace: AddressPlace): boolean {
  if (state.phase.name !== 'rejected' || copyPlace !== 'summary') return false;
  const messages = [state.phase.rejection.general, ...visibleErrors(state).map(({ message }) => message)];
  return messages.some(isAccessDenied);
}

export const isAccessDenied = (message: MessageRef): boolean =>
  !isHostText(message) && message.code === 'miva-access-denied';

/** The view of a state. */
export function createView(
  state: FormState,
  ui: UiState,
  options: ConnectionOptions,
  messages: Messages,
): View {
  const remedy = remedyMessage(state, options, messages);
  const copyPlace = copyPlaceOf(state, ui, options);
  const listsChecks = hasAccessChecks(state, copyPlace);
  const errors = new Map(visibleErrors(state).map(({ field, message }) => [field, message]));
  return {
    ...ui,
    state,
    options,
    messages,
    errorAt: (field) => {
      const message = errors.get(field);
      if (message === undefined) return null;
      // The summary has said the rest.
      const isInSummary =
        (!isHostText(message) && message.code === remedy?.code) || (listsChecks && isAccessDenied(message));
      return isInSummary
        ? messages.checkField(messages.fields[field].label)
        : messageFor(messages, field, message, options);
    },
    isHostText: (field) => {
      const message = errors.get(field);
      return message !== undefined && isHostText(message);
    },
    waiting: state.phase.name === 'submitting',
    guideInline: isGuideInline(options, ui),
    copyPlace,
    remedy,
    hasAccessChecks: listsChecks,
  };
}
