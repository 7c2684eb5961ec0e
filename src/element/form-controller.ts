import type { ReactiveControllerHost } from 'lit';
import { FIELD_NAMES, type FieldName } from '../core/fields.js';
import { isEditable, isComplete, isDirty, filledFields } from '../core/form/selectors.js';
import * as hostTransitions from '../core/form/host-transitions.js';
import { hideSecrets } from '../core/form/user-transitions.js';
import { INITIAL_STATE, type FormState, type PhaseName } from '../core/form/state.js';
import { hashOf, readHostValue } from '../core/form/host-value.js';
import { publicDraft } from '../core/form/public-draft.js';
import { tryOrUndefined } from '../core/util.js';
import type { Messages } from '../i18n/en.js';
import { clearSecretInputs } from '../ui/clear-secret-inputs.js';
import { isFocusElsewhere } from '../ui/focus.js';
import { writeInputs } from '../ui/input-value.js';
import { INITIAL_UI, type UiState } from '../ui/view.js';
import { MivaConnectionChangeEvent, MivaConnectionPhaseEvent } from './events.js';
import { LiveRegion } from './live-region.js';
import type { LocaleController } from './locale-controller.js';
import type { Options } from './options.js';
import { warn } from './warn.js';

export type FormHost = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** Holds the state of the form, applies transitions to it, and dispatches the events of changes and phases. */
export class FormController {
  readonly host: FormHost;
  readonly options: Options;
  readonly #locale: LocaleController;
  readonly #liveRegion = new LiveRegion(
    (announcement) => this.updateUi({ announcement }),
    () => this.host.ownerDocument.defaultView ?? window,
  );
  #state = INITIAL_STATE;
  #ui = INITIAL_UI;
  readonly #customStates: CustomStateSet | undefined;
  #lastValueHash: number | null = null;

  constructor(host: FormHost, options: Options, locale: LocaleController) {
    this.host = host;
    this.options = options;
    this.#locale = locale;
    // In another document, whose registry does not have the element, this would throw.
    this.#customStates = tryOrUndefined(() => host.attachInternals().states);
    // Lit keeps controllers in a property that scripts of the page can read, so this one must not lead to the state.
    host.addController({ hostConnected: () => this.syncOptions() });
  }

  get state(): FormState {
    return this.#state;
  }

  /** The state of the interface, which is not part of the form's values. */
  get ui(): UiState {
    return this.#ui;
  }

  get messages(): Messages {
    return this.#locale.messages;
  }

  get phase(): PhaseName {
    return this.#state.phase.name;
  }

  /** Sets the next state, and notifies the host of a new phase. */
  apply(next: FormState): void {
    const previous = this.phase;
    if (next === this.#state) return;
    this.#state = next;
    this.host.requestUpdate();
    if (next.phase.name === previous) return;
    // Apply the options that the host changed while the form could not be edited.
    if (isEditable(next)) this.syncOptions();
    this.#setCustomState(next.phase.name);
    this.host.dispatchEvent(new MivaConnectionPhaseEvent(next.phase.name, previous));
  }

  /** Sets the next state after a user's change, and dispatches `miva-connection-change`. */
  applyUserChange(next: FormState): void {
    if (next === this.#state) return;
    this.apply(next);
    this.host.dispatchEvent(
      new MivaConnectionChangeEvent({
        draft: publicDraft(next.values),
        complete: isComplete(next),
        dirty: isDirty(next),
        filled: filledFields(next),
      }),
    );
  }

  /** Sets the next state after a fix, a fill or its undo, which change whole fields at once. */
  applyFill(next: FormState, fields: readonly FieldName[]): void {
    this.applyUserChange(next);
    this.#writeInputs(fields);
  }

  updateUi(parts: Partial<UiState>): void {
    this.#ui = { ...this.#ui, ...parts };
    this.host.requestUpdate();
  }

  /** Announces a text in the live region, even if it repeats the last one. */
  announce(text: string): void {
    this.#liveRegion.announce(text);
  }

  /** Empties the live region. */
  clearAnnouncement(): void {
    this.#liveRegion.clear();
  }

  /** Runs a callback after the pending render. */
  afterUpdate(callback: () => void): void {
    void this.host.updateComplete.then(callback);
  }

  /**
   * Moves the focus to something that is changing, once the pending render is on the screen. If both came together, Orca
   * would read a fixed field as invalid in Chromium.
   */
  focusAfterUpdate(focus: () => void): void {
    const focused = () => this.host.shadowRoot?.activeElement ?? null;
    const pressed = focused();
    const focusUnlessElsewhere = () => {
      const hasMoved = focused() !== null && focused() !== pressed;
      if (!hasMoved && !isFocusElsewhere(this.host)) focus();
    };
    const { defaultView } = this.host.ownerDocument;
    this.afterUpdate(() => defaultView?.requestAnimationFrame(() => setTimeout(focusUnlessElsewhere)));
  }

  /** Applies the options that the state depends on. */
  syncOptions(): void {
    const stores = this.options.get('existingStores').map(({ id }) => id);
    this.apply(hostTransitions.syncOptions(this.#state, this.options.get('mode'), stores));
  }

  /** Fills in a host's value. The same value again changes nothing, because frameworks set it on every render. */
  setValue(given: unknown): void {
    // Frameworks set null or undefined when a binding has no value.
    if (given === undefined || given === null) return;
    const read = readHostValue(given);
    if (read === null)
      return warn(this.host, 'value was ignored: expected an object with field names as keys.');
    if (read.ignored.length > 0) {
      const names = read.ignored.join(', ');
      warn(
        this.host,
        `value: ignored ${names}. Use strings, and an array of order statuses for orderImportStatuses.`,
      );
    }
    const hash = hashOf(read.value);
    if (hash === this.#lastValueHash) return;
    this.#lastValueHash = hash;
    this.apply(hostTransitions.prefill(this.#state, read.value));
    const filled = FIELD_NAMES.filter((field) => Object.hasOwn(read.value, field));
    this.#writeInputs(filled.filter((field) => !this.#state.dirtyFields.has(field)));
  }

  reset(): void {
    this.#applyWithoutSecrets(hostTransitions.reset(this.#state));
    this.#writeInputs(FIELD_NAMES);
  }

  clearSecrets(): void {
    this.#applyWithoutSecrets(hostTransitions.clearSecrets(this.#state));
  }

  /** Shows revealed secrets as dots again. */
  hideSecrets(): void {
    this.apply(hideSecrets(this.#state));
  }

  /** Clears the secrets, because the element was removed and not inserted again. */
  disconnect(): void {
    this.#applyWithoutSecrets(hostTransitions.disconnect(this.#state));
  }

  /** Sets a state without secrets, and clears the secrets kept outside the state. */
  #applyWithoutSecrets(next: FormState): void {
    this.apply(next);
    this.updateUi({ uncopiedText: null, manualCopyText: null, copied: null, pasteOpen: false });
    clearSecretInputs(this.host);
  }

  #writeInputs(fields: readonly FieldName[]): void {
    // Before the first render, the inputs of a server-rendered form may contain what the user has typed already.
    if (this.host.hasUpdated) writeInputs(this.host, this.#state.values, fields);
  }

  #setCustomState(phase: PhaseName): void {
    for (const name of ['submitting', 'accepted', 'rejected'] as const) {
      if (name !== phase) this.#customStates?.delete(name);
      // Chrome before version 125 throws for a name that does not begin with two hyphens.
      else tryOrUndefined(() => this.#customStates?.add(name));
    }
  }
}
