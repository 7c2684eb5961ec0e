import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PressController } from './press-controller.js';
import { SubmitController } from './submit-controller.js';
import { isFieldName, type FieldName } from '../core/fields.js';
import { isComplete } from '../core/form/selectors.js';
import type { PhaseName } from '../core/form/state.js';
import type { ConnectionValue } from '../core/form/host-value.js';
import { publicDraft, type PublicDraft } from '../core/form/public-draft.js';
import { withoutPrototype } from '../core/util.js';
import type { Verdict } from '../core/verdict.js';
import { FocusController } from './focus-controller.js';
import { FoldController } from './fold-controller.js';
import { FormController } from './form-controller.js';
import { DomEvents } from './dom-events.js';
import { LocaleController } from './locale-controller.js';
import {
  connectionOptionsContext,
  Options,
  OPTION_NAMES,
  OPTION_PROPERTIES,
  type OptionProperties,
} from './options.js';
import { focusControl, isFieldShown } from '../ui/focus.js';
import { root } from '../ui/root.js';
import { captureTypedValues } from './hydration.js';
import { styles } from '../ui/styles/styles.js';
import { createView } from '../ui/view.js';
import { warn } from './warn.js';
import { adoptStylesIn, createForeignRoot } from './adopt-styles.js';
import { PageRestoreController } from './page-restore-controller.js';
import { ScrollContainerController } from './scroll-container-controller.js';
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
 * @slot accepted - Appears in the panel after acceptance, and replaces the footer: the host's next step.
 * @csspart heading - The headings of the form, the guide and the panel.
 * @csspart field - A field with its label, hint, input and messages.
 * @csspart label - The label of a field.
 * @csspart input - A text input.
 * @csspart hint - The hint of a field.
 * @csspart error - The error message of a field.
 * @csspart advice - The warnings, hints and one-click fixes of a field.
 * @csspart summary - The error summary.
 * @csspart guide - The guide.
 * @csspart button - A button, except the steps of the guide and the entries of the error summary.
 * @csspart panel - The panel that replaces the form after the host accepted the connection.
 * @cssstate submitting - The form waits for the host's answer.
 * @cssstate accepted - The host accepted the connection.
 * @cssstate rejected - The host rejected the connection.
 * @cssprop --miva-connection-accent - The main button, links and the current step.
 * @cssprop --miva-connection-on-accent - Text on the accent.
 * @cssprop --miva-connection-text - Text.
 * @cssprop --miva-connection-muted - Hints and other secondary text.
 * @cssprop --miva-connection-surface - Background of the form.
 * @cssprop --miva-connection-field - Background of inputs and buttons.
 * @cssprop --miva-connection-border - Borders of inputs and buttons.
 * @cssprop --miva-connection-error - Errors.
 * @cssprop --miva-connection-warning - Warnings.
 * @cssprop --miva-connection-success - Acceptance.
 * @cssprop --miva-connection-focus - The focus ring.
 * @cssprop --miva-connection-radius - Radius of corners.
 * @cssprop --miva-connection-gap - Space between fields.
 * @cssprop --miva-connection-font-size - Size of the text; everything else follows it.
 * @cssprop --miva-connection-padding - Space around the form; `0` aligns it with the text of the page.
 * @cssprop --miva-connection-sticky-top - Height of a sticky header of the page, as a length with its unit.
 */
export class MivaConnectionSetup extends LitElement {
  static override properties: PropertyDeclarations = OPTION_PROPERTIES;
  static override styles = styles;

  #options = new Options((message) => warn(this, message));
  #locale = new LocaleController(this, this.#options);
  #form = new FormController(this, this.#options, this.#locale);
  #submit = new SubmitController(this.#form);
  #focus = new FocusController(this.#form);
  #domEvents = new DomEvents(this.#form, new PressController(this), this.#focus, () => this.#submit.submit());
  #restoreTypedValues = (): void => undefined;

  constructor() {
    super();
    new WidthController(this, (narrow) => narrow !== this.#form.ui.narrow && this.#form.updateUi({ narrow }));
    new FoldController(this.#form);
    new ScrollContainerController(this);
    new PageRestoreController(this.#form, this.#submit);
    new ContextConsumer(this, {
      context: connectionOptionsContext,
      subscribe: true,
      callback: (options) => {
        this.#options.setContext(options);
        this.#form.syncOptions();
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
      const accessors = {
        get(this: MivaConnectionSetup): unknown {
          return this.#options.get(name);
        },
        set(this: MivaConnectionSetup, given: unknown) {
          const previous = this.#options.get(name);
          this.#options.set(name, given);
          this.#form.syncOptions();
          this.requestUpdate(name, previous);
        },
        configurable: true,
        enumerable: true,
      };
      Object.defineProperty(this.prototype, name, withoutPrototype(accessors));
    }
  }

  /**
   * The form's values without secrets. Setting it fills in the given fields, secrets allowed, except those that the user
   * has edited since the last `reset()`.
   */
  get value(): PublicDraft {
    return publicDraft(this.#form.state.values);
  }

  set value(given: ConnectionValue | PublicDraft) {
    this.#form.setValue(given);
  }

  /** The form's phase: `editing`, `submitting` (waiting for the host's answer), `rejected` or `accepted`. */
  get phase(): PhaseName {
    return this.#form.phase;
  }

  override connectedCallback(): void {
    // The previous context provider may no longer be an ancestor.
    this.#options.setContext(undefined);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    // Moving an element removes and inserts it in one task, and must not lose what the user typed.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#submit.reset();
      this.#form.disconnect();
    });
    // Last, because it calls a function of the page's context provider, which may throw.
    super.disconnectedCallback();
  }

  /** The element was moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) adoptStylesIn(this.shadowRoot, this.#class.elementStyles);
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
    this.#submit.reset();
    this.#form.reset();
  }

  /** Empties Password, API Token and Signing Digest. */
  clearSecrets(): void {
    this.#submit.clearSecrets();
    this.#form.clearSecrets();
  }

  /** Focuses a field and scrolls it into view. */
  focusField(name: FieldName): void {
    if (!isFieldName(name)) return warn(this, 'focusField() was ignored: unknown field name.');
    void this.updateComplete.then(() => {
      if (isFieldShown(this, name)) focusControl(this, name);
      else warn(this, `focusField() was ignored: ${name} is not shown now.`);
    });
  }

  /** Whether the form would pass its own validation. Shows and dispatches nothing. */
  checkValidity(): boolean {
    return isComplete(this.#form.state);
  }

  protected override willUpdate(): void {
    // A sentence of another language would be read in this one's voice.
    if (this.#locale.follow()) this.#form.clearAnnouncement();
  }

  protected override render(): TemplateResult {
    return root(createView(this.#form.state, this.#form.ui, this.#options.all(), this.#locale.messages));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot !== null) {
      // A user can type into a server-rendered form before this script loads, and the first render would undo it.
      this.#restoreTypedValues = captureTypedValues(shadowRoot);
      // Without its hydration module, Lit appends to the existing content instead of replacing it.
      if (!('litElementHydrateSupport' in globalThis)) shadowRoot.replaceChildren();
    }
    const root =
      this.ownerDocument === document ? super.createRenderRoot() : createForeignRoot(this, this.#class);
    this.#focus.listen(root);
    this.#domEvents.listen(root);
    return root;
  }

  get #class(): typeof MivaConnectionSetup {
    return this.constructor as typeof MivaConnectionSetup;
  }

  protected override firstUpdated(): void {
    this.#restoreTypedValues();
    this.#restoreTypedValues = () => undefined;
  }
}
