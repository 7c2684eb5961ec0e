import { PendingSubmit, type SubmitOutcome } from './pending-submit.js';
import type { AnswerCode } from '../core/codes.js';
import { isEqual } from '../core/equality.js';
import { isSecretField, SECRET_FIELDS, TEXT_FIELDS } from '../core/fields.js';
import * as hostTransitions from '../core/form/host-transitions.js';
import * as userTransitions from '../core/form/user-transitions.js';
import { NONE } from '../core/form/state.js';
import * as selectors from '../core/form/selectors.js';
import { newIdempotencyKey } from '../core/payload/idempotency-key.js';
import type { ConnectionPayload } from '../core/payload/types.js';
import { propertyOf } from '../core/util.js';
import { isAbortError, rejectionDetails } from '../core/rejection.js';
import { isSecretLike } from '../core/validation/patterns.js';
import { generalRejection, maskVerdict, type ReadVerdict } from '../core/verdict.js';
import { MivaConnectionInvalidEvent, MivaConnectionSubmitEvent } from './events.js';
import type { FormController } from './form-controller.js';
import { acceptedTitle } from '../ui/accepted-panel.js';
import { clearSecretInputs } from '../ui/clear-secret-inputs.js';
import { summaryText } from '../ui/error-summary.js';
import { focusMessage, hasFocus, isFocusElsewhere, scrollToHighlightedStep } from '../ui/focus.js';
import { highlightedEntries } from '../ui/guide-steps.js';
import { INITIAL_UI } from '../ui/view.js';
import { LATE_RESPONSE, UNHANDLED, warningFor } from './answer-warnings.js';
import { takeUnreportedValues } from './control-values.js';
import { reportError, warn } from './warn.js';

/** Submits the form and applies the host's answer. Only the newest submit accepts an answer. */
export class SubmitController {
  readonly #form: FormController;
  #pending: PendingSubmit | null = null;
  #submitCount = 0;
  #lastSubmit: { readonly payload: ConnectionPayload; readonly idempotencyKey: string } | null = null;
  /** The host has wiped the secrets while the form was waiting. */
  #clearsAfterAnswer = false;

  constructor(form: FormController) {
    this.#form = form;
  }

  submit(): void {
    takeUnreportedValues(this.#form);
    const { host, state } = this.#form;
    if (!selectors.isEditable(state)) return;
    const next = userTransitions.submit(state);
    const payload = selectors.payloadOf(next);
    if (payload === null) {
      this.#form.apply(next);
      host.dispatchEvent(new MivaConnectionInvalidEvent(selectors.issuesOf(next)));
      this.#showSummary();
      return;
    }
    this.cancel();
    const timeout = this.#form.options.get('answerTimeout');
    const pending = this.#createPendingSubmit(timeout);
    this.#pending = pending;
    this.#form.apply(next);
    this.#form.updateUi({ stillWaiting: false });
    const { submitting, submittingChanges } = this.#form.messages;
    this.#form.announce(state.intent === 'update' ? submittingChanges : submitting);
    // A phase listener may have canceled the submit already.
    if (this.#pending === pending) this.#dispatch(pending, payload);
  }

  /** Takes the host's answer from a call of `settle()` instead of a promise. */
  settle(verdict: unknown): void {
    if (this.#pending === null) {
      warn(this.#form.host, 'settle() was ignored: no submit is waiting for an answer.');
    } else this.#pending.answer(verdict);
  }

  /** Stops waiting for an answer. */
  cancel(): void {
    this.#pending?.close();
    this.#pending = null;
    this.#form.clearAnnouncement();
  }

  /** Stops waiting for an answer that the back-forward cache has canceled. */
  suspend(): void {
    this.#pending?.suspend();
  }

  /** Drops the last payload: at once, or when the answer has come, in which the secrets are masked until then. */
  clearSecrets(): void {
    if (this.#form.phase === 'submitting') this.#clearsAfterAnswer = true;
    else this.#clearLastSubmit();
  }

  /** Drops the last payload, which contains secrets. The next submit gets a new idempotency key. */
  #clearLastSubmit(): void {
    this.#lastSubmit = null;
    this.#clearsAfterAnswer = false;
  }

  /** Stops waiting for an answer and drops the last payload. */
  reset(): void {
    this.cancel();
    this.#clearLastSubmit();
  }

  /** Its listeners must not share a scope with the payload, which a promise that never settles would keep in memory. */
  #createPendingSubmit(timeout: number): PendingSubmit {
    const pending: PendingSubmit = new PendingSubmit(++this.#submitCount, timeout, {
      onAnswer: (answer) => this.#finish(answer),
      onReject: (reason) => this.#reportRejection(pending, reason),
      onUnhandled: () => warn(this.#form.host, UNHANDLED),
      onStillWaiting: () => this.#sayStillWaiting(timeout),
    });
    return pending;
  }

  #sayStillWaiting(timeout: number): void {
    this.#form.updateUi({ stillWaiting: true });
    this.#form.announce(this.#form.messages.stillWaiting(timeout));
  }

  #dispatch(pending: PendingSubmit, payload: ConnectionPayload): void {
    const { host } = this.#form;
    let dispatching = true;
    const event = new MivaConnectionSubmitEvent(
      {
        attempt: pending.number,
        idempotencyKey: this.#idempotencyKeyFor(payload),
        signal: pending.signal,
      },
      {
        readPayload: () => {
          pending.payloadWasRead();
          return payload;
        },
        respondWith: (answer) => {
          if (!pending.follow(answer)) {
            warn(host, 'respondWith() was called twice; the second call was ignored.');
          } else if (!dispatching) {
            warn(host, LATE_RESPONSE);
          }
        },
      },
    );
    host.dispatchEvent(event);
    dispatching = false;
  }

