import type { LitElement } from 'lit';
import type { FormState } from '../core/form/state.js';
import type { Messages } from '../i18n/en.js';
import type { Options } from './options.js';
import type { UiState } from '../ui/view.js';

/** The interface through which DOM events, commands and the submit controller read and change the element's state. */
export interface FormController {
  readonly element: LitElement;
  readonly options: Options;
  readonly state: FormState;
  readonly ui: UiState;
  readonly messages: Messages;
  /** Sets the next state and notifies the host of a new phase. */
  readonly apply: (next: FormState) => void;
  /** Sets the next state after a user's change and dispatches `miva-connection-change`. */
  readonly applyUserChange: (next: FormState) => void;
  /** Changes view state that is not part of the form's values. */
  readonly updateUi: (parts: Partial<UiState>) => void;
  /** Announces a text in the live region, even if it repeats the last one. */
  readonly announce: (text: string) => void;
  readonly submit: () => void;
}

/** Runs a callback after the pending render. */
export function afterUpdate({ element }: Pick<FormController, 'element'>, callback: () => void): void {
  void element.updateComplete.then(callback);
}
