import { runCommand, chooseStatus, showPasted, tickSetting } from './commands.js';
import { MAX_TEXT_LENGTH } from '../core/constants.js';
import { isFieldName, isTextField, type FieldName } from '../core/fields.js';
import * as userTransitions from '../core/form/user-transitions.js';
import { readPastedText } from '../core/paste/read-credentials.js';
import type { GuideStep } from '../core/remedies.js';
import type { OrderStatus } from '../core/order-statuses.js';
import { afterUpdate, type FormController } from './form-controller.js';
import { clearSecretInputs } from '../ui/clear-secret-inputs.js';

/** Listens to the native DOM events at the shadow root and applies the matching state transitions. */
export class DomEvents {
  readonly #form: FormController;
  #pressing = false;
  #blurOnRelease: (() => void) | null = null;

  constructor(form: FormController) {
    this.#form = form;
  }

  /** Ends a press: the pointer is up or canceled, or the element was removed. */
  release = (): void => {
    this.#pressing = false;
    removeEventListener('pointerup', this.release);
    removeEventListener('pointercancel', this.release);
    if (this.#blurOnRelease !== null) requestAnimationFrame(this.#blurOnRelease);
    this.#blurOnRelease = null;
  };

  /** Keyed by event type. */
  readonly #listeners: Readonly<Record<string, (event: Event) => void>> = {
    /** Leaves a single value to the browser; several values are previewed before they are filled in. */
    paste: (event) => {
      const target = event.target as HTMLInputElement;
      const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
      const isBox = isPasteBox(target);
      if ((!isBox && fieldOf(target) === null) || target.readOnly || text.length >= MAX_TEXT_LENGTH) return;
      const pasted = readPastedText(text);
      if (!isBox && Object.keys(pasted.found).length < 2) return;
      event.preventDefault();
      showPasted(this.#form, pasted);
    },

    beforeinput: (event) => {
      const field = fieldOf(event.target as Element);
      if (((event as InputEvent).data?.length ?? 0) < MAX_TEXT_LENGTH) return;
      event.preventDefault();
      const at = isPasteBox(event.target as Element) ? 'paste' : field;
      const { state, messages } = this.#form;
      this.#form.apply(userTransitions.rejectOversizedPaste(state, at));
      this.#form.announce(at === 'paste' ? messages.paste.tooLong : messages.codes['too-long']);
    },

    input: (event) => {
      const control = event.target as HTMLInputElement;
      if (isPasteBox(control)) this.#onTypedPaste(control);
      else takeValue(this.#form, control);
    },

    /** Autofill may dispatch `change` without an `input` event before it. */
    change: (event) => takeValue(this.#form, event.target as HTMLInputElement),

    /** The guide follows the focused field, and keeps it when the focus moves into the guide itself. */
    focusin: (event) => {
      const field = fieldOf(event.target as Element);
      if (field !== null && field !== this.#form.ui.focusedField)
        this.#form.updateUi({ focusedField: field });
    },

    focusout: (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      const field = fieldOf(target as Element);
      if (field === null || fieldOf(relatedTarget as Element | null) === field) return;
      const blur = () => this.#form.apply(userTransitions.blur(this.#form.state, field));
      // A message that appears between press and release would move the button from under the pointer.
      if (this.#pressing) this.#blurOnRelease = blur;
      // Lit removing a focused control dispatches focusout in the middle of a render.
      else afterUpdate(this.#form, blur);
    },

    pointerdown: () => {
      this.#pressing = true;
      addEventListener('pointerup', this.release);
      addEventListener('pointercancel', this.release);
    },

    click: (event) => {
      const target = event.target as Element;
      if (target.closest('[aria-disabled="true"]') !== null) return event.preventDefault();
      const button = target.closest<HTMLElement>('[data-action]');
      if (button !== null) runCommand(this.#form, button);
      // Enter in a field clicks this button too. A frame sandboxed without allow-forms gets no submit event.
      else if (target.closest('[type="submit"]') !== null && !event.defaultPrevented) {
        event.preventDefault();
        this.#form.submit();
      }
    },

    /** Handles a submit without a click before it. */
    submit: (event) => {
      event.preventDefault();
      this.#form.submit();
    },
  };

  listen(root: EventTarget): void {
    for (const [type, listener] of Object.entries(this.#listeners)) root.addEventListener(type, listener);
  }

  /** Some phone keyboards paste through a plain `input` event. */
  #onTypedPaste(box: HTMLInputElement): void {
    this.#form.apply(userTransitions.rejectOversizedPaste(this.#form.state, null));
    const pasted = readPastedText(box.value);
    if (Object.keys(pasted.found).length < 2) return;
    box.value = '';
    showPasted(this.#form, pasted);
  }
}

/** Applies a control's current value to the state; a value that is already there changes nothing. */
function takeValue(form: FormController, control: HTMLInputElement): void {
  const { state, applyUserChange } = form;
  const choice = control.dataset['choice'] as 'create' | 'use-existing' | undefined;
  const status = control.dataset['status'] as OrderStatus | undefined;
  const setting = control.dataset['setting'] as GuideStep | undefined;
  const field = fieldOf(control);
  if (choice !== undefined) chooseIntent(form, choice);
  else if (status !== undefined) chooseStatus(form, status, control.checked);
  else if (setting !== undefined) tickSetting(form, setting, control.checked);
  else if (field === 'storeId' || isTextField(field))
    applyUserChange(userTransitions.edit(state, field, control.value));
}

/** The inputs that the next render removes can stay in memory for a while, so they must not keep a secret. */
function chooseIntent(form: FormController, choice: 'create' | 'use-existing'): void {
  const next = userTransitions.chooseIntent(form.state, choice);
  if (next !== form.state) clearSecretInputs(form.element);
  form.applyUserChange(next);
}

const isPasteBox = ({ id }: Element): boolean => id === 'paste-input';

function fieldOf(element: Element | null): FieldName | null {
  const name = element?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  return isFieldName(name) ? name : null;
}
