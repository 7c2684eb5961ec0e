/** @import { ConnectionPayload, MivaConnectionEventMap } from 'miva-connection-setup' */

/** @typedef {{ gist: string, contents: object }} Description contains no secret */

const NOT_SECRET = ['username', 'storeCode', 'apiUrl'];

/**
 * Describes each event for the log.
 * @type {{ [Type in keyof MivaConnectionEventMap]: (event: MivaConnectionEventMap[Type]) => Description }}
 */
export const DESCRIBE = {
  'miva-connection-submit': ({ attempt, idempotencyKey, signal, payload }) => ({
    gist: `attempt ${attempt}, ${payload.intent}`,
    contents: {
      attempt,
      idempotencyKey,
      signal: { aborted: signal.aborted },
      payload: withoutSecrets(payload),
    },
  }),
  'miva-connection-invalid': ({ issues }) => ({
    gist: counted(issues.length, 'issue'),
    contents: { issues },
  }),
  'miva-connection-change': ({ draft, complete, dirty, filled }) => ({
    gist: `${counted(filled.length, 'field')} filled, ${complete ? 'complete' : 'not complete'}`,
    contents: { draft, complete, dirty, filled },
  }),
  'miva-connection-phase': ({ phase, previous }) => ({
    gist: `${previous} → ${phase}`,
    contents: { phase, previous },
  }),
};

/**
 * Replaces every value that is not known to be harmless with its length.
 * @param {ConnectionPayload} payload
 */
function withoutSecrets(payload) {
  if (!('credentials' in payload)) return payload;
  const credentials = Object.entries(payload.credentials).map(([name, text]) => [
    name,
    NOT_SECRET.includes(name) ? text : counted(text.length, 'character'),
  ]);
  return { ...payload, credentials: Object.fromEntries(credentials) };
}

/**
 * @param {number} count
 * @param {string} noun
 */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