  /** Reports why a host's promise rejected. Secrets can be masked only until they are wiped or a new submit begins. */
  #reportRejection(pending: PendingSubmit, reason: unknown): void {
    if (pending.signal.aborted && isAbortError(reason)) return;
    const details =
      pending !== this.#pending || this.#lastSubmit === null
        ? 'its reason may contain secrets that are no longer known, and is not shown.'
        : rejectionDetails(reason, this.#secrets());
    reportError(this.#form.host, `the promise given to respondWith() was rejected: ${details}`);
  }

  #idempotencyKeyFor(payload: ConnectionPayload): string {
    const last = this.#lastSubmit;
    const idempotencyKey =
      last !== null && isEqual(last.payload, payload) ? last.idempotencyKey : newIdempotencyKey();
    this.#lastSubmit = { payload, idempotencyKey };
    return idempotencyKey;
  }

  /** The secrets that the host got, and those that the user has typed since, also into other fields. */
  #secrets(): readonly string[] {
    const { values } = this.#form.state;
    const payload = this.#lastSubmit?.payload;
    return [
      ...(payload === undefined ? [] : secretsOf(payload)),
      ...TEXT_FIELDS.filter((field) => isSecretField(field) || isSecretLike(values[field])).map(
        (field) => values[field],
      ),
    ];
  }

  #finish(answer: SubmitOutcome): void {
    this.#form.updateUi({ unfoldedTexts: NONE, hasNextStep: false });
    // A host's server may repeat in its texts what it was sent.
    const outcome = isVerdict(answer) ? maskVerdict(answer, this.#secrets()) : answer;
    // The text of a late answer cannot be masked once the secrets are wiped.
    const canMask = this.#lastSubmit !== null;
    if (this.#clearsAfterAnswer) this.#clearLastSubmit();
    if (outcome.kind === 'accepted') this.#accept(canMask ? outcome.message : null);
    else this.#reject(outcome);
  }

  #accept(message: string | null): void {
    const form = this.#form;
    const focused = hasFocus(form.host);
    this.#clearLastSubmit();
    clearSecretInputs(form.host);
    form.apply(hostTransitions.accept(form.state, message));
    // The guide starts again for the next store.
    const { openSteps, tickedSettings } = INITIAL_UI;
    form.updateUi({ uncopiedText: null, manualCopyText: null, pasteOpen: false, openSteps, tickedSettings });
    form.clearAnnouncement();
    // A focused heading is read aloud anyway.
    if (!focused) form.announce(acceptedTitle(form.state, form.messages));
    form.afterUpdate(() => {
      if (focused) focusMessage(form.host);
    });
  }

  #reject(answer: Exclude<SubmitOutcome, { kind: 'accepted' }>): void {
    const form = this.#form;
    const warning = warningFor(answer, form.options.get('answerTimeout'));
    if (warning !== null) warn(form.host, warning);
    const rejection = answer.kind === 'rejected' ? answer.rejection : generalRejection(codeOf(answer.kind));
    form.apply(hostTransitions.reject(form.state, rejection));
    form.updateUi({ openSteps: new Set(highlightedEntries(form.state)) });
    form.afterUpdate(() => scrollToHighlightedStep(form.host));
    this.#showSummary();
  }

  /** Moves the focus to the summary, which is read then; announces it if the user is busy in another field of the page. */
  #showSummary(): void {
    const form = this.#form;
    form.clearAnnouncement();
    form.afterUpdate(() => {
      if (isFocusElsewhere(form.host)) form.announce(summaryText(form.host, form.messages));
      else focusMessage(form.host);
    });
  }
}

const isVerdict = (answer: SubmitOutcome): answer is ReadVerdict =>
  answer.kind === 'accepted' || answer.kind === 'rejected' || answer.kind === 'malformed';

/** For the user, it makes no difference why no answer came in time. */
const codeOf = (kind: Exclude<SubmitOutcome['kind'], 'accepted' | 'rejected'>): AnswerCode =>
  kind === 'suspended' ? 'answer-timeout' : `answer-${kind}`;

function secretsOf(payload: ConnectionPayload): string[] {
  if (payload.intent === 'use-existing') return [];
  return SECRET_FIELDS.map((field) => propertyOf(payload.credentials, field) ?? '');
}
