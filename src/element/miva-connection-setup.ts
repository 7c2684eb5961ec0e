import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LiveRegion } from './live-region.js';
import { SubmitController } from './submit-controller.js';
import { isFieldName, type FieldName } from '../core/fields.js';
import * as hostTransitions from '../core/form/host-transitions.js';
import * as userTransitions from '../core/form/user-transitions.js';
import { INITIAL_STATE, type FormState, type PhaseName } from '../core/form/state.js';
import * as selectors from '../core/form/selectors.js';
import { hashOf, readHostValue, type ConnectionValue } from '../core/form/host-value.js';
import { publicDraft, type PublicDraft } from '../core/form/public-draft.js';
import type { Verdict } from '../core/verdict.js';
import { MivaConnectionChangeEvent, MivaConnectionPhaseEvent } from './events.js';
import type { FormController } from './form-controller.js';
import { DomEvents } from './dom-events.js';
import { LocaleController } from './locale-controller.js';
import type { Messages } from '../i18n/en.js';
import { messageFor, withOverrides } from '../i18n/messages.js';
import {
  connectionOptionsContext,
  Options,
  OPTION_NAMES,
  OPTION_PROPERTIES,
  type OptionProperties,
} from './options.js';
import { clearSecretInputs } from '../ui/clear-secret-inputs.js';
import { focusControl } from '../ui/focus.js';
import { root } from '../ui/root.js';
import { captureTypedValues } from './hydration.js';
import { styles } from '../ui/styles/styles.js';
import { INITIAL_UI, type UiState, type View } from '../ui/view.js';
import { warn } from './warn.js';
import { WidthController } from './width-controller.js';

// A property for every option of `ConnectionOptions`. The static block of the class defines them.
export interface MivaConnectionSetup extends OptionProperties {}

/**
 * The Store Setup step that connects a Miva store: validates the user's input and passes the host a payload.
 *
 * @tag miva-connection-setup
 * @fires {MivaConnectionSubmitEvent} miva-connection-submit - The user submitted a valid connection.
 * @fires {MivaConnectionInvalidEvent} miva-connection-invalid - A submit failed the form's own validation.
 * @fires {MivaConnectionChangeEvent} miva-connection-change - The user changed a value.
 * @fires {MivaConnectionPhaseEvent} miva-connection-phase - The form moved from one phase to another.
 * @slot heading - Replaces the heading.
 * @slot guide - Replaces the steps of the guide.
 * @slot footer - Appears below the form.
 * @csspart heading - The headings of the form, the guide and the panel.
 * @csspart field - A field with its label, hint, input and messages.
 * @csspart label - The label of a field.
 * @csspart input - A text input.
 * @csspart hint - The hint of a field.
 * @csspart error - The error message of a field.
 * @csspart advice - The warnings, hints and one-click fixes of a field.
 * @csspart summary - The error summary.
 * @csspart guide - The guide.
 * @csspart button - Every button.
 * @csspart panel - The panel that replaces the form after the host accepted the connection.
 * @cssstate submitting - The form waits for the host's answer.
 * @cssstate accepted - The host accepted the connection.
 * @cssstate rejected - The host rejected the connection.
 * @cssprop --miva-connection-accent - The main button, links and the current step.
 * @cssprop --miva-connection-on-accent - Text on the accent.
 * @cssprop --miva-connection-text - Text.
 * @cssprop --miva-connection-muted - Hints, and what is less important.
 * @cssprop --miva-connection-surface - Background of the form.
 * @cssprop --miva-connection-field - Background of inputs and buttons.
 * @cssprop --miva-connection-border - Borders of inputs and buttons.
 * @cssprop --miva-connection-error - Errors.
 * @cssprop --miva-connection-success - Acceptance.
 * @cssprop --miva-connection-focus - The focus ring.
 * @cssprop --miva-connection-radius - Radius of corners.
 * @cssprop --miva-connection-gap - Space between fields.
 * @cssprop --miva-connection-font-size - Size of the text; everything else follows it.
 */
export class MivaConnectionSetup extends LitElement {
  static override properties: PropertyDeclarations = OPTION_PROPERTIES;
  static override styles = styles;

