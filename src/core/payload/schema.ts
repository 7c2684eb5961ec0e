import * as z from 'zod/mini';
import type { ErrorCode } from '../codes.js';
import { validateField } from '../validation/validate-field.js';
import { isFieldName, type FieldName, type TextField } from '../fields.js';
import type { ConnectionPayload } from './types.js';
import { inMivaOrder, ORDER_STATUS_VALUES } from '../order-statuses.js';
import { deepFreeze, isRecord } from '../util.js';

// zod checks the shape; `validateField` checks the texts. The form uses `validateField` without zod, because a schema
// library would add a fifth to the bytes a page has to load. Every check sets its own code, because zod would otherwise
// use the message of a host's `customError`.

const field = (name: TextField) =>
  z.string({ error: ({ input }) => (input === undefined ? 'required' : 'not-text') }).check(
    z.check((context) => {
      const { value, code } = validateField(name, context.value);
      // The issue does not contain the input, which may be a secret.
      if (code !== null) context.issues.push({ code: 'custom', message: code, input: '', path: [] });
      else context.value = value;
    }),
  );

const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? 'unknown-key' : 'not-an-object'),
  });

/** JSON has no `undefined`, so a secret that the host keeps has no key at all. */
const withoutAbsent = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;

const version = z.literal(1, { error: 'version-unknown' });
const platform = z.literal('miva', { error: 'platform-unknown' });
// Stryker disable next-line ObjectLiteral,StringLiteral: the union's discriminator has checked the intent before this
const intent = <const Intent extends string>(value: Intent) => z.literal(value, { error: 'intent-unknown' });
const statuses = z
  .array(z.enum(ORDER_STATUS_VALUES, { error: 'status-unknown' }), { error: 'statuses-not-list' })
  .check(z.overwrite(inMivaOrder));

const open = { username: field('username'), storeCode: field('storeCode'), apiUrl: field('apiUrl') };
const secret = {
  password: field('password'),
  apiToken: field('apiToken'),
  signingDigest: field('signingDigest'),
};
const credentials = {
  username: open.username,
  password: secret.password,
  storeCode: open.storeCode,
  apiUrl: open.apiUrl,
  apiToken: secret.apiToken,
  signingDigest: secret.signingDigest,
};

const newStore = object({
  version,
  intent: intent('create'),
  name: field('name'),
  platform,
  credentials: object(credentials),
  orderImportStatuses: statuses,
});

const existingStore = object({
  version,
  intent: intent('use-existing'),
  platform,
  storeId: z.string({ error: 'store-not-chosen' }).check(z.minLength(1, { error: 'store-not-chosen' })),
});

const storeChanges = object({
  version,
  intent: intent('update'),
  name: field('name'),
  platform,
  credentials: object({
    ...credentials,
    password: z.optional(secret.password),
    apiToken: z.optional(secret.apiToken),
    signingDigest: z.optional(secret.signingDigest),
  }).check(z.overwrite(withoutAbsent)),
  orderImportStatuses: statuses,
});

/** The zod schema of every payload; its issues carry codes as messages. */
export const connectionSchema = z.discriminatedUnion('intent', [newStore, existingStore, storeChanges], {
  error: ({ input }) => (isRecord(input) ? 'intent-unknown' : 'not-an-object'),
});

/** An error in a payload: the field, or null for the payload as a whole, and a code of demo/docs/codes.md. */
export interface ConnectionIssue {
  readonly field: FieldName | null;
  readonly code: ErrorCode;
}

/** The payload, or what is wrong with it. */
export type ParsedConnection =
  | { readonly ok: true; readonly payload: ConnectionPayload }
  | { readonly ok: false; readonly issues: readonly ConnectionIssue[] };

/**
 * Validates a payload on the server by the form's own rules, and normalizes its values in the same way.
 * Never throws, whatever the input.
 */
export function parseConnection(input: unknown): ParsedConnection {
  try {
    const result = connectionSchema.safeParse(input);
    return result.success
      ? { ok: true, payload: deepFreeze(result.data as ConnectionPayload) }
      : { ok: false, issues: result.error.issues.map(toIssue) };
  } catch {
    // A getter or a proxy of the input threw.
    return { ok: false, issues: [{ field: null, code: 'not-an-object' }] };
  }
}

function toIssue({ path, message }: { path: readonly PropertyKey[]; message: string }): ConnectionIssue {
  return { field: path.find(isFieldName) ?? null, code: message as ErrorCode };
}
