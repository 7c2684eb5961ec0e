import * as z from 'zod/mini';
import { FIELD_RULES } from './field-rules.js';
import type { ProblemCode } from './codes.js';
import { isFieldName, type FieldName } from './fields.js';
import type { ConnectionPayload } from './payload.js';
import { inMivaOrder, ORDER_STATUSES, type OrderStatus } from './statuses.js';

const literal = <const Value extends string | number>(value: Value, error: string) =>
  z.literal(value, { error });

const objectError = (issue: { code: string }) =>
  issue.code === 'unrecognized_keys' ? 'unknown-key' : 'not-an-object';

const statuses = z
  .array(z.enum(ORDER_STATUSES.map(({ value }) => value) as [OrderStatus, ...OrderStatus[]], {
    error: 'status-unknown',
  }), { error: 'statuses-not-list' })
  .check(z.overwrite(inMivaOrder));

const version = literal(1, 'version-unknown');
const platform = literal('miva', 'platform-unknown');
const { name, ...credentials } = FIELD_RULES;

const newStore = z.strictObject(
  {
    version,
    intent: literal('create', 'intent-unknown'),
    name,
    platform,
    credentials: z.strictObject(credentials, { error: objectError }),
    orderImportStatuses: statuses,
  },
  { error: objectError },
);

const existingStore = z.strictObject(
  {
    version,
    intent: literal('use-existing', 'intent-unknown'),
    platform,
    storeId: z.string({ error: 'store-not-chosen' }).check(z.minLength(1, { error: 'store-not-chosen' })),
  },
  { error: objectError },
);

const storeChanges = z.strictObject(
  {
    version,
    intent: literal('update', 'intent-unknown'),
    name,
    platform,
    credentials: z.strictObject(
      {
        ...credentials,
        password: z.optional(credentials.password),
        apiToken: z.optional(credentials.apiToken),
        signingDigest: z.optional(credentials.signingDigest),
      },
      { error: objectError },
    ),
    orderImportStatuses: statuses,
  },
  { error: objectError },
);

/** The zod schema of every payload; its issues carry codes as messages. */
export const connectionSchema = z.discriminatedUnion('intent', [newStore, existingStore, storeChanges], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null && !Array.isArray(input) ? 'intent-unknown' : 'not-an-object',
});

/** What is wrong with a payload: the field, or null for the payload as a whole, and a code of the README's table. */
export interface ConnectionIssue {
  readonly field: FieldName | null;
  readonly code: ProblemCode;
}

export type ParsedConnection =
  | { readonly ok: true; readonly payload: ConnectionPayload }
  | { readonly ok: false; readonly issues: readonly ConnectionIssue[] };

/**
 * Reads a payload as a server receives it; accepts exactly what the form sends, cleaned the same way.
 * Never throws, whatever the input.
 */
export function parseConnection(input: unknown): ParsedConnection {
  try {
    const result = connectionSchema.safeParse(input);
    if (result.success) return { ok: true, payload: deepFreeze(result.data as ConnectionPayload) };
    return { ok: false, issues: result.error.issues.map(toIssue) };
  } catch {
    // A getter or a proxy of the input threw.
    return { ok: false, issues: [{ field: null, code: 'not-an-object' }] };
  }
}

function toIssue({ path, message }: { path: readonly PropertyKey[]; message: string }): ConnectionIssue {
  return { field: path.find(isFieldName) ?? null, code: message as ProblemCode };
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
