import type { FieldName } from '../core/fields.js';
import type { PhaseName } from '../core/form/state.js';
import type { PublicDraft } from '../core/form/public-draft.js';
import type { ConnectionPayload } from '../core/payload/types.js';
import type { Issue } from '../core/form/selectors.js';
import type { Verdict } from '../core/verdict.js';

/** The actions that the submit event offers its listener. */
interface SubmitHandlers {
  readonly readPayload: () => ConnectionPayload;
  readonly respondWith: (answer: PromiseLike<Verdict> | Verdict) => void;
}

/** The user submitted a valid connection. Carries secrets, so it neither bubbles nor leaves its tree. */
export class MivaConnectionSubmitEvent extends Event {
  static readonly type = 'miva-connection-submit';
  /** 1 for the first submit of this element, 2 for the second, … */
  readonly attempt: number;
  /** A UUID that stays the same while the values do. */
  readonly idempotencyKey: string;
  /** Aborted on removal, `reset()` and timeout. */
  readonly signal: AbortSignal;
  readonly #submit: SubmitHandlers;

  constructor(
    detail: Pick<MivaConnectionSubmitEvent, 'attempt' | 'idempotencyKey' | 'signal'>,
    submit: SubmitHandlers,
  ) {
    super(MivaConnectionSubmitEvent.type);
    this.attempt = detail.attempt;
    this.idempotencyKey = detail.idempotencyKey;
    this.signal = detail.signal;
    this.#submit = submit;
  }

  /** Deeply frozen plain JSON. The form warns about a page that neither reads it nor answers. */
  get payload(): ConnectionPayload {
    return this.#submit.readPayload();
  }

  /** Passes the host's answer to the form. Call it once, inside the event listener. */
  respondWith(answer: PromiseLike<Verdict> | Verdict): void {
    this.#submit.respondWith(answer);
  }
}

/** A submit failed the form's own validation. Carries no values. Bubbles, also out of shadow roots. */
export class MivaConnectionInvalidEvent extends Event {
  static readonly type = 'miva-connection-invalid';
  /** The invalid fields, each with its code. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(MivaConnectionInvalidEvent.type, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

/** The user changed a value. Carries no secrets. Bubbles, also out of shadow roots. */
export class MivaConnectionChangeEvent extends Event {
  static readonly type = 'miva-connection-change';
  /**
   * The values without secrets. `apiUrl` has no user, password, query and hash, and is absent while it is no URL. A text
   * that looks like a secret is empty.
   */
  readonly draft: PublicDraft;
  /** Whether the form would pass its own validation. */
  readonly complete: boolean;
  /** Whether any value differs from the host's last `value`. */
  readonly dirty: boolean;
  /** The fields that are not empty. */
  readonly filled: readonly FieldName[];

  constructor(detail: Pick<MivaConnectionChangeEvent, 'draft' | 'complete' | 'dirty' | 'filled'>) {
    super(MivaConnectionChangeEvent.type, { bubbles: true, composed: true });
    this.draft = detail.draft;
    this.complete = detail.complete;
    this.dirty = detail.dirty;
    this.filled = detail.filled;
  }
}

/** The form moved from one phase to another. Bubbles, also out of shadow roots. */
export class MivaConnectionPhaseEvent extends Event {
  static readonly type = 'miva-connection-phase';
  /** The new phase: `editing`, `submitting`, `rejected` or `accepted`. */
  readonly phase: PhaseName;
  /** The previous phase. */
  readonly previous: PhaseName;

  constructor(phase: PhaseName, previous: PhaseName) {
    super(MivaConnectionPhaseEvent.type, { bubbles: true, composed: true });
    this.phase = phase;
    this.previous = previous;
  }
}

/** The event classes by event name, for typed listeners. */
export interface MivaConnectionEventMap {
  'miva-connection-submit': MivaConnectionSubmitEvent;
  'miva-connection-invalid': MivaConnectionInvalidEvent;
  'miva-connection-change': MivaConnectionChangeEvent;
  'miva-connection-phase': MivaConnectionPhaseEvent;
}

declare global {
  interface HTMLElementEventMap extends MivaConnectionEventMap {}
}
