import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LiveRegion } from './live-region.js';
import { SubmitController } from './submit-controller.js';
import { isFieldName, type FieldName } from '../core/fields.js';
import * as form from '../core/form/transitions.js';
import { INITIAL_STATE, type FormState, type PhaseName } from '../core/form/state.js';
import * as views from '../core/form/selectors.js';
import { hashOf, readHostValue, type ConnectionValue } from '../core/form/host-value.js';
import { publicDraft, type PublicDraft } from '../core/form/public-draft.js';
import type { Verdict } from '../core/verdict.js';
import { MivaConnectionChangeEvent, MivaConnectionPhaseEvent } from './events.js';
import type { FormController } from './form-controller.js';
import { DomEvents } from './dom-events.js';
import { LocaleController } from './locale-controller.js';
import type { Messages } from '../i18n/en.js';
import { messageFor, withOverrides, type MessageOverrides } from '../i18n/messages.js';
import { connectionOptionsContext, Options, OPTION_NAMES, OPTION_PROPERTIES } from './options.js';
import { clearSecretInputs } from '../ui/clear-secret-inputs.js';
import { focusControl } from '../ui/focus.js';
import { root } from '../ui/root.js';
import { captureTypedValues } from './hydration.js';
import { styles } from '../ui/styles/styles.js';
import { INITIAL_UI, type ExistingStore, type UiState, type View } from '../ui/view.js';
import { warn } from './warn.js';
import { WidthController } from './width-controller.js';

/**
 * The Store Setup step that connects a Miva store: validates what is typed and hands the host a payload.
 *
 * @tag miva-connection-setup
 * @fires {MivaConnectionSubmitEvent} miva-connection-submit - A valid connection was submitted.
 * @fires {MivaConnectionInvalidEvent} miva-connection-invalid - A submit was refused by the form's own rules.
 * @fires {MivaConnectionChangeEvent} miva-connection-change - A person has changed something.
 * @fires {MivaConnectionPhaseEvent} miva-connection-phase - The form went from one phase to another.
 * @slot heading - Replaces the heading.
 * @slot guide - Replaces the steps of the guide.
 * @slot footer - Stands below the form.
 * @csspart heading - The headings of the form, the guide and the panel.
 * @csspart field - A field with all that belongs to it.
 * @csspart label - The label of a field.
 * @csspart input - A text input.
 * @csspart hint - The hint of a field.
 * @csspart error - The error at a field.
 * @csspart advice - What is worth knowing at a field.
 * @csspart summary - The error summary.
 * @csspart guide - The guide.
 * @csspart button - Every button.
 * @csspart panel - What takes the form's place once the host has accepted.
 * @cssstate submitting - Waits for the host's answer.
 * @cssstate accepted - The host has accepted.
 * @cssstate rejected - The host has refused.
 * @cssprop --miva-connection-accent - Buttons and links.
 * @cssprop --miva-connection-on-accent - Text on the accent.
 * @cssprop --miva-connection-text - Text.
 * @cssprop --miva-connection-muted - Hints.
 * @cssprop --miva-connection-surface - Background of the form.
 * @cssprop --miva-connection-field - Background of inputs and buttons.
 * @cssprop --miva-connection-border - Borders of inputs and buttons.
 * @cssprop --miva-connection-error - Errors.
 * @cssprop --miva-connection-success - Acceptance.
 * @cssprop --miva-connection-focus - The focus ring.
 * @cssprop --miva-connection-radius - Radius of corners.
 * @cssprop --miva-connection-gap - Space between fields.
 * @cssprop --miva-connection-font-size - Size of the text.
 */
export class MivaConnectionSetup extends LitElement {
  static override properties: PropertyDeclarations = OPTION_PROPERTIES;
  static override styles = styles;

  /** In edit mode a secret that is left alone is kept. */
  declare mode: 'create' | 'edit';
  /** BCP 47 tag of the language inside; null for that of the nearest `lang`. */
  declare locale: string | null;
  /** Light, dark, or as the page's own `color-scheme` says. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Where the guide stands; beside folds to inline when the form is narrow. */
  declare guide: 'beside' | 'inline' | 'none';
  /** Level of the heading inside, a whole number from 2 to 6. */
  declare headingLevel: number;
  /** The host brings its own button and calls `requestSubmit()`; Enter still submits. */
  declare hideSubmit: boolean;
  /** Addresses shown in the allow-list step. Source of the default: Miva - Enable API Access. */
  declare allowedIps: readonly string[];
  /** Seconds shown in the timestamp step. Source of the default: Miva - Enable API Access. */
  declare timestampWindow: number;
  /** Seconds a host's answer may take. */
  declare answerTimeout: number;
  /** Fields that are shown, readable and copyable, but not editable. */
  declare locked: readonly FieldName[];
  /** Stores that can be used instead of connecting a new one. */
  declare existingStores: readonly ExistingStore[];
  /** Addresses behind "Where do I find this?" at a field, and of an article; https only. */
  declare helpLinks: Readonly<Partial<Record<FieldName | 'article', string>>>;
  /** Texts in place of the form's own, any part of the catalogue. */
  declare messages: MessageOverrides;

