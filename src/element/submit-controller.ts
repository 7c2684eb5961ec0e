import { PendingSubmit, type SubmitOutcome } from './pending-submit.js';
import { isEqual } from '../core/equality.js';
import { SECRET_FIELDS } from '../core/fields.js';
import * as form from '../core/form/transitions.js';
import { NONE } from '../core/form/state.js';
import * as views from '../core/form/selectors.js';
import { newIdempotencyKey } from '../core/payload/idempotency-key.js';
import type { ConnectionPayload } from '../core/payload/types.js';
import { isAbortError, rejectionDetails } from '../core/rejection.js';
import { generalRejection } from '../core/verdict.js';
import { MivaConnectionInvalidEvent, MivaConnectionSubmitEvent } from './events.js';
import { afterUpdate, type FormController } from './form-controller.js';
import { acceptedTitle } from '../ui/accepted-panel.js';
import { clearSecretInputs } from '../ui/clear-secret-inputs.js';
import { focusMessage, hasFocus, isFocusIdle, scrollToHighlightedStep } from '../ui/focus.js';
import { reportError, warn } from './warn.js';

/** What the form and its host say to each other: one submit after the other, and an answer to the newest. */
export class SubmitController {
  readonly #form: FormController;
  #pending: PendingSubmit | null = null;
  #attempts = 0;
  #lastSubmit: { readonly payload: ConnectionPayload; readonly idempotencyKey: string } | null = null;

  constructor(handle: FormController) {
    this.#form = handle;
  }

  submit(): void {
    const { element, state, apply, announce } = this.#form;
    if (!views.isEditable(state)) return;
    const next = form.submit(state);
    const payload = views.payloadOf(next);
    if (payload === null) {
      apply(next);
      element.dispatchEvent(new MivaConnectionInvalidEvent(views.issuesOf(next)));
      afterUpdate(this.#form, () => focusMessage(element));
      return;
    }
    this.cancel();
    const timeout = this.#form.options.get('answerTimeout');
    const attempt = new PendingSubmit(++this.#attempts, timeout, (answer) => this.#finish(answer));
    this.#pending = attempt;
    apply(next);
    const { submitting, submittingChanges } = this.#form.messages;
    announce(state.intent === 'update' ? submittingChanges : submitting);
    // A listener for the phase may have ended the attempt already.
    if (this.#pending === attempt) this.#dispatch(attempt, payload);
  }

  /** The host answers by a call instead of a promise. */
  settle(verdict: unknown): void {
    if (this.#pending === null) {
      warn(this.#form.element, 'settle() was called while no answer was waited for.');
    } else this.#pending.answer(verdict);
  }

  /** Nothing is waited for any more. */
  cancel(): void {
    this.#pending?.close();
    this.#pending = null;
    this.#form.announce('');
  }

  /** The last payload holds secrets. */
  forget(): void {
    this.#lastSubmit = null;
  }

  #dispatch(attempt: PendingSubmit, payload: ConnectionPayload): void {
    const { element } = this.#form;
    let dispatching = true;
    const event = new MivaConnectionSubmitEvent(
      {
        payload,
        attempt: attempt.number,
        idempotencyKey: this.#keyFor(payload),
        signal: attempt.signal,
      },
      (answer) => {
        if (!attempt.follow(answer, (reason) => this.#reportRejection(attempt, reason))) {
          warn(element, 'respondWith() was called a second time.');
        } else if (!dispatching) {
          warn(element, 'respondWith() was called after the event; call it in the listener.');
        }
      },
    );
    element.dispatchEvent(event);
    dispatching = false;
  }

  /** A secret can be left out of the report only while it is known: not once it is wiped or another was submitted. */
  #reportRejection(attempt: PendingSubmit, reason: unknown): void {
    if (attempt.signal.aborted && isAbortError(reason)) return;
    const payload = attempt === this.#pending ? this.#lastSubmit?.payload : undefined;
    const { values } = this.#form.state;
    const details =
      payload === undefined
        ? 'its reason may contain secrets that are no longer known, and is not shown.'
        : rejectionDetails(reason, [...secretsOf(payload), ...SECRET_FIELDS.map((field) => values[field])]);
    reportError(this.#form.element, `the promise given to respondWith() was rejected: ${details}`);
  }

  #keyFor(payload: ConnectionPayload): string {
    const last = this.#lastSubmit;
    const idempotencyKey =
      last !== null && isEqual(last.payload, payload) ? last.idempotencyKey : newIdempotencyKey();
    this.#lastSubmit = { payload, idempotencyKey };
    return idempotencyKey;
  }

  #finish(answer: SubmitOutcome): void {
    if (answer.kind === 'accepted') this.#accept(answer.message);
    else this.#reject(answer);
  }

  #accept(message: string | null): void {
    const { element, messages, apply, updateUi, announce } = this.#form;
    const focused = hasFocus(element);
    this.forget();
    clearSecretInputs(element);
    apply(form.accept(this.#form.state, message));
    // The next store has settings of its own.
    updateUi({ manualCopyText: null, pasteOpen: false, tickedSettings: NONE });
    // The heading is read aloud as it takes the focus.
    announce(focused ? '' : acceptedTitle(this.#form.state, messages));
    afterUpdate(this.#form, () => {
      if (focused) focusMessage(element);
    });
  }

  #reject(answer: Exclude<SubmitOutcome, { kind: 'accepted' }>): void {
    const { element, state, apply, updateUi, announce } = this.#form;
    const focused = hasFocus(element);
    const problem = this.#warningFor(answer);
    if (problem !== null) warn(element, problem);
    const rejection =
      answer.kind === 'rejected' ? answer.rejection : generalRejection(`answer-${answer.kind}`);
    apply(form.reject(state, rejection));
    if (rejection.steps.length > 0) updateUi({ guideOpen: true });
    announce('');
    afterUpdate(this.#form, () => {
      scrollToHighlightedStep(element);
      if (focused || isFocusIdle(element)) focusMessage(element);
    });
  }

  /** What the host's developer should know of an answer. */
  #warningFor(answer: SubmitOutcome): string | null {
    if (answer.kind === 'timeout') {
      const seconds = this.#form.options.get('answerTimeout');
      return `no answer came within ${seconds} s; answer with respondWith() or settle().`;
    }
    if (answer.kind === 'malformed') {
      return 'the answer is not a verdict: { ok: true } or { ok: false, … }.';
    }
    return answer.kind === 'rejected' && answer.unknown.length > 0
      ? `the verdict names codes or fields that are not known: ${answer.unknown.join(', ')}.`
      : null;
  }
}

function secretsOf(payload: ConnectionPayload): string[] {
  if (payload.intent === 'use-existing') return [];
  return SECRET_FIELDS.map((field) => payload.credentials[field] ?? '');
}
