import { Attempt, type Answer } from './attempt.js';
import { isEqual } from './core/equality.js';
import { SECRET_FIELDS } from './core/fields.js';
import * as form from './core/form-moves.js';
import { NONE } from './core/form-state.js';
import * as views from './core/form-views.js';
import { newIdempotencyKey } from './core/idempotency-key.js';
import type { ConnectionPayload } from './core/payload.js';
import { isAbortError, rejectionDetails } from './core/rejection.js';
import { generalRefusal } from './core/verdict.js';
import { MivaConnectionInvalidEvent, MivaConnectionSubmitEvent } from './events.js';
import { onceDrawn, type FormHandle } from './form-handle.js';
import { acceptedTitle } from './ui/accepted-panel.js';
import { blankSecretInputs } from './ui/blank-secrets.js';
import { focusMessage, hasFocus, isFocusIdle, showWantedStep } from './ui/focus.js';
import { reportError, warn } from './warn.js';

/** What the form and its host say to each other: one submit after the other, and an answer to the newest. */
export class Conversation {
  readonly #form: FormHandle;
  #attempt: Attempt | null = null;
  #attempts = 0;
  #lastSubmit: { readonly payload: ConnectionPayload; readonly idempotencyKey: string } | null = null;

  constructor(handle: FormHandle) {
    this.#form = handle;
  }

  submit(): void {
    const { element, state, move, announce } = this.#form;
    if (!views.isEditable(state)) return;
    const next = form.attempt(state);
    const payload = views.payloadOf(next);
    if (payload === null) {
      move(next);
      element.dispatchEvent(new MivaConnectionInvalidEvent(views.issuesOf(next)));
      onceDrawn(this.#form, () => focusMessage(element));
      return;
    }
    this.end();
    const timeout = this.#form.options.get('answerTimeout');
    const attempt = new Attempt(++this.#attempts, timeout, (answer) => this.#conclude(answer));
    this.#attempt = attempt;
    move(next);
    const { submitting, submittingChanges } = this.#form.messages;
    announce(state.intent === 'update' ? submittingChanges : submitting);
    // A listener for the phase may have ended the attempt already.
    if (this.#attempt === attempt) this.#dispatch(attempt, payload);
  }

  /** The host answers by a call instead of a promise. */
  settle(verdict: unknown): void {
    if (this.#attempt === null) {
      warn(this.#form.element, 'settle() was called while no answer was waited for.');
    } else this.#attempt.answer(verdict);
  }

  /** Nothing is waited for any more. */
  end(): void {
    this.#attempt?.close();
    this.#attempt = null;
    this.#form.announce('');
  }

  /** The last payload holds secrets. */
  forget(): void {
    this.#lastSubmit = null;
  }

  #dispatch(attempt: Attempt, payload: ConnectionPayload): void {
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
  #reportRejection(attempt: Attempt, reason: unknown): void {
    if (attempt.signal.aborted && isAbortError(reason)) return;
    const payload = attempt === this.#attempt ? this.#lastSubmit?.payload : undefined;
    const { draft } = this.#form.state;
    const details =
      payload === undefined
        ? 'its reason may contain secrets that are no longer known, and is not shown.'
        : rejectionDetails(reason, [...secretsOf(payload), ...SECRET_FIELDS.map((field) => draft[field])]);
    reportError(this.#form.element, `the promise given to respondWith() was rejected: ${details}`);
  }

  #keyFor(payload: ConnectionPayload): string {
    const last = this.#lastSubmit;
    const idempotencyKey =
      last !== null && isEqual(last.payload, payload) ? last.idempotencyKey : newIdempotencyKey();
    this.#lastSubmit = { payload, idempotencyKey };
    return idempotencyKey;
  }

  #conclude(answer: Answer): void {
    if (answer.kind === 'accepted') this.#accept(answer.message);
    else this.#refuse(answer);
  }

  #accept(message: string | null): void {
    const { element, messages, move, show, announce } = this.#form;
    const focused = hasFocus(element);
    this.forget();
    blankSecretInputs(element);
    move(form.accept(this.#form.state, message));
    // The next store has settings of its own.
    show({ uncopied: null, pasteOpen: false, tickedSettings: NONE });
    // The heading is read aloud as it takes the focus.
    announce(focused ? '' : acceptedTitle(this.#form.state, messages));
    onceDrawn(this.#form, () => {
      if (focused) focusMessage(element);
    });
  }

  #refuse(answer: Exclude<Answer, { kind: 'accepted' }>): void {
    const { element, state, move, show, announce } = this.#form;
    const focused = hasFocus(element);
    const problem = this.#faultOf(answer);
    if (problem !== null) warn(element, problem);
    const refusal = answer.kind === 'refused' ? answer.refusal : generalRefusal(`answer-${answer.kind}`);
    move(form.refuse(state, refusal));
    if (refusal.steps.length > 0) show({ guideOpen: true });
    announce('');
    onceDrawn(this.#form, () => {
      showWantedStep(element);
      if (focused || isFocusIdle(element)) focusMessage(element);
    });
  }

  /** What the host's developer should know of an answer. */
  #faultOf(answer: Answer): string | null {
    if (answer.kind === 'timeout') {
      const seconds = this.#form.options.get('answerTimeout');
      return `no answer came within ${seconds} s; answer with respondWith() or settle().`;
    }
    if (answer.kind === 'malformed') {
      return 'the answer is not a verdict: { ok: true } or { ok: false, … }.';
    }
    return answer.kind === 'refused' && answer.unknown.length > 0
      ? `the verdict names codes or fields that are not known: ${answer.unknown.join(', ')}.`
      : null;
  }
}

function secretsOf(payload: ConnectionPayload): string[] {
  if (payload.intent === 'use-existing') return [];
  return SECRET_FIELDS.map((field) => payload.credentials[field] ?? '');
}
