import { randomUUID } from 'node:crypto';
import { parseConnection } from 'miva-connection-setup/core';

/** @import { FieldName, NewStorePayload, Verdict } from 'miva-connection-setup' */
/** @import { StoreCheck } from './store/store-check.mjs' */

/** @typedef {{ status: number, verdict: Verdict }} Answer the response to the page */

/**
 * The public part of a connection.
 * @typedef {object} Connection
 * @property {string} id
 * @property {string} name
 * @property {NewStorePayload['platform']} platform
 * @property {string} storeCode
 * @property {string} apiUrl
 * @property {NewStorePayload['orderImportStatuses']} orderImportStatuses
 * @property {boolean} enabled
 */

/**
 * Keeps the connections in memory. A real host would store the secrets in a vault; this one drops them.
 * @param {StoreCheck} check checks the credentials with a request to the store
 */
export function createConnections(check) {
  /** @type {Connection[]} */
  const connections = [];

  /**
   * @param {NewStorePayload} payload
   * @returns {Answer | null}
   */
  const conflictOf = ({ name, credentials: { apiUrl, storeCode } }) => {
    if (connections.some((other) => sameText(other.name, name))) {
      return { status: 409, verdict: { ok: false, fields: { name: 'name-taken' } } };
    }
    const duplicate = connections.find(
      (other) => other.apiUrl === apiUrl && sameText(other.storeCode, storeCode),
    );
    if (duplicate) {
      const storeTaken = `This store is already connected as “${duplicate.name}”.`;
      return { status: 409, verdict: { ok: false, fields: { storeCode: storeTaken } } };
    }
    return null;
  };

  /**
   * @param {NewStorePayload} payload
   * @returns {Promise<Answer>}
   */
  const create = async (payload) => {
    const { name, platform, credentials, orderImportStatuses } = payload;
    // Checked again after the request to the store, because another request may have added a connection meanwhile.
    const rejection = conflictOf(payload) ?? (await check(credentials)) ?? conflictOf(payload);
    if (rejection) return rejection;
    connections.push({
      id: randomUUID(),
      name,
      platform,
      storeCode: credentials.storeCode,
      apiUrl: credentials.apiUrl,
      orderImportStatuses,
      enabled: false,
    });
    return { status: 201, verdict: { ok: true } };
  };

  return {
    list: () => connections,

    /**
     * Validates the input and adds the connection.
     * @param {unknown} input
     * @returns {Promise<Answer>}
     */
    async add(input) {
      const parsed = parseConnection(input);
      if (!parsed.ok) return { status: 422, verdict: verdictOn(parsed.issues) };
      switch (parsed.payload.intent) {
        case 'create':
          return create(parsed.payload);
        case 'use-existing':
          return {
            status: 404,
            verdict: { ok: false, fields: { storeId: 'This demo offers no existing stores.' } },
          };
        case 'update':
          return {
            status: 404,
            verdict: { ok: false, message: 'This demo keeps nothing that can be changed.' },
          };
      }
    },
  };
}

/**
 * @param {Extract<ReturnType<typeof parseConnection>, { ok: false }>['issues']} issues
 * @returns {Verdict}
 */
function verdictOn(issues) {
  /** @type {Partial<Record<FieldName, string>>} */
  const fields = {};
  for (const { field, code } of issues) if (field !== null) fields[field] ??= code;
  const general = issues.find(({ field }) => field === null);
  return general
    ? { ok: false, message: `The server did not understand this connection (${general.code}).`, fields }
    : { ok: false, fields };
}

/**
 * @param {string} one
 * @param {string} other
 */
const sameText = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase();
