import type { MessageCode, MessageRef } from '../core/codes.js';
import type { FieldName } from '../core/fields.js';
import type { Messages } from './en.js';
import { english } from './english.js';
import { listWithAnd } from './list-format.js';
import { isolated } from './bidi.js';

/** Any part of a catalogue, to be laid over another. */
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

/** Whether there is a sentence for a code; every catalogue has the same. */
export const isMessageCode = (text: string): text is MessageCode => Object.hasOwn(english.codes, text);

/** The sentence for a code, or the host's own text. An empty field is told what to enter. */
export function messageFor(messages: Messages, field: FieldName | null, words: MessageRef): string {
  if ('text' in words) return isolated(messages, words.text);
  return words.code === 'required' && field !== null
    ? messages.fields[field].required
    : messages.codes[words.code];
}

/** Words joined as the language joins them. */
export const joined = ({ language }: Messages, words: readonly string[]): string =>
  listWithAnd(language, words);

/**
 * The catalogue with the host's texts laid over it; what is not of the catalogue's shape is left out, and named to
 * `onWrong` by its key.
 */
export function withOverrides(
  messages: Messages,
  overrides: unknown,
  onWrong: (key: string) => void = () => undefined,
): Messages {
  try {
    return overlay(messages, overrides, '', onWrong) as Messages;
  } catch {
    // A getter or a proxy of the overrides threw.
    onWrong('a getter');
    return messages;
  }
}

function overlay(original: unknown, override: unknown, key: string, onWrong: (key: string) => void): unknown {
  if (typeof original === 'object' && isObject(override)) {
    const own = Object.entries(original as Record<string, unknown>).map(([name, value]) => [
      name,
      Object.hasOwn(override, name) ? overlay(value, override[name], name, onWrong) : value,
    ]);
    for (const name of Object.keys(override)) if (!Object.hasOwn(original as object, name)) onWrong(name);
    return Object.fromEntries(own);
  }
  if (typeof original === 'string' && typeof override === 'string') return override;
  if (typeof original === 'function' && typeof override === 'function') return guarded(original, override);
  onWrong(key);
  return original;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A host's function that throws, or gives no text, must not take the form down. */
function guarded(original: object, override: object) {
  return (...parameters: unknown[]): unknown => {
    try {
      const text: unknown = (override as (...parameters: unknown[]) => unknown)(...parameters);
      if (typeof text === 'string') return text;
    } catch {
      // The catalogue's own text follows.
    }
    return (original as (...parameters: unknown[]) => unknown)(...parameters);
  };
}
