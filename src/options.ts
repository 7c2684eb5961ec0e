import { createContext } from '@lit/context';
import type { PropertyDeclaration } from 'lit';
import { ALLOWED_IPS, TIMESTAMP_WINDOW } from './core/facts.js';
import { isFieldName, type FieldName } from './core/fields.js';
import { deepFreeze } from './core/payload.js';
import type { MessageOverrides } from './messages/lookup.js';
import type { ExistingStore, ViewOptions } from './ui/view.js';

/** What a host may set: by attribute or property on the element, or for many at once by context. */
export interface ConnectionOptions extends ViewOptions {
  /** BCP 47 tag of the language inside; null for that of the nearest `lang`. */
  readonly locale: string | null;
  /** Seconds a host's answer may take. */
  readonly answerTimeout: number;
  readonly messages: MessageOverrides;
}

interface OptionRule<Value> {
  /** Name of the attribute, or false where the option is a property only. */
  readonly attribute: string | false;
  readonly initial: Value;
  readonly expected: string;
  /** The value as the element uses it, or undefined when it is wrong. Attributes come as strings. */
  readonly read: (given: unknown) => Value | undefined;
}

type OptionName = keyof ConnectionOptions;

const oneOf = <const Choice extends string>(attribute: string, choices: readonly [Choice, ...Choice[]]) => ({
  attribute,
  initial: choices[0],
  expected: choices.map((choice) => `'${choice}'`).join(' or '),
  read: (given: unknown) => choices.find((choice) => choice === given),
});

const numberWhere = (
  attribute: string,
  initial: number,
  expected: string,
  isRight: (value: number) => boolean,
): OptionRule<number> => ({
  attribute,
  initial,
  expected,
  read: (given) => {
    const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    return typeof value === 'number' && Number.isFinite(value) && isRight(value) ? value : undefined;
  },
});

// Copied before it is judged: what a host keeps may change, and a list may have holes.
const copied = (given: unknown): unknown[] | undefined =>
  Array.isArray(given) ? Array.from<unknown>(given) : undefined;

const listOf = <Item extends string>(
  attribute: string,
  initial: readonly Item[],
  expected: string,
  isItem: (item: string) => item is Item,
): OptionRule<readonly Item[]> => ({
  attribute,
  initial,
  expected,
  read: (given) => {
    const items = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : copied(given);
    return items?.every((item): item is Item => typeof item === 'string' && isItem(item)) ? items : undefined;
  },
});

/** A list that is never empty. */
const someOf = <Item>(rule: OptionRule<readonly Item[]>): OptionRule<readonly Item[]> => ({
  ...rule,
  read: (given) => {
    const items = rule.read(given);
    return items?.length === 0 ? undefined : items;
  },
});

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const isStore = (given: unknown): given is ExistingStore =>
  isRecord(given) &&
  typeof given['id'] === 'string' &&
  given['id'] !== '' &&
  typeof given['name'] === 'string';

/** An IPv4 or IPv6 address, or a range of them. */
const isAddress = (text: string): text is string => {
  const [, address = ''] = /^([0-9a-f.:]+)(?:\/\d{1,3})?$/i.exec(text) ?? [];
  return address.includes(':') ? URL.canParse(`http://[${address}]`) : IPV4.test(address);
};

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

const isHttps = (link: unknown): boolean =>
  typeof link === 'string' && URL.canParse(link) && new URL(link).protocol === 'https:';

