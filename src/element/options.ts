import { createContext } from '@lit/context';
import type { PropertyDeclaration } from 'lit';
import { deepFreeze, isRecord, propertyOf, tryOrUndefined } from '../core/util.js';
import { OPTIONS, type ConnectionOptions, type OptionName } from '../ui/option-definitions.js';

export type { ConnectionOptions, OptionProperties } from '../ui/option-definitions.js';

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

const isOptionName = (name: PropertyKey): name is OptionName => Object.hasOwn(OPTIONS, name);

/** Lit's property declaration of every option. Attributes are passed on as text; `hide-submit` is a boolean attribute. */
export const OPTION_PROPERTIES: Readonly<Record<OptionName, PropertyDeclaration>> = Object.fromEntries(
  OPTION_NAMES.map((name) => {
    const { attribute, defaultValue } = OPTIONS[name];
    const fromAttribute = (text: string | null) =>
      typeof defaultValue === 'boolean' ? text !== null || undefined : (text ?? undefined);
    return [name, { attribute, converter: { fromAttribute }, noAccessor: true }];
  }),
) as Record<OptionName, PropertyDeclaration>;

/** Context through which a page built with Lit sets options for every form below it. All copies of the bundle share its key. */
export const connectionOptionsContext = createContext<Partial<ConnectionOptions>, symbol>(
  Symbol.for('miva-connection-options'),
);

/** Every option of a context, and the keys that are none. */
function contextEntries(given: unknown): (readonly [string, unknown])[] | undefined {
  if (given === undefined || given === null) return [];
  if (!isRecord(given)) return undefined;
  const others = Object.keys(given).filter((key) => !isOptionName(key));
  return [...OPTION_NAMES, ...others].map((name) => [name, propertyOf(given, name)]);
}

/** Frozen, so that a value cannot change after it was read. Message overrides stay the host's own object. */
const frozen = <Value>(value: Value, name: OptionName): Value =>
  typeof value === 'object' && value !== null && name !== 'messages' ? deepFreeze(value) : value;

/** The options of one element: its own values override the context, and the context overrides the defaults. */
export class Options {
  readonly #onWarning: (message: string) => void;
  readonly #own = new Map<OptionName, unknown>();
  #context: ReadonlyMap<OptionName, unknown> = new Map();
  #all: ConnectionOptions | null = null;

  constructor(onWarning: (message: string) => void) {
    this.#onWarning = onWarning;
  }

  get<Name extends OptionName>(name: Name): ConnectionOptions[Name] {
    const given = this.#own.get(name) ?? this.#context.get(name);
    return (given ?? OPTIONS[name].defaultValue) as ConnectionOptions[Name];
  }

  /** Sets an option, or unsets it with null or undefined; an invalid value is ignored with a warning. */
  set(name: OptionName, given: unknown): void {
    this.#all = null;
    const value = given === undefined || given === null ? null : this.#parse(name, given);
    if (value !== undefined) this.#own.set(name, value);
  }

  /** Replaces the context's options. An invalid value is ignored with a warning, and the previous one stays. */
  setContext(given: unknown): void {
    const entries = tryOrUndefined(() => contextEntries(given));
    if (entries === undefined)
      return this.#onWarning('connectionOptionsContext was ignored: expected an object of options.');
    const next = new Map<OptionName, unknown>();
    for (const [name, value] of entries) {
      if (value === undefined || value === null) continue;
      if (isOptionName(name)) {
        const read = this.#parse(name, value);
        next.set(name, read === undefined ? this.#context.get(name) : read);
      } else this.#onWarning(`connectionOptionsContext: ignored ${name}, which is not an option.`);
    }
    this.#context = next;
    this.#all = null;
  }

  /** All options; the same object until one is set. */
  all(): ConnectionOptions {
    return (this.#all ??= Object.fromEntries(
      OPTION_NAMES.map((name) => [name, this.get(name)]),
    ) as unknown as ConnectionOptions);
  }

  #parse(name: OptionName, given: unknown): unknown {
    const value = tryOrUndefined(() => frozen(OPTIONS[name].parse(given), name));
    if (value === undefined) this.#onWarning(`${name} was ignored: expected ${OPTIONS[name].expected}.`);
    return value;
  }
}
