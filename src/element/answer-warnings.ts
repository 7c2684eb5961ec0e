import type { SubmitOutcome } from './pending-submit.js';

export const UNHANDLED =
  'nothing has handled miva-connection-submit: no listener has read event.payload or called respondWith(). Listen on the element itself; the event does not bubble.';

export const LATE_RESPONSE =
  'respondWith() was called after the event was dispatched. Call it synchronously in the listener.';

/** The warning for the host's developer about an answer, if there is one. `timeout`: in seconds. */
export function warningFor(answer: SubmitOutcome, timeout: number): string | null {
  if (answer.kind === 'missing') return UNHANDLED;
  if (answer.kind === 'timeout')
    return `no answer within ${timeout} s. Call respondWith() or settle(), or raise answer-timeout.`;
  if (answer.kind === 'malformed')
    return 'the answer is not a verdict. Expected { ok: true } or { ok: false, … }; did you pass a Response?';
  return answer.kind === 'rejected' && answer.unknown.length > 0
    ? `the verdict contains unknown codes or fields, which were ignored: ${answer.unknown.join(', ')}.`
    : null;
}
