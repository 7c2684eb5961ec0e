import type { LitElement } from 'lit';
import type { FormState } from '../core/form/state.js';
import type { Messages } from '../i18n/en.js';
import type { Options } from './options.js';
import type { UiState } from '../ui/view.js';

/** What the element lends to those who work for it: its snapshot, its words, and the ways to change what is seen. */
export interface FormController {
  readonly element: LitElement;
  readonly options: Options;
  readonly state: FormState;
  readonly ui: UiState;
  readonly messages: Messages;
  /** Takes the next snapshot, and tells the host of a new phase. */
  readonly apply: (next: FormState) => void;
  /** A move made by a person: the host hears of it. */
  readonly applyUserChange: (next: FormState) => void;
  /** Shows something else that is no part of what is typed. */
  readonly updateUi: (parts: Partial<UiState>) => void;
  /** Says something in the live region, also when it was the last thing said. */
  readonly announce: (text: string) => void;
  readonly submit: () => void;
}

/** Does something once what has changed is drawn. */
export function afterUpdate({ element }: Pick<FormController, 'element'>, act: () => void): void {
  void element.updateComplete.then(act);
}
