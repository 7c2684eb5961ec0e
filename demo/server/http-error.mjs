import { logError } from './log.mjs';

/** Rejects a request. The form shows the message to the user, so it contains nothing that the user typed. */
export class HttpError extends Error {
  /**
   * @param {number} status HTTP status code
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Converts an error to a verdict that the form can show.
 * @param {unknown} error
 */
export function errorResponse(error) {
  if (error instanceof HttpError)
    return { status: error.status, body: { ok: false, message: error.message } };
  // Only the name of the error is logged, because its message can quote the request body.
  logError(`A request failed: ${error instanceof Error ? error.name : typeof error}`);
  const message = 'The server could not do that. Try again later.';
  return { status: 500, body: { ok: false, message, retryable: true } };
}
