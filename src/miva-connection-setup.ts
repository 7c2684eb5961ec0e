import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Attempt, type Answer } from './attempt.js';
import {
  isFieldName,
  isSecretField,
  isTextField,
  SECRET_FIELDS,
  type FieldName,
  type SecretField,
} from './core/fields.js';
import { LONGEST_TEXT } from './core/facts.js';
import * as form from './core/form-state.js';
import * as views from './core/form-views.js';
import { readHostValue, type ConnectionValue } from './core/host-value.js';
import { fingerprint } from './core/fingerprint.js';
import { newIdempotencyKey } from './core/idempotency-key.js';
import type { Fix } from './core/inspect-field.js';
import { readCredentials } from './core/paste.js';
import { publicDraft, type PublicDraft } from './core/public-draft.js';
import type { ConnectionPayload } from './core/payload.js';
import { inMivaOrder, ORDER_STATUSES, type OrderStatus } from './core/statuses.js';
import { supportDetails } from './core/support-details.js';
import { generalRefusal, readVerdict, type Verdict } from './core/verdict.js';
import {
  MivaConnectionChangeEvent,
  MivaConnectionInvalidEvent,
  MivaConnectionPhaseEvent,
  MivaConnectionSubmitEvent,
} from './events.js';
import { en, type Messages } from './messages/en.js';
import { sentence, withOverrides } from './messages/lookup.js';
import {
  connectionOptionsContext,
  Options,
  OPTION_NAMES,
  OPTION_PROPERTIES,
  type ConnectionOptions,
} from './options.js';
import { acceptedTitle } from './ui/accepted-panel.js';
import { fixAt } from './ui/advice.js';
import { isCopied } from './ui/copy-text.js';
import { focusControl, focusMessage, hasFocus, isFocusIdle } from './ui/focus.js';
import { shell } from './ui/shell.js';
import { styles } from './ui/styles.js';
import type { Action, View } from './ui/view.js';
import { warn } from './warn.js';

