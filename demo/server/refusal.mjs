/** A request that is turned away; its message is for the person at the form and holds nothing they typed. */
export class Refusal extends Error {
  /**
   * @param {number} status of HTTP
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * An error as a verdict the form can show.
 * @param {unknown} error
 */
export function answerTo(error) {
  if (error instanceof Refusal) return { status: error.status, body: { ok: false, message: error.message } };
  // The kind of error only: its message may quote what was sent.
  console.error(`A request failed: ${error instanceof Error ? error.name : typeof error}`);
  const message = 'The server could not do that. Try again later.';
  return { status: 500, body: { ok: false, message, retryable: true } };
}
