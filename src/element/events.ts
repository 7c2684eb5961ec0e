import type { FieldName } from '../core/fields.js';
import type { PhaseName } from '../core/form/state.js';
import type { PublicDraft } from '../core/form/public-draft.js';
import type { ConnectionPayload } from '../core/payload/types.js';
import type { Issue } from '../core/form/selectors.js';
import type { Verdict } from '../core/verdict.js';

/** A person has submitted a valid connection. Holds secrets: it neither bubbles nor leaves its tree. */
export class MivaConnectionSubmitEvent extends Event {
  static readonly type = 'miva-connection-submit';
  /** Deeply frozen plain JSON. */
  declare readonly payload: ConnectionPayload;
  /** 1 for the first submit of this element, 2 for the second, … */
  declare readonly attempt: number;
  /** A UUID that stays the same while the values do. */
  declare readonly idempotencyKey: string;
  /** Aborted on removal, `reset()` and timeout. */
  declare readonly signal: AbortSignal;
  readonly #respondWith: (answer: PromiseLike<Verdict> | Verdict) => void;

  constructor(
    detail: Pick<MivaConnectionSubmitEvent, 'payload' | 'attempt' | 'idempotencyKey' | 'signal'>,
    respondWith: (answer: PromiseLike<Verdict> | Verdict) => void,
  ) {
    super(MivaConnectionSubmitEvent.type);
    Object.assign(this, detail);
    this.#respondWith = respondWith;
  }

  /** Hands the form the host's answer; to be called once, while the event is being dispatched. */
  respondWith(answer: PromiseLike<Verdict> | Verdict): void {
    this.#respondWith(answer);
  }
}

/** A submit was refused by the form's own rules. Carries no values. */
export class MivaConnectionInvalidEvent extends Event {
  static readonly type = 'miva-connection-invalid';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(MivaConnectionInvalidEvent.type, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

/** A person has changed something. Carries no secret. */
export class MivaConnectionChangeEvent extends Event {
  static readonly type = 'miva-connection-change';
  declare readonly draft: PublicDraft;
  /** Whether a submit would be accepted by the form. */
  declare readonly complete: boolean;
  /** Whether anything differs from the host's last `value`. */
  declare readonly dirty: boolean;
  /** The fields that hold something. */
  declare readonly filled: readonly FieldName[];

  constructor(detail: Pick<MivaConnectionChangeEvent, 'draft' | 'complete' | 'dirty' | 'filled'>) {
    super(MivaConnectionChangeEvent.type, { bubbles: true, composed: true });
    Object.assign(this, detail);
  }
}

/** The form has gone from one phase to another. */
export class MivaConnectionPhaseEvent extends Event {
  static readonly type = 'miva-connection-phase';
  readonly phase: PhaseName;
  readonly previous: PhaseName;

  constructor(phase: PhaseName, previous: PhaseName) {
    super(MivaConnectionPhaseEvent.type, { bubbles: true, composed: true });
    this.phase = phase;
    this.previous = previous;
  }
}

export interface MivaConnectionEventMap {
  'miva-connection-submit': MivaConnectionSubmitEvent;
  'miva-connection-invalid': MivaConnectionInvalidEvent;
  'miva-connection-change': MivaConnectionChangeEvent;
  'miva-connection-phase': MivaConnectionPhaseEvent;
}

declare global {
  interface HTMLElementEventMap extends MivaConnectionEventMap {}
}