const RULES: { readonly [Name in OptionName]: OptionRule<ConnectionOptions[Name]> } = {
  mode: oneOf('mode', ['create', 'edit']),
  locale: {
    attribute: 'locale',
    initial: null,
    expected: 'a language tag, such as es or pt-BR',
    // Throws where it is no tag, and that is no value either.
    read: (given) => (typeof given === 'string' ? Intl.getCanonicalLocales(given)[0] : undefined),
  },
  theme: oneOf('theme', ['auto', 'light', 'dark']),
  guide: oneOf('guide', ['beside', 'inline', 'none']),
  headingLevel: numberWhere(
    'heading-level',
    2,
    'a whole number from 2 to 6',
    (level) => Number.isInteger(level) && level >= 2 && level <= 6,
  ),
  hideSubmit: {
    attribute: 'hide-submit',
    initial: false,
    expected: 'true or false',
    read: (given) => (typeof given === 'boolean' ? given : undefined),
  },
  allowedIps: someOf(listOf('allowed-ips', ALLOWED_IPS, 'a list of IP addresses', isAddress)),
  timestampWindow: numberWhere('timestamp-window', TIMESTAMP_WINDOW, 'seconds above 0', (value) => value > 0),
  answerTimeout: numberWhere('answer-timeout', 30, 'seconds above 0', (value) => value > 0),
  locked: listOf<FieldName>('locked', Object.freeze([]), 'a list of field names', isFieldName),
  helpLinks: {
    attribute: false,
    initial: Object.freeze({}),
    expected: "an object of field names, or 'article', to https addresses",
    read: (given) => {
      const links = isRecord(given) ? Object.entries(given) : null;
      return links?.every(([name, link]) => (isFieldName(name) || name === 'article') && isHttps(link))
        ? Object.fromEntries(links)
        : undefined;
    },
  },
  existingStores: {
    attribute: false,
    initial: Object.freeze([]),
    expected: 'a list of stores, each an object of id and name',
    read: (given) => {
      const stores = copied(given)?.map(
        (store) => isRecord(store) && { id: store['id'], name: store['name'] },
      );
      return stores?.every(isStore) && new Set(stores.map(({ id }) => id)).size === stores.length
        ? stores
        : undefined;
    },
  },
  messages: {
    attribute: false,
    initial: Object.freeze({}),
    expected: 'a part of a message catalogue',
    read: (given) => (isRecord(given) ? given : undefined),
  },
};

export const OPTION_NAMES = Object.keys(RULES) as readonly OptionName[];

const isOptionName = (name: PropertyKey): name is OptionName => Object.hasOwn(RULES, name);

/** Lit's declaration of every option. Attributes are handed on as text; `hide-submit` counts by being there. */
export const OPTION_PROPERTIES: Readonly<Record<OptionName, PropertyDeclaration>> = Object.fromEntries(
  OPTION_NAMES.map((name) => {
    const { attribute, initial } = RULES[name];
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

/** What a host gives may be a proxy, or hold a getter that throws. */
function unlessItThrows<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
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
    return (this.#own[name] ?? this.#context[name] ?? RULES[name].initial) as ConnectionOptions[Name];
  }

  /** Sets an option, or unsets it with null or undefined; a wrong value is ignored with a warning. */
  set(name: OptionName, given: unknown): void {
    this.#all = null;
    this.#own[name] =
      given === undefined || given === null ? undefined : (this.#read(name, given) ?? this.#own[name]);
  }

  /** Takes the context as it is now; a wrong value is ignored with a warning, and the one before it stays. */
  setContext(given: unknown): void {
    const entries = unlessItThrows(() => contextEntries(given));
    if (entries === undefined)
      return this.#onWrong('the context expects an object of options; it is ignored.');
    const previous = this.#context;
    this.#context = {};
    this.#all = null;
    for (const [name, value] of entries) {
      if (value === undefined || value === null) continue;
      if (isOptionName(name)) this.#context[name] = this.#read(name, value) ?? previous[name];
      else this.#onWrong(`the context holds ${name}, which is not an option.`);
    }
  }

  /** All of them; the same object as long as none is set. */
  all(): ConnectionOptions {
    return (this.#all ??= Object.fromEntries(
      OPTION_NAMES.map((name) => [name, this.get(name)]),
    ) as unknown as ConnectionOptions);
  }

  #read(name: OptionName, given: unknown): unknown {
    const value = unlessItThrows(() => kept(RULES[name].read(given), name));
    if (value === undefined)
      this.#onWrong(`${name} expects ${RULES[name].expected}; what it was given is ignored.`);
    return value;
  }
}
