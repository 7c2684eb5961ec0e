import { readVerdict, type ReadVerdict } from '../core/verdict.js';
import { isMessageCode } from '../i18n/messages.js';

/** How an attempt ended: by a verdict, by a promise that rejected, or by no answer in time. */
export type SubmitOutcome = ReadVerdict | { readonly kind: 'failed' } | { readonly kind: 'timeout' };

// Longer timers run out at once. https://developer.mozilla.org/docs/Web/API/setTimeout#maximum_delay_value
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * One submit and the wait for its answer. It takes one answer; after a timeout it still takes an `ok`, because the
 * host may have added the connection all the same; once closed it takes none.
 */
export class PendingSubmit {
  readonly number: number;
  readonly #onAnswer: (answer: SubmitOutcome) => void;
  readonly #abort = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  /** Which answers it still takes. */
  #takes: 'all' | 'ok' | 'none' = 'all';
  #following = false;

  constructor(number: number, timeout: number, onAnswer: (answer: SubmitOutcome) => void) {
    this.number = number;
    this.#onAnswer = onAnswer;
    this.#timer = setTimeout(() => this.#expire(), Math.min(timeout * 1000, LONGEST_TIMER));
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Takes the answer from a promise, once; says whether it did. */
  follow(answer: unknown, onReject: (reason: unknown) => void): boolean {
    if (this.#following) return false;
    this.#following = true;
    Promise.resolve(answer).then(
      (verdict) => this.answer(verdict),
      (reason: unknown) => {
        onReject(reason);
        this.#take({ kind: 'failed' });
      },
    );
    return true;
  }

  answer(verdict: unknown): void {
    this.#take(readVerdict(verdict, isMessageCode));
  }

  /** Ends the wait without an answer: the element was removed or reset, or a newer attempt has begun. */
  close(): void {
    this.#stop('none');
    this.#abort.abort();
  }

  #take(answer: SubmitOutcome): void {
    if (this.#takes === 'none') return;
    if (this.#takes === 'ok' && answer.kind !== 'accepted') return;
    this.#stop('none');
    this.#onAnswer(answer);
  }

  #expire(): void {
    this.#stop('ok');
    this.#abort.abort();
    this.#onAnswer({ kind: 'timeout' });
  }

  #stop(takes: 'ok' | 'none'): void {
    clearTimeout(this.#timer);
    this.#takes = takes;
  }
}
