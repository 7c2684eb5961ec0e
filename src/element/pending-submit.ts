import { readVerdict, type ReadVerdict } from '../core/verdict.js';
import { isMessageCode } from '../i18n/messages.js';

/**
 * How a submit ended: with a verdict, with a rejected promise, with no answer in time, or, `missing`, on a page that
 * did not even read the payload, or, `suspended`, on a page that was left while it waited and was restored.
 */
export type SubmitOutcome = ReadVerdict | { readonly kind: 'failed' | 'timeout' | 'missing' | 'suspended' };

export interface PendingSubmitHandlers {
  readonly onAnswer: (answer: SubmitOutcome) => void;
  /** The host's promise was rejected. */
  readonly onReject: (reason: unknown) => void;
  /** After a second, nothing on the page has read the payload or answered. */
  readonly onUnhandled: () => void;
  /** There is still no answer after five seconds. */
  readonly onStillWaiting: () => void;
}

/** In milliseconds. */
const UNHANDLED_DELAY = 1000;
const STILL_WAITING_DELAY = 5000;

// Browsers fire longer timers immediately. https://developer.mozilla.org/docs/Web/API/setTimeout#maximum_delay_value
const MAX_TIMER_DELAY = 2 ** 31 - 1;

/**
 * One submit that waits for the host's answer. It accepts one answer. After a timeout it still accepts `ok: true`,
 * because the host may have added the connection anyway. Once closed it accepts none.
 */
export class PendingSubmit {
  readonly number: number;
  readonly #handlers: PendingSubmitHandlers;
  readonly #unhandledTimer: ReturnType<typeof setTimeout>;
  readonly #stillWaitingTimer: ReturnType<typeof setTimeout>;
  readonly #abort = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  /** Which answers are still accepted. */
  #accepts: 'all' | 'ok' | 'none' = 'all';
  #following = false;
  #payloadRead = false;

  constructor(number: number, timeout: number, handlers: PendingSubmitHandlers) {
    this.number = number;
    this.#handlers = handlers;
    this.#unhandledTimer = setTimeout(() => {
      if (this.#isUnhandled) handlers.onUnhandled();
    }, UNHANDLED_DELAY);
    this.#timer = setTimeout(() => this.#expire('timeout'), Math.min(timeout * 1000, MAX_TIMER_DELAY));
    // Started after the timer of the timeout, so that a timeout of five seconds ends before this could be shown.
    this.#stillWaitingTimer = setTimeout(() => handlers.onStillWaiting(), STILL_WAITING_DELAY);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Notes that the page has read the payload, and so may still answer. */
  payloadWasRead(): void {
    this.#payloadRead = true;
  }

  get #isUnhandled(): boolean {
    return !this.#following && !this.#payloadRead;
  }

  /** Waits for the host's promise. Returns false if it is already waiting for another one. */
  follow(answer: unknown): boolean {
    if (this.#following) return false;
    this.#following = true;
    Promise.resolve(answer).then(
      (verdict) => this.answer(verdict),
      (reason: unknown) => {
        this.#handlers.onReject(reason);
        this.#finish({ kind: 'failed' });
      },
    );
    return true;
  }

  answer(verdict: unknown): void {
    this.#finish(readVerdict(verdict, isMessageCode));
  }

  /** Stops waiting without an answer: the element was removed or reset, or a newer submit began. */
  close(): void {
    this.#stop('none');
    this.#abort.abort();
  }

  /** Stops waiting after the page was in the back-forward cache, where its requests are canceled without an answer. */
  suspend(): void {
    if (this.#accepts === 'all') this.#expire('suspended');
  }

  #finish(answer: SubmitOutcome): void {
    if (this.#accepts === 'none') return;
    if (this.#accepts === 'ok' && answer.kind !== 'accepted') return;
    this.#stop('none');
    this.#handlers.onAnswer(answer);
  }

  #expire(kind: 'timeout' | 'suspended'): void {
    this.#stop('ok');
    this.#abort.abort();
    this.#handlers.onAnswer({ kind: this.#isUnhandled ? 'missing' : kind });
  }

  #stop(accepts: 'ok' | 'none'): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#unhandledTimer);
    clearTimeout(this.#stillWaitingTimer);
    this.#accepts = accepts;
  }
}