  #options = new Options((message) => warn(this, message));
  #state = INITIAL_STATE;
  #ui = INITIAL_UI;
  #locale = new LocaleController(this);
  #cachedMessages: {
    readonly translation: Messages;
    readonly overrides: object;
    readonly messages: Messages;
  } | null = null;
  #lastValueHash: number | null = null;
  #internals: ElementInternals | null = null;
  #restoreTypedValues = (): void => undefined;
  #liveRegion = new LiveRegion((announcement) => this.#updateUi({ announcement }));
  #form = this.#createFormController();
  #submit = new SubmitController(this.#form);
  #domEvents = new DomEvents(this.#form);

  constructor() {
    super();
    new WidthController(this, (narrow) => narrow !== this.#ui.narrow && this.#updateUi({ narrow }));
    new ContextConsumer(this, {
      context: connectionOptionsContext,
      subscribe: true,
      callback: (options) => {
        this.#options.setContext(options);
        this.#syncOptions();
        this.requestUpdate();
      },
    });
    // A value set before the upgrade hides the accessor. Lit handles this only for declared properties.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      Reflect.deleteProperty(this, 'value');
      this.value = value;
    }
  }

  // Custom accessors, because an invalid value is ignored when it is set, not when it is rendered.
  static {
    for (const name of OPTION_NAMES) {
      Object.defineProperty(this.prototype, name, {
        get(this: MivaConnectionSetup): unknown {
          return this.#options.get(name);
        },
        set(this: MivaConnectionSetup, given: unknown) {
          const previous = this.#options.get(name);
          this.#options.set(name, given);
          this.#syncOptions();
          this.requestUpdate(name, previous);
        },
        configurable: true,
        enumerable: true,
      });
    }
  }

  /**
   * The form's values without secrets. Setting it fills in the given fields, secrets allowed, except those that the user
   * has edited since the last `reset()`.
   */
  get value(): PublicDraft {
    return publicDraft(this.#state.values);
  }

  set value(given: ConnectionValue | PublicDraft) {
    // Frameworks set null or undefined when a binding has no value.
    if ((given as unknown) === undefined || (given as unknown) === null) return;
    const read = readHostValue(given);
    if (read === null) {
      warn(this, 'value expects an object of field names.');
      return;
    }
    if (read.ignored.length > 0) {
      warn(this, `value expects texts, and a list of order statuses; ignored: ${read.ignored.join(', ')}.`);
    }
    const hash = hashOf(read.value);
    if (hash === this.#lastValueHash) return;
    this.#lastValueHash = hash;
    this.#apply(hostTransitions.prefill(this.#state, read.value));
  }

  /** The form's phase: `editing`, `submitting` (waiting for the host's answer), `rejected` or `accepted`. */
  get phase(): PhaseName {
    return this.#state.phase.name;
  }

  override connectedCallback(): void {
    // The context provider of the element's former place may not be an ancestor now.
    this.#options.setContext(undefined);
    super.connectedCallback();
    this.#syncOptions();
    this.#internals ??= this.attachInternals();
    addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#onPageShow);
    this.#domEvents.release();
    // Moving an element removes and inserts it in one task, and must not lose what the user typed.
    queueMicrotask(() => {
      if (!this.isConnected) this.#disconnect();
    });
  }

  /** Called by `moveBefore()`, which keeps the state; the new place may have another `lang`. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Submits as the button does: shows what is invalid, or dispatches `miva-connection-submit`. */
  requestSubmit(): void {
    this.#submit.submit();
  }

  /** Answers the newest submit. */
  settle(verdict: Verdict): void {
    this.#submit.settle(verdict);
  }

  /** Restores the host's last `value` without secrets, and stops waiting for an answer. */
  reset(): void {
    this.#submit.cancel();
    this.#applyWithoutSecrets(hostTransitions.reset(this.#state));
  }

  /** Empties Password, API Token and Signing Digest. */
  clearSecrets(): void {
    this.#applyWithoutSecrets(hostTransitions.clearSecrets(this.#state));
  }

  /** Focuses a field and scrolls it into view. */
  focusField(name: FieldName): void {
    if (!isFieldName(name)) return warn(this, 'focusField() expects a field name.');
    void this.updateComplete.then(() => focusControl(this, name));
  }

  /** Whether the form would pass its own validation. Shows and dispatches nothing. */
  checkValidity(): boolean {
    return selectors.isComplete(this.#state);
  }

  protected override willUpdate(): void {
    this.#locale.follow();
  }

  protected override render(): TemplateResult {
    return root(this.#view());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot !== null) {
      // A user can type into a server-rendered form before this script loads, and the first render would undo it.
      this.#restoreTypedValues = captureTypedValues(shadowRoot);
      // Without its hydration module, Lit appends to the existing content instead of replacing it.
      if (!('litElementHydrateSupport' in globalThis)) shadowRoot.replaceChildren();
    }
    const root = super.createRenderRoot();
    this.#domEvents.listen(root);
    return root;
  }

  protected override firstUpdated(): void {
    this.#restoreTypedValues();
    this.#restoreTypedValues = () => undefined;
  }

  #view(): View {
    const options = this.#options.all();
    const messages = this.#messages();
    const errors = new Map(
      selectors.visibleErrors(this.#state).map(({ field, message }) => [field, message]),
    );
    return {
      ...this.#ui,
      state: this.#state,
      options,
      messages,
      errorAt: (field) => {
        const message = errors.get(field);
        return message === undefined ? null : messageFor(messages, field, message);
      },
      waiting: this.phase === 'submitting',
      guideInline: options.guide === 'inline' || this.#ui.narrow,
    };
  }

  #messages(): Messages {
    const translation = this.#locale.messages;
    const overrides = this.#options.get('messages');
    if (this.#cachedMessages?.translation !== translation || this.#cachedMessages.overrides !== overrides) {
      const onInvalidKey = (key: string) =>
        warn(this, `messages expects texts where the translation has them; ${key} is ignored.`);
      const messages = withOverrides(translation, overrides, onInvalidKey);
      this.#cachedMessages = { translation, overrides, messages };
    }
    return this.#cachedMessages.messages;
  }

  #createFormController(): FormController {
    const state = () => this.#state;
    const ui = () => this.#ui;
    const messages = () => this.#messages();
    return {
      element: this,
      options: this.#options,
      get state() {
        return state();
      },
      get ui() {
        return ui();
      },
      get messages() {
        return messages();
      },
      apply: (next) => this.#apply(next),
      applyUserChange: (next) => this.#applyUserChange(next),
      updateUi: (parts) => this.#updateUi(parts),
      announce: (text) => this.#liveRegion.announce(text),
      submit: () => this.#submit.submit(),
    };
  }

  #syncOptions(): void {
    const stores = this.#options.get('existingStores').map(({ id }) => id);
    this.#apply(hostTransitions.syncOptions(this.#state, this.#options.get('mode'), stores));
  }

  #apply(next: FormState): void {
    const previous = this.phase;
    if (next === this.#state) return;
    this.#state = next;
    this.requestUpdate();
    if (next.phase.name === previous) return;
    // Apply the options that the host changed while the form could not be edited.
    if (selectors.isEditable(next)) this.#syncOptions();
    this.#showPhase(next.phase.name);
    this.dispatchEvent(new MivaConnectionPhaseEvent(next.phase.name, previous));
  }

  #applyUserChange(next: FormState): void {
    if (next === this.#state) return;
    this.#apply(next);
    this.dispatchEvent(
      new MivaConnectionChangeEvent({
        draft: publicDraft(next.values),
        complete: selectors.isComplete(next),
        dirty: selectors.isDirty(next),
        filled: selectors.filledFields(next),
      }),
    );
  }

  #updateUi(parts: Partial<UiState>): void {
    this.#ui = { ...this.#ui, ...parts };
    this.requestUpdate();
  }

  #showPhase(phase: PhaseName): void {
    const states = this.#internals?.states;
    for (const name of ['submitting', 'accepted', 'rejected'] as const) {
      if (name === phase) states?.add(name);
      else states?.delete(name);
    }
  }

  /** The element was removed and not inserted again: stop waiting and clear the secrets. */
  #disconnect(): void {
    this.#submit.cancel();
    this.#applyWithoutSecrets(hostTransitions.disconnect(this.#state));
  }

  /** Sets a state without secrets, and clears the secrets kept outside the state. */
  #applyWithoutSecrets(next: FormState): void {
    this.#submit.clearLastSubmit();
    this.#apply(next);
    this.#updateUi({ manualCopyText: null, copied: null, pasteOpen: false });
    clearSecretInputs(this);
  }

  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#apply(userTransitions.hideSecrets(this.#state));
  };
}