  #options = new Options((problem) => warn(this, problem));
  #state = INITIAL_STATE;
  #ui = INITIAL_UI;
  #locale = new LocaleController(this);
  #cachedMessages: { readonly of: Messages; readonly overrides: object; readonly messages: Messages } | null =
    null;
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
    // Set before the upgrade it hides the accessor; Lit sees to this for the options only.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      Reflect.deleteProperty(this, 'value');
      this.value = value;
    }
  }

  // Accessors of our own: a wrong value is to be ignored when it is set, not when it is drawn.
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

  /** What the form holds, without secrets. Setting it fills the given fields, but none a person has edited. */
  get value(): PublicDraft {
    return publicDraft(this.#state.values);
  }

  set value(given: ConnectionValue | PublicDraft) {
    // What frameworks set where there is nothing.
    if ((given as unknown) === undefined || (given as unknown) === null) return;
    const read = readHostValue(given);
    if (read === null) {
      warn(this, 'value expects an object of field names.');
      return;
    }
    if (read.ignored.length > 0) {
      warn(this, `value expects texts, and a list of order statuses; ignored: ${read.ignored.join(', ')}.`);
    }
    const print = hashOf(read.value);
    if (print === this.#lastValueHash) return;
    this.#lastValueHash = print;
    this.#apply(form.prefill(this.#state, read.value));
  }

  /** Where the form stands: being filled in, waiting for the host's answer, refused or accepted by it. */
  get phase(): PhaseName {
    return this.#state.phase.name;
  }

  override connectedCallback(): void {
    // Whoever provided options where the element stood before need not be above it now.
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
    // A move in the page is a removal and an insertion in one task: it must lose nothing.
    queueMicrotask(() => {
      if (!this.isConnected) this.#disconnect();
    });
  }

  /** Moved by `moveBefore()`: nothing ends, but another language may be spoken here. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Submits as the button does: says what is wrong, or dispatches `miva-connection-submit`. */
  requestSubmit(): void {
    this.#submit.submit();
  }

  /** Answers the newest submit. */
  settle(verdict: Verdict): void {
    this.#submit.settle(verdict);
  }

  /** Goes back to the host's last `value`, without secrets. A wait for an answer ends. */
  reset(): void {
    this.#submit.cancel();
    this.#applyWithoutSecrets(form.reset(this.#state));
  }

  /** Empties the secret fields. */
  clearSecrets(): void {
    this.#applyWithoutSecrets(form.clearSecrets(this.#state));
  }

  /** Focuses a field and brings it into view. */
  focusField(name: FieldName): void {
    if (!isFieldName(name)) return warn(this, 'focusField() expects a field name.');
    void this.updateComplete.then(() => focusControl(this, name));
  }

  /** Whether a submit would be accepted by the form. Shows and dispatches nothing. */
  checkValidity(): boolean {
    return views.isComplete(this.#state);
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
      // A form rendered by a server can be typed into before this script has come: the first render would undo it.
      this.#restoreTypedValues = captureTypedValues(shadowRoot);
      // Without Lit's hydration module, Lit renders beside what is there, not in its place.
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
    const problems = new Map(views.visibleErrors(this.#state).map(({ field, message }) => [field, message]));
    return {
      ...this.#ui,
      state: this.#state,
      options,
      messages,
      errorAt: (field) => {
        const words = problems.get(field);
        return words === undefined ? null : messageFor(messages, field, words);
      },
      waiting: this.phase === 'submitting',
      guideInline: options.guide === 'inline' || this.#ui.narrow,
    };
  }

  #messages(): Messages {
    const of = this.#locale.messages;
    const overrides = this.#options.get('messages');
    if (this.#cachedMessages?.of !== of || this.#cachedMessages.overrides !== overrides) {
      const onWrong = (key: string) =>
        warn(this, `messages expects texts where the catalogue has them; ${key} is ignored.`);
      this.#cachedMessages = { of, overrides, messages: withOverrides(of, overrides, onWrong) };
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
    this.#apply(form.syncOptions(this.#state, this.#options.get('mode'), stores));
  }

  #apply(next: FormState): void {
    const previous = this.phase;
    if (next === this.#state) return;
    this.#state = next;
    this.requestUpdate();
    if (next.phase.name === previous) return;
    // What the host has changed in the meantime counts now.
    if (views.isEditable(next)) this.#syncOptions();
    this.#showPhase(next.phase.name);
    this.dispatchEvent(new MivaConnectionPhaseEvent(next.phase.name, previous));
  }

  #applyUserChange(next: FormState): void {
    if (next === this.#state) return;
    this.#apply(next);
    this.dispatchEvent(
      new MivaConnectionChangeEvent({
        draft: publicDraft(next.values),
        complete: views.isComplete(next),
        dirty: views.isDirty(next),
        filled: views.filledFields(next),
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

  /** Removed for good: the wait ends and the secrets go. */
  #disconnect(): void {
    this.#submit.cancel();
    this.#applyWithoutSecrets(form.disconnect(this.#state));
  }

  /** Goes on with a snapshot without secrets, and leaves none behind elsewhere. */
  #applyWithoutSecrets(next: FormState): void {
    this.#submit.forget();
    this.#apply(next);
    this.#updateUi({ manualCopyText: null, copied: null, pasteOpen: false });
    clearSecretInputs(this);
  }

  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#apply(form.hideSecrets(this.#state));
  };
}
