import { runCommand, showPasted, undo } from './commands.js';
import { fieldOf, takeValue } from './control-values.js';
import { MAX_PASTE_LENGTH } from '../core/constants.js';
import type { FieldName } from '../core/fields.js';
import { isUndoableAt, visibleErrorAt } from '../core/form/selectors.js';
import * as userTransitions from '../core/form/user-transitions.js';
import { propertyOf } from '../core/util.js';
import { readPastedText } from '../core/paste/read-credentials.js';
import type { FormController } from './form-controller.js';
import type { FocusController } from './focus-controller.js';
import { isTextInput, isTypingKey, isUndoShortcut } from './keys.js';
import type { PressController } from './press-controller.js';
import { labeledMessageFor } from '../i18n/messages.js';
import type { CommandButton } from '../ui/command.js';
import { stepsOpenAt } from '../ui/guide-steps.js';
import { isGuideInline } from '../ui/view.js';

/** Listens to the native DOM events at the shadow root and applies the matching state transitions. */
export class DomEvents {
  readonly #form: FormController;
  readonly #submit: () => void;
  readonly #press: PressController;
  readonly #focus: FocusController;

  constructor(form: FormController, press: PressController, focus: FocusController, submit: () => void) {
    this.#form = form;
    this.#press = press;
    this.#focus = focus;
    this.#submit = submit;
  }

  /** Keyed by event type. */
  readonly #listeners: Readonly<Record<string, (event: Event) => void>> = {
    paste: (event) => this.#insert(event, (event as ClipboardEvent).clipboardData, true),

    drop: (event) => this.#insert(event, (event as DragEvent).dataTransfer, true),

    /** Some phone keyboards insert the clipboard without a `paste` event. */
    beforeinput: (event) => {
      const { data, dataTransfer, cancelable } = event as InputEvent;
      // A single character was typed.
      if (cancelable && data?.length !== 1) this.#insert(event, data ?? dataTransfer, false);
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
      if (field === null) return;
      const isOther = field !== this.#form.ui.focusedField;
      if (isOther) this.#form.updateUi({ focusedField: field });
      this.#press.afterPress(() => {
        if (isOther) this.#form.updateUi({ openSteps: stepsOpenAt(this.#form.state, field) });
        this.#form.apply(userTransitions.focusField(this.#form.state, field));
        if (isOther) this.#keepInView(event.target as Element);
      });
    },

    focusout: (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      const field = fieldOf(target as Element);
      if (field === null || fieldOf(relatedTarget as Element | null) === field) return;
      const input = (target as Element).localName === 'input' ? (target as HTMLInputElement) : null;
      const value = input?.value;
      const leave = () => {
        // The element was moved, and the user has not left the field.
        if (this.#focus.isFocused(target)) return;
        // Until then, the form may have cleared or removed the input.
        if (input?.isConnected && input.value === value) takeValue(this.#form, input);
        this.#blur(field);
      };
      const leaveAfterPress = () => this.#press.afterPress(leave);
      // Lit removing a focused control dispatches focusout in the middle of a render.
      this.#form.afterUpdate(() => {
        // If the focus moves to another frame, the window loses it just after the field.
        if (relatedTarget === null) setTimeout(leaveAfterPress);
        else leaveAfterPress();
      });
    },

    click: (event) => {
      const target = event.target as Element;
      if (target.closest('[aria-disabled="true"]') !== null) return event.preventDefault();
      const button = target.closest<CommandButton>('button');
      const command = button === null ? undefined : propertyOf(button, 'clickCommand');
      if (button !== null && command !== undefined) runCommand(this.#form, command, button);
      // Enter in a field clicks this button too. A frame sandboxed without allow-forms gets no submit event.
      else if (target.closest('[type="submit"]') !== null && !event.defaultPrevented) {
        event.preventDefault();
        this.#submit();
      }
    },

    keydown: (event) => {
      stopTypedCharacter(event);
      if (!isUndoShortcut(event)) return;
      const field = fieldOf(event.target as Element);
      if (field === null || !isUndoableAt(this.#form.state, field)) return;
      event.preventDefault();
      undo(this.#form, field);
    },

    keypress: (event) => stopTypedCharacter(event),

    /** The host fills or empties a slot. */
    slotchange: () => {
      const { host, ui } = this.#form;
      const hasNextStep = elementsIn(host, 'accepted', { flatten: true }).length > 0;
      // Flattened, the form's own guide would count.
      const hasOwnGuide = elementsIn(host, 'guide').length > 0;
      if (hasNextStep !== ui.hasNextStep || hasOwnGuide !== ui.hasOwnGuide)
        this.#form.updateUi({ hasNextStep, hasOwnGuide });
    },

    /** Handles a submit without a click before it. */
    submit: (event) => {
      event.preventDefault();
      this.#submit();
    },
  };

  /** Events of the page's own content in a slot pass through the root, too, and belong to the page. */
  listen(root: Node): void {
    for (const [type, listener] of Object.entries(this.#listeners)) {
      root.addEventListener(type, (event) => {
        if (root.contains(event.target as Node) || type === 'slotchange') listener(event);
      });
    }
  }

  /** Announces the error that appears at a field when it is left, because the user is elsewhere by then. */
  #blur(field: FieldName): void {
    const form = this.#form;
    const wasShown = visibleErrorAt(form.state, field) !== null;
    form.apply(userTransitions.blur(form.state, field));
    const error = visibleErrorAt(form.state, field);
    if (error !== null && !wasShown)
      form.announce(labeledMessageFor(form.messages, field, error, form.options.all()));
  }

  /**
   * Shows a preview of a text with several values before it is inserted, and leaves other texts to the browser. In the
   * paste box, whatever was pasted or dropped is previewed, but not a word that is being typed.
   */
  #insert(event: Event, source: DataTransfer | string | null, isPasteOrDrop: boolean): void {
    const target = event.target as HTMLInputElement;
    const isBox = isPasteBox(target);
    const field = fieldOf(target);
    if ((!isBox && field === null) || target.readOnly) return;
    const text = (typeof source === 'string' ? source : source?.getData('text/plain')) ?? '';
    if (text.length >= MAX_PASTE_LENGTH) {
      event.preventDefault();
      const { state, messages } = this.#form;
      this.#form.apply(userTransitions.rejectOversizedPaste(state, isBox ? 'paste' : field));
      this.#form.announce(isBox ? messages.paste.tooLong : messages.codes['too-long']);
      return;
    }
    const pasted = readPastedText(text);
    const isPreviewed = (isBox && isPasteOrDrop) || Object.keys(pasted.found).length >= 2;
    if (!isPreviewed) return;
    event.preventDefault();
    showPasted(this.#form, pasted);
  }

  /**
   * Inside the form, the guide is above the fields: a step that opens or closes moves the focused field, if the browser
   * has no scroll anchoring.
   */
  #keepInView(target: Element): void {
    const { options, ui } = this.#form;
    if (!ui.guideOpen || !isGuideInline(options.all(), ui)) return;
    this.#form.afterUpdate(() => target.scrollIntoView({ block: 'nearest' }));
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

/**
 * Outside of the shadow root, the target of a key is the element. A page that looks for an input there would take typed
 * letters for its shortcuts.
 */
function stopTypedCharacter(event: Event): void {
  if (isTextInput(event.target) && isTypingKey(event)) event.stopPropagation();
}

function elementsIn({ shadowRoot }: Element, name: string, options?: AssignedNodesOptions): Element[] {
  const slot = shadowRoot?.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
  return slot?.assignedElements(options) ?? [];
}

const isPasteBox = ({ id }: Element): boolean => id === 'paste-input';
