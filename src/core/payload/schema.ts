import * as z from 'zod/mini';
import type { ErrorCode } from '../codes.js';
import { isStoreId } from '../validation/store-id.js';
import { validateField, validateTyped } from '../validation/validate-field.js';
import {
  isFieldName,
  type CredentialField,
  type FieldName,
  type NewStoreField,
  type SecretField,
  type TextField,
} from '../fields.js';
import type { ConnectionPayload } from './types.js';
import { inMivaOrder, ORDER_STATUS_VALUES } from '../order-statuses.js';
import { deepFreeze, isRecord } from '../util.js';

// zod checks the shape; `validateField` checks the texts. The form uses `validateField` without zod, because a schema
// library would add a fifth to the bytes a page has to load. Every check sets its own code, because zod would otherwise
// use the message of a host's `customError`.

const field = (name: TextField, validate = validateTyped) =>
  z.string({ error: ({ input }) => (input === undefined ? 'required' : 'not-text') }).check(
    z.check((context) => {
      const { value, code } = validate(name, context.value);
      // The issue does not contain the input, which may be a secret.
      if (code !== null) context.issues.push({ code: 'custom', message: code, input: '', path: [] });
      else context.value = value;
    }),
  );

const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? 'unknown-key' : 'not-an-object'),
  });

/** A secret that the host keeps, and an optional value that is empty, have no key at all. */
const withoutEmpty = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== ''),
  ) as Value;

const version = z.literal(1, { error: 'version-unknown' });
const platform = z.literal('miva', { error: 'platform-unknown' });
// Stryker disable next-line ObjectLiteral,StringLiteral: the union's discriminator has checked the intent before this
const intent = <const Intent extends string>(value: Intent) => z.literal(value, { error: 'intent-unknown' });
const statuses = z
  .array(z.enum(ORDER_STATUS_VALUES, { error: 'status-unknown' }), { error: 'statuses-not-list' })
  .check(z.overwrite(inMivaOrder));

const credentials = {
  username: field('username'),
  password: field('password'),
  storeCode: field('storeCode'),
  apiUrl: field('apiUrl'),
  apiToken: field('apiToken'),
  signingDigest: field('signingDigest'),
} satisfies Record<CredentialField, z.ZodMiniType>;

/**
 * A secret that the user does not replace is absent. A stored Name or Username may be longer than a typed one, and here
 * nobody knows which it is.
 */
const changedCredentials = {
  ...credentials,
  username: field('username', validateField),
  password: z.optional(credentials.password),
  apiToken: z.optional(credentials.apiToken),
  signingDigest: z.optional(credentials.signingDigest),
} satisfies Record<SecretField, z.ZodMiniOptional> & Record<'username', z.ZodMiniType>;

/** The values of a new store besides its name and credentials. */
const settings = {
  orderImportStatuses: statuses,
} satisfies Record<Exclude<NewStoreField, CredentialField | 'name'>, z.ZodMiniType>;

const newStore = object({
  version,
  intent: intent('create'),
  name: field('name'),
  platform,
  credentials: object(credentials).check(z.overwrite(withoutEmpty)),
  ...settings,
}).check(z.overwrite(withoutEmpty));

const existingStore = object({
  version,
  intent: intent('use-existing'),
  platform,
  storeId: z.string({ error: 'store-not-chosen' }).check(
    z.minLength(1, { error: 'store-not-chosen' }),
    z.refine((id) => id === '' || isStoreId(id), { error: 'store-not-chosen' }),
  ),
});

const storeChanges = object({
  version,
  intent: intent('update'),
  name: field('name', validateField),
  platform,
  credentials: object(changedCredentials).check(z.overwrite(withoutEmpty)),
  ...settings,
}).check(z.overwrite(withoutEmpty));

/** The zod schema of every payload; its issues carry codes as messages. */
export const connectionSchema = z.discriminatedUnion('intent', [newStore, existingStore, storeChanges], {
  error: ({ input }) => (isRecord(input) ? 'intent-unknown' : 'not-an-object'),
});

/** An error in a payload: the field, or null for the payload as a whole, and a code of demo/docs/codes.md. */
export interface ConnectionIssue {
  readonly field: FieldName | null;
  readonly code: ErrorCode;
}

/** A type as `withoutEmpty` returns it: a key without a value is absent. `readonly` is ignored. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Plain<Exclude<Value[Key], undefined>> }
    : Value;

// Only two generic functions are compared exactly; assignability in both directions overlooks optional keys.
type Same<One, Other> =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type SchemaPayload = Plain<z.infer<typeof connectionSchema>>;

/** `never`, so that this file does not compile, unless `types.ts` and the schema have exactly the same keys. */
type CheckedPayload = Same<SchemaPayload, Plain<ConnectionPayload>> extends true ? ConnectionPayload : never;

/** The payload, or its issues. */
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
    if (!result.success) return { ok: false, issues: result.error.issues.map(toIssue) };
    const payload: CheckedPayload = deepFreeze(result.data as SchemaPayload);
    return { ok: true, payload };
  } catch {
    // A getter or a proxy of the input threw.
    return { ok: false, issues: [{ field: null, code: 'not-an-object' }] };
  }
}

function toIssue({ path, message }: { path: readonly PropertyKey[]; message: string }): ConnectionIssue {
  return { field: path.find(isFieldName) ?? null, code: message as ErrorCode };
}
