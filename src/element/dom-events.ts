import { runCommand, chooseStatus, showPasted, tickSetting } from './commands.js';
import { MAX_TEXT_LENGTH } from '../core/constants.js';
import { isFieldName, isTextField, type FieldName } from '../core/fields.js';
import * as form from '../core/form/transitions.js';
import { readCredentials } from '../core/paste.js';
import type { GuideStep } from '../core/remedies.js';
import type { OrderStatus } from '../core/order-statuses.js';
import { afterUpdate, type FormController } from './form-controller.js';

/** Hears what a person does, as the platform's own events at the root, and turns it into moves. */
export class DomEvents {
  readonly #form: FormController;
  #pressing = false;
  #blurOnRelease: (() => void) | null = null;

  constructor(handle: FormController) {
    this.#form = handle;
  }

  /** The pointer is up, or will not be heard of any more. */
  release = (): void => {
    this.#pressing = false;
    removeEventListener('pointerup', this.release);
    removeEventListener('pointercancel', this.release);
    if (this.#blurOnRelease !== null) requestAnimationFrame(this.#blurOnRelease);
    this.#blurOnRelease = null;
  };

  /** By the names of the platform's events. */
  readonly #listeners: Readonly<Record<string, (event: Event) => void>> = {
    /** One value is pasted as it is; several are shown before they are filled in. */
    paste: (event) => {
      const target = event.target as HTMLInputElement;
      const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
      const isBox = isPasteBox(target);
      if ((!isBox && fieldOf(target) === null) || target.readOnly || text.length >= MAX_TEXT_LENGTH) return;
      const reading = readCredentials(text);
      if (!isBox && Object.keys(reading.found).length < 2) return;
      event.preventDefault();
      showPasted(this.#form, reading);
    },

    beforeinput: (event) => {
      const field = fieldOf(event.target as Element);
      if (((event as InputEvent).data?.length ?? 0) < MAX_TEXT_LENGTH) return;
      event.preventDefault();
      const at = isPasteBox(event.target as Element) ? 'paste' : field;
      this.#form.apply(form.rejectOversizedPaste(this.#form.state, at));
      this.#form.announce(this.#form.messages.codes['too-long']);
    },

    input: (event) => {
      const control = event.target as HTMLInputElement;
      if (isPasteBox(control)) this.#onTypedPaste(control);
      else takeValue(this.#form, control);
    },

    /** Autofill may dispatch no input event before it. */
    change: (event) => takeValue(this.#form, event.target as HTMLInputElement),

    /** The guide follows the focus into a field, and stays there when the focus goes to the guide itself. */
    focusin: (event) => {
      const field = fieldOf(event.target as Element);
      if (field !== null && field !== this.#form.ui.focusedField)
        this.#form.updateUi({ focusedField: field });
    },

    focusout: (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      const field = fieldOf(target as Element);
      if (field === null || fieldOf(relatedTarget as Element | null) === field) return;
      const leave = () => this.#form.apply(form.blur(this.#form.state, field));
      // A message that appears between press and release would move the button from under the pointer.
      if (this.#pressing) this.#blurOnRelease = leave;
      // A control that is drawn away while it has the focus says so in the middle of the drawing.
      else afterUpdate(this.#form, leave);
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

    /** A submit that no click came before. */
    submit: (event) => {
      event.preventDefault();
      this.#form.submit();
    },
  };

  listen(root: EventTarget): void {
    for (const [type, listener] of Object.entries(this.#listeners)) root.addEventListener(type, listener);
  }

  /** Where a paste comes as plain input, as from some keyboards of phones. */
  #onTypedPaste(box: HTMLInputElement): void {
    this.#form.apply(form.rejectOversizedPaste(this.#form.state, null));
    const reading = readCredentials(box.value);
    if (Object.keys(reading.found).length < 2) return;
    box.value = '';
    showPasted(this.#form, reading);
  }
}

/** Takes what a control contains now into the state; nothing happens where it is there already. */
function takeValue(handle: FormController, control: HTMLInputElement): void {
  const { state, applyUserChange } = handle;
  const choice = control.dataset['choice'] as 'create' | 'use-existing' | undefined;
  const status = control.dataset['status'] as OrderStatus | undefined;
  const setting = control.dataset['setting'] as GuideStep | undefined;
  const field = fieldOf(control);
  if (choice !== undefined) applyUserChange(form.chooseIntent(state, choice));
  else if (status !== undefined) chooseStatus(handle, status, control.checked);
  else if (setting !== undefined) tickSetting(handle, setting, control.checked);
  else if (field === 'storeId' || isTextField(field)) applyUserChange(form.edit(state, field, control.value));
}

const isPasteBox = ({ id }: Element): boolean => id === 'paste-input';

function fieldOf(element: Element | null): FieldName | null {
  const name = element?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  return isFieldName(name) ? name : null;
}