// Below this width, in em, the guide is folded into the form.
const WIDTH_FOR_TWO_COLUMNS = 48;

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
  declare mode: ConnectionOptions['mode'];
  declare theme: ConnectionOptions['theme'];
  declare guide: ConnectionOptions['guide'];
  declare headingLevel: number;
  declare hideSubmit: boolean;
  /** Addresses shown in the allow-list step. Source of the default: Miva - Enable API Access. */
  declare allowedIps: readonly string[];
  /** Seconds shown in the timestamp step. Source of the default: Miva - Enable API Access. */
  declare timestampWindow: number;
  /** Seconds a host's answer may take. */
  declare answerTimeout: number;
  declare locked: readonly FieldName[];
  /** Stores that can be used instead of connecting a new one. */
  declare existingStores: ConnectionOptions['existingStores'];
  declare helpLinks: ConnectionOptions['helpLinks'];
  declare messages: ConnectionOptions['messages'];

  #options = new Options((problem) => warn(this, problem));
  #state = form.INITIAL_STATE;
  #attempt: Attempt | null = null;
  #attempts = 0;
  #lastSubmit: { readonly payload: ConnectionPayload; readonly idempotencyKey: string } | null = null;
  #catalogue: { readonly overrides: object; readonly messages: Messages } = { overrides: {}, messages: en };
  #lastValue: number | null = null;
  #announcement = '';
  #narrow = false;
  #guideOpen = false;
  #focusedField: FieldName | null = null;
  #uncopied: string | null = null;
  #pasteOpen = false;
  #pressing = false;
  #internals: ElementInternals | null = null;
  #width: ResizeObserver | null = null;

  constructor() {
    super();
    new ContextConsumer(this, {
      context: connectionOptionsContext,
      subscribe: true,
      callback: (options) => {
        this.#options.setContext(options);
        this.#followOptions();
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
          this.#followOptions();
          this.requestUpdate(name, previous);
        },
        configurable: true,
        enumerable: true,
      });
    }
  }

  /** What the form holds, without secrets. Setting it fills the given fields, but none a person has edited. */
  get value(): PublicDraft {
    return publicDraft(this.#state.draft);
  }

  set value(given: ConnectionValue | PublicDraft) {
    const read = readHostValue(given);
    if (read === null) {
      warn(this, 'value expects an object of field names; what it was given is ignored.');
      return;
    }
    if (read.ignored.length > 0) {
      warn(this, `value expects texts, and a list of order statuses; ignored: ${read.ignored.join(', ')}.`);
    }
    const print = fingerprint(JSON.stringify(read.value));
    if (print === this.#lastValue) return;
    this.#lastValue = print;
    this.#move(form.prefill(this.#state, read.value));
  }

  get phase(): form.PhaseName {
    return this.#state.phase.name;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#internals ??= this.attachInternals();
    addEventListener('pageshow', this.#onPageShow);
    if (this.hasUpdated) this.#watchWidth();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#onPageShow);
    this.#width?.disconnect();
    // A move in the page is a removal and an insertion in one task: it must lose nothing.
    queueMicrotask(() => {
      if (!this.isConnected) this.#abandon();
    });
  }

  /** Moved by `moveBefore()`: nothing ends. */
  connectedMoveCallback(): void {}

  protected override firstUpdated(): void {
    this.#watchWidth();
  }

  /** Submits as the button does: says what is wrong, or dispatches `miva-connection-submit`. */
  requestSubmit(): void {
    this.#submit();
  }

  /** Answers the newest submit. */
  settle(verdict: Verdict): void {
    if (this.#attempt === null) return warn(this, 'settle() was called although nothing has been submitted.');
    this.#attempt.take(readVerdict(verdict));
  }

  /** Goes back to the host's last `value`, without secrets. A wait for an answer ends. */
  reset(): void {
    this.#endAttempt();
    this.#lastSubmit = null;
    this.#move(form.reset(this.#state));
    this.#blankSecretInputs();
  }

  /** Empties the secret fields. */
  clearSecrets(): void {
    this.#lastSubmit = null;
    this.#move(form.clearSecrets(this.#state));
    this.#blankSecretInputs();
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

  protected override render(): TemplateResult {
    return shell(this.#view());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('paste', this.#onPaste);
    root.addEventListener('beforeinput', this.#onBeforeInput);
    root.addEventListener('input', this.#onInput);
    root.addEventListener('focusin', this.#onFocusIn);
    root.addEventListener('focusout', this.#onFocusOut);
    root.addEventListener('submit', this.#onSubmit);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('pointerdown', this.#onPointerDown);
    return root;
  }

  #view(): View {
    const options = this.#options.all();
    const messages = this.#messages(options.messages);
    const problems = new Map(views.visibleProblems(this.#state).map(({ field, words }) => [field, words]));
    return {
      state: this.#state,
      options,
      messages,
      problemAt: (field) => {
        const words = problems.get(field);
        return words === undefined ? null : sentence(messages, field, words);
      },
      waiting: this.phase === 'submitting',
      guideInline: options.guide === 'inline' || this.#narrow,
      guideOpen: this.#guideOpen,
      focusedField: this.#focusedField,
      uncopied: this.#uncopied,
      pasteOpen: this.#pasteOpen,
      list: this.#list,
      announcement: this.#announcement,
    };
  }

  #messages(overrides: object = this.#options.get('messages')): Messages {
    if (this.#catalogue.overrides !== overrides) {
      this.#catalogue = { overrides, messages: withOverrides(en, overrides) };
    }
    return this.#catalogue.messages;
  }

  #followOptions(): void {
    const stores = this.#options.get('existingStores').map(({ id }) => id);
    this.#move(form.offer(this.#state, this.#options.get('mode'), stores));
  }

  /** Takes the next snapshot, and tells of a new phase. */
  #move(next: form.FormState): void {
    const previous = this.phase;
    if (next === this.#state) return;
    this.#state = next;
    this.requestUpdate();
    if (next.phase.name === previous) return;
    // What the host has changed in the meantime counts now.
    if (views.isEditable(next)) this.#followOptions();
    this.#showPhase(next.phase.name);
    this.dispatchEvent(new MivaConnectionPhaseEvent(next.phase.name, previous));
  }

  /** A move made by a person: the host hears of it. */
  #change(next: form.FormState): void {
    if (next === this.#state) return;
    this.#move(next);
    this.dispatchEvent(
      new MivaConnectionChangeEvent({
        draft: publicDraft(next.draft),
        complete: views.isComplete(next),
        dirty: views.isDirty(next),
        filled: views.filledFields(next),
      }),
    );
  }

  #showPhase(phase: form.PhaseName): void {
    const states = this.#internals?.states;
    for (const name of ['submitting', 'accepted', 'rejected'] as const) {
      if (name === phase) states?.add(name);
      else states?.delete(name);
    }
  }

  #submit(): void {
    if (this.phase === 'submitting' || this.phase === 'accepted') return;
    const next = form.attempt(this.#state);
    const payload = views.payloadOf(next);
    if (payload === null) {
      this.#move(next);
      this.dispatchEvent(new MivaConnectionInvalidEvent(views.issuesOf(next)));
      void this.updateComplete.then(() => focusMessage(this));
      return;
    }
    this.#endAttempt();
    const attempt = new Attempt(++this.#attempts, this.#options.get('answerTimeout'), (answer) =>
      this.#conclude(answer),
    );
    this.#attempt = attempt;
    this.#move(next);
    this.#announce(this.#busyText());
    // A listener for the phase may have ended the attempt already.
    if (this.#attempt === attempt) this.#dispatchSubmit(attempt, payload);
  }

  #dispatchSubmit(attempt: Attempt, payload: ConnectionPayload): void {
    let dispatching = true;
    const event = new MivaConnectionSubmitEvent(
      {
        payload,
        attempt: attempt.number,
        idempotencyKey: this.#keyFor(payload),
        signal: attempt.signal,
      },
      (answer) => {
        if (!attempt.follow(answer))
          warn(this, 'respondWith() was called a second time; that answer is ignored.');
        else if (!dispatching)
          warn(this, 'respondWith() was called after the event; call it in the listener.');
      },
    );
    this.dispatchEvent(event);
    dispatching = false;
  }

  #keyFor(payload: ConnectionPayload): string {
    const last = this.#lastSubmit;
    const idempotencyKey =
      last !== null && views.isEqual(last.payload, payload) ? last.idempotencyKey : newIdempotencyKey();
    this.#lastSubmit = { payload, idempotencyKey };
    return idempotencyKey;
  }

  #conclude(answer: Answer): void {
    const focused = hasFocus(this);
    if (answer.kind === 'accepted') return this.#accept(answer.message, focused);
    if (answer.kind === 'timeout') {
      warn(
        this,
        `no answer came within ${this.#options.get('answerTimeout')} s; answer with respondWith() or settle().`,
      );
    }
    if (answer.kind === 'malformed')
      warn(this, 'the answer is not a verdict; it should be { ok: true } or { ok: false, … }.');
    if (answer.kind === 'refused' && answer.unknown.length > 0) {
      warn(this, `the verdict names codes or fields that are not known: ${answer.unknown.join(', ')}.`);
    }
    this.#move(
      form.refuse(
        this.#state,
        answer.kind === 'refused' ? answer.refusal : generalRefusal(`answer-${answer.kind}`),
      ),
    );
    if (answer.kind === 'refused' && answer.refusal.steps.length > 0) this.#guideOpen = true;
    this.#announce('');
    void this.updateComplete.then(() => {
      if (focused || isFocusIdle(this)) focusMessage(this);
    });
  }

  #accept(message: string | null, focused: boolean): void {
    this.#lastSubmit = null;
    this.#blankSecretInputs();
    this.#move(form.accept(this.#state, message));
    this.#announce(acceptedTitle(this.#state, this.#messages()));
    void this.updateComplete.then(() => {
      if (focused) focusMessage(this);
    });
  }

  #endAttempt(): void {
    this.#attempt?.close();
    this.#attempt = null;
    this.#announce('');
  }

  /** Removed for good: the wait ends and the secrets go. */
  #abandon(): void {
    this.#endAttempt();
    this.#lastSubmit = null;
    this.#move(form.abandon(this.#state));
    this.#blankSecretInputs();
  }

  #blankSecretInputs(): void {
    for (const field of SECRET_FIELDS) {
      const input = this.shadowRoot?.querySelector<HTMLInputElement>(`[data-field="${field}"] input`);
      if (input) input.value = '';
    }
  }

  /** Says something once, also when it was the last thing said: the region is emptied first. */
  #announce(text: string): void {
    this.#announcement = '';
    this.requestUpdate();
    requestAnimationFrame(() => {
      this.#announcement = text;
      this.requestUpdate();
    });
  }

  #busyText(): string {
    const { submitting, submittingChanges } = this.#messages();
    return this.#state.intent === 'update' ? submittingChanges : submitting;
  }

  #watchWidth(): void {
    // The ruler has no height, so that what is drawn because of its width cannot change its size again.
    const ruler = this.shadowRoot?.querySelector('.ruler');
    if (!ruler) return;
    this.#width ??= new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const em = Number.parseFloat(getComputedStyle(entry.target).fontSize);
      const narrow = entry.contentRect.width < WIDTH_FOR_TWO_COLUMNS * em;
      if (narrow === this.#narrow) return;
      this.#narrow = narrow;
      this.requestUpdate();
    });
    this.#width.observe(ruler);
  }

  /** One value is pasted as it is; several are shown before they are filled in. */
  #onPaste = (event: Event): void => {
    const target = event.target as HTMLInputElement;
    const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    const isBox = target.id === 'paste-input';
    if ((!isBox && fieldOf(target) === null) || target.readOnly || text.length > LONGEST_TEXT) return;
    const reading = readCredentials(text);
    if (!isBox && Object.keys(reading.found).length < 2) return;
    event.preventDefault();
    this.#showPasted(reading);
  };

  #onBeforeInput = (event: Event): void => {
    const field = fieldOf(event.target as Element);
    if (field === null || ((event as InputEvent).data?.length ?? 0) <= LONGEST_TEXT) return;
    event.preventDefault();
    this.#move(form.refusePaste(this.#state, field));
    this.#announce(this.#messages().codes['too-long']);
  };

  #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const choice = input.dataset['choice'] as 'create' | 'use-existing' | undefined;
    if (choice !== undefined) return this.#change(form.choose(this.#state, choice));
    if (input.id === 'paste-input') return this.#onTypedPaste(input);
    const field = fieldOf(input);
    if (field === null) return;
    if (isTextField(field)) return this.#change(form.edit(this.#state, field, input.value));
    if (field === 'storeId') return this.#change(form.edit(this.#state, field, input.value));
    const status = input.dataset['status'] as OrderStatus | undefined;
    if (status === undefined) return;
    const others = this.#state.draft.orderImportStatuses.filter((chosen) => chosen !== status);
    this.#chooseStatuses(input.checked ? [...others, status] : others);
  };

  /** Where a paste comes as plain input, as from some keyboards of phones. */
  #onTypedPaste(box: HTMLInputElement): void {
    const reading = readCredentials(box.value);
    if (Object.keys(reading.found).length < 2) return;
    box.value = '';
    this.#showPasted(reading);
  }

  #chooseStatuses(statuses: readonly OrderStatus[]): void {
    this.#change(form.edit(this.#state, 'orderImportStatuses', inMivaOrder(statuses)));
  }

  /** The guide follows the focus into a field, and stays there when the focus goes to the guide itself. */
  #onFocusIn = (event: Event): void => {
    const field = fieldOf(event.target as Element);
    if (field === null || field === this.#focusedField) return;
    this.#focusedField = field;
    this.requestUpdate();
  };

  #onFocusOut = (event: Event): void => {
    const { target, relatedTarget } = event as FocusEvent;
    const field = fieldOf(target as Element);
    if (field === null || fieldOf(relatedTarget as Element | null) === field) return;
    const leave = () => this.#move(form.leave(this.#state, field));
    // A message that appears between press and release would move the button from under the pointer.
    if (this.#pressing) addEventListener('pointerup', () => requestAnimationFrame(leave), { once: true });
    else leave();
  };

  #onPointerDown = (): void => {
    this.#pressing = true;
    const release = () => (this.#pressing = false);
    addEventListener('pointerup', release, { once: true });
    addEventListener('pointercancel', release, { once: true });
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#submit();
  };

  #onClick = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('[aria-disabled="true"]') !== null) return event.preventDefault();
    const button = target.closest<HTMLElement>('[data-action]');
    if (button === null) return;
    const field = button.dataset['for'];
    const act: Record<Action, () => void> = {
      reveal: () => isSecretField(field) && this.#move(form.reveal(this.#state, field)),
      'select-all': () => this.#chooseStatuses(ORDER_STATUSES.map(({ value }) => value)),
      'clear-statuses': () => this.#chooseStatuses([]),
      replace: () => isSecretField(field) && this.#replace(field, true),
      keep: () => isSecretField(field) && this.#replace(field, false),
      fix: () => this.#fix(button.dataset['which'] ?? ''),
      undo: () => this.#undo(),
      'toggle-paste': () => this.#togglePaste(),
      fill: () => this.#fillPasted(),
      dismiss: () => this.#showPasted(null),
      'copy-details': () => void this.#copy(button, supportDetails(this.#state)),
      copy: () => void this.#copy(button),
      'focus-field': () => isFieldName(field) && focusControl(this, field),
      'toggle-guide': () => {
        this.#guideOpen = !this.#guideOpen;
        this.requestUpdate();
      },
    };
    act[button.dataset['action'] as Action]();
  };

  #replace(field: SecretField, replaced: boolean): void {
    this.#change(form.replaceSecret(this.#state, field, replaced));
    void this.updateComplete.then(() => focusControl(this, field));
  }

  #fix(which: string): void {
    const found = fixAt({ state: this.#state }, which);
    if (found === null) return;
    const { field, fix } = found;
    this.#change(form.fill(this.#state, field, this.#unlocked(fix.values)));
    this.#announce(this.#messages().changedFields(this.#labels(Object.keys(fix.values) as FieldName[])));
    void this.updateComplete.then(() => focusControl(this, field));
  }

  #togglePaste(): void {
    this.#pasteOpen = !this.#pasteOpen;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('#paste-input, [data-action="toggle-paste"]')?.focus(),
    );
  }

  #showPasted(pasted: form.FormState['pasted']): void {
    this.#move(form.preview(this.#state, pasted));
    void this.updateComplete.then(() =>
      this.shadowRoot
        ?.querySelector<HTMLElement>(pasted === null ? '[data-action="toggle-paste"]' : '#preview-title')
        ?.focus(),
    );
  }

  #fillPasted(): void {
    const values = this.#unlocked(this.#state.pasted?.found ?? {});
    this.#pasteOpen = false;
    this.#change(form.fill(this.#state, null, values));
    this.#announce(this.#messages().paste.filled(Object.keys(values).length));
    const next = views.issuesOf(this.#state)[0]?.field;
    void this.updateComplete.then(() => {
      if (next !== undefined) focusControl(this, next);
      else this.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.focus();
    });
  }

  /** What is locked stays, whatever is pasted or mended. */
  #unlocked(values: Fix['values']): Fix['values'] {
    const locked: readonly string[] = this.#options.get('locked');
    return Object.fromEntries(Object.entries(values).filter(([field]) => !locked.includes(field)));
  }

  #undo(): void {
    const at = this.#state.undo?.at ?? 'name';
    this.#change(form.undoFill(this.#state));
    this.#announce(this.#messages().undone);
    void this.updateComplete.then(() => focusControl(this, at));
  }

  #labels(fields: readonly FieldName[]): string {
    const { fields: words } = this.#messages();
    return this.#list(fields.map((field) => words[field].label));
  }

  #list = (words: readonly string[]): string => new Intl.ListFormat(this.#messages().language).format(words);

  async #copy(button: HTMLElement, text = button.dataset['text'] ?? ''): Promise<void> {
    const messages = this.#messages();
    if (await isCopied(text)) {
      this.#uncopied = null;
      this.#announce(text.length < 50 ? messages.copiedText(text) : messages.copied);
      return;
    }
    const shown = button.parentElement?.querySelector('[data-copyable]');
    this.#uncopied = shown?.textContent === text ? null : text;
    this.#announce(messages.copyByHand);
    await this.updateComplete;
    if (shown && this.#uncopied === null) getSelection()?.selectAllChildren(shown);
    else this.shadowRoot?.querySelector<HTMLTextAreaElement>('#uncopied')?.select();
  }

  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#move(form.hideSecrets(this.#state));
  };
}

function fieldOf(element: Element | null): FieldName | null {
  const name = element?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  return isFieldName(name) ? name : null;
}
