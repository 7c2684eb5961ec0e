import { ANSWER_CODES, FIELD_CODES, isHostText, type MessageCode, type MessageRef } from '../core/codes.js';
import type { FieldName } from '../core/fields.js';
import { propertyOf } from '../core/util.js';
import type { Messages } from './en.js';
import { isolated } from './bidi.js';

/** A partial set of messages that overrides another one. */
export type MessageOverrides = {
  readonly [Key in keyof Messages]?: Messages[Key] extends object
    ? DeepPartial<Messages[Key]>
    : Messages[Key];
};

type DeepPartial<Value> = Value extends (...args: never[]) => string
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> }
    : Value;

const MESSAGE_CODES: ReadonlySet<string> = new Set([...FIELD_CODES, ...ANSWER_CODES]);

/** Whether a text is a code that has a message. */
export const isMessageCode = (text: string): text is MessageCode => MESSAGE_CODES.has(text);

/** The options that appear in messages. */
export interface MessageOptions {
  readonly allowedIps: readonly string[];
  readonly timestampWindow: number;
}

/** The message of a code, or the host's own text. An empty field has its own message, which says what to enter. */
export function messageFor(
  messages: Messages,
  field: FieldName | null,
  message: MessageRef,
  { allowedIps, timestampWindow }: MessageOptions,
): string {
  if (isHostText(message)) return isolated(messages, message.text);
  const { code } = message;
  if (code === 'miva-access-denied') return messages.accessDenied(allowedIps);
  if (code === 'miva-firewall') return messages.firewallBlocked(allowedIps.length);
  if (code === 'miva-timestamp') return messages.timestampRejected(Math.max(120, 2 * timestampWindow));
  const ownText =
    code === 'required' && field !== null ? propertyOf(messages.fields[field], 'required') : undefined;
  return ownText ?? messages.codes[code];
}

/**
 * What has gone wrong, without its period, and what to do about it: the first sentence of a message and the rest. Null if
 * the message, which a host can replace, has no two sentences.
 */
export function causeAndRemedy(message: string): { readonly cause: string; readonly remedy: string } | null {
  const [, cause, remedy] = /^([^。]+?)(?:。|\.\s)\s*(.+)$/su.exec(message) ?? [];
  return cause === undefined || remedy === undefined ? null : { cause, remedy };
}

/** The message with the label of its field, where it stands without its field. */
export const labeledMessageFor = (
  messages: Messages,
  field: FieldName,
  message: MessageRef,
  options: MessageOptions,
): string =>
  messages.labeledError(messages.fields[field].label, messageFor(messages, field, message, options));

/**
 * Applies the host's overrides to the messages. An override that does not match the shape of the messages is ignored,
 * and `onInvalid` is called with its key. All are ignored if reading them throws; the key is null then.
 */
export function withOverrides(
  messages: Messages,
  overrides: unknown,
  onInvalid: (key: string | null) => void = () => undefined,
): Messages {
  try {
    return overlay(messages, overrides, '', onInvalid) as Messages;
  } catch {
    // A getter or proxy in the overrides threw an error.
    onInvalid(null);
    return messages;
  }
}

function overlay(
  original: unknown,
  override: unknown,
  key: string,
  onInvalid: (key: string) => void,
): unknown {
  if (typeof original === 'object' && isObject(override)) {
    const entries = Object.entries(original as Record<string, unknown>).map(([name, value]) => {
      const replacement = propertyOf(override, name);
      const isGiven = replacement !== undefined || Object.hasOwn(override, name);
      return [name, isGiven ? overlay(value, replacement, name, onInvalid) : value] as const;
    });
    for (const name of Object.keys(override)) if (!Object.hasOwn(original as object, name)) onInvalid(name);
    return Object.fromEntries(entries);
  }
  if (typeof original === 'string' && typeof override === 'string') return override;
  if (typeof original === 'function' && typeof override === 'function') return guarded(original, override);
  onInvalid(key);
  return original;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Falls back to the original message if the function of the host throws or returns no string. */
function guarded(original: object, override: object) {
  return (...parameters: unknown[]): unknown => {
    try {
      const text: unknown = (override as (...parameters: unknown[]) => unknown)(...parameters);
      if (typeof text === 'string') return text;
    } catch {
      // Falls through to the original message.
    }
    return (original as (...parameters: unknown[]) => unknown)(...parameters);
  };
}
