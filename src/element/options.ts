import { createContext } from '@lit/context';
import type { PropertyDeclaration } from 'lit';
import { deepFreeze } from '../core/payload/types.js';
import { isRecord, tryOrUndefined } from '../core/util.js';
import { OPTION_RULES, type ConnectionOptions, type OptionName } from './option-definitions.js';

export type { ConnectionOptions } from './option-definitions.js';

export const OPTION_NAMES = Object.keys(OPTION_RULES) as readonly OptionName[];

const isOptionName = (name: PropertyKey): name is OptionName => Object.hasOwn(OPTION_RULES, name);

/** Lit's declaration of every option. Attributes are handed on as text; `hide-submit` counts by being there. */
export const OPTION_PROPERTIES: Readonly<Record<OptionName, PropertyDeclaration>> = Object.fromEntries(
  OPTION_NAMES.map((name) => {
    const { propertyOnly = false, initial } = OPTION_RULES[name];
    const attribute = !propertyOnly && name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    const fromAttribute = (text: string | null) =>
      typeof initial === 'boolean' ? text !== null || undefined : (text ?? undefined);
    return [name, { attribute, converter: { fromAttribute }, noAccessor: true }];
  }),
) as Record<OptionName, PropertyDeclaration>;

/** Options that a page built with Lit sets once for every form below it. The key is the same in every copy of the bundle. */
export const connectionOptionsContext = createContext<Partial<ConnectionOptions>, symbol>(
  Symbol.for('miva-connection-options'),
);

function contextEntries(given: unknown): (readonly [string, unknown])[] | undefined {
  if (given === undefined || given === null) return [];
  return isRecord(given) ? Object.entries(given) : undefined;
}

/** Frozen, so that nothing comes in unread later; but a catalogue is the host's own. */
const kept = <Value>(value: Value, name: OptionName): Value =>
  typeof value === 'object' && value !== null && name !== 'messages' ? deepFreeze(value) : value;

/** The options of one element: what is set on it wins over the context, the context over the defaults. */
export class Options {
  readonly #onWrong: (problem: string) => void;
  readonly #own: Partial<Record<OptionName, unknown>> = {};
  #context: Partial<Record<OptionName, unknown>> = {};
  #all: ConnectionOptions | null = null;

  constructor(onWrong: (problem: string) => void) {
    this.#onWrong = onWrong;
  }

  get<Name extends OptionName>(name: Name): ConnectionOptions[Name] {
    return (this.#own[name] ?? this.#context[name] ?? OPTION_RULES[name].initial) as ConnectionOptions[Name];
  }

  /** Sets an option, or unsets it with null or undefined; a wrong value is ignored with a warning. */
  set(name: OptionName, given: unknown): void {
    this.#all = null;
    const value = given === undefined || given === null ? null : this.#read(name, given);
    if (value !== undefined) this.#own[name] = value;
  }

  /** Takes the context as it is now; a wrong value is ignored with a warning, and the one before it stays. */
  setContext(given: unknown): void {
    const entries = tryOrUndefined(() => contextEntries(given));
    if (entries === undefined)
      return this.#onWrong('the context expects an object of options; it is ignored.');
    const previous = this.#context;
    this.#context = {};
    this.#all = null;
    for (const [name, value] of entries) {
      if (value === undefined || value === null) continue;
      if (isOptionName(name)) {
        const read = this.#read(name, value);
        this.#context[name] = read === undefined ? previous[name] : read;
      } else this.#onWrong(`the context holds ${name}, which is not an option.`);
    }
  }

  /** All of them; the same object as long as none is set. */
  all(): ConnectionOptions {
    return (this.#all ??= Object.fromEntries(
      OPTION_NAMES.map((name) => [name, this.get(name)]),
    ) as unknown as ConnectionOptions);
  }

  #read(name: OptionName, given: unknown): unknown {
    const value = tryOrUndefined(() => kept(OPTION_RULES[name].read(given), name));
    if (value === undefined) this.#onWrong(`${name} expects ${OPTION_RULES[name].expected}; it is ignored.`);
    return value;
  }
}
