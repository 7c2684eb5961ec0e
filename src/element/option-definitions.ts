import { ALLOWED_IPS, TIMESTAMP_WINDOW } from '../core/constants.js';
import { isFieldName, type FieldName } from '../core/fields.js';
import { isHttps, isRecord } from '../core/util.js';
import type { MessageOverrides } from '../i18n/messages.js';
import type { ExistingStore, ViewOptions } from '../ui/view.js';

/** The options a host may set: by attribute or property on one element, or by context for many. */
export interface ConnectionOptions extends ViewOptions {
  /** BCP 47 tag of the form's language; null uses the nearest `lang`. */
  readonly locale: string | null;
  /** Seconds to wait for the host's answer. */
  readonly answerTimeout: number;
  readonly messages: MessageOverrides;
}

interface OptionDefinition<Value> {
  /** True if the option has no attribute, because its value is an object or a list of objects. */
  readonly propertyOnly?: true;
  readonly initial: Value;
  readonly expected: string;
  /** Converts a host's value, a string if it comes from an attribute. Null unsets the option; undefined means invalid. */
  readonly read: (given: unknown) => Value | null | undefined;
}

export type OptionName = keyof ConnectionOptions;

const oneOf = <const Choice extends string>(...choices: readonly [Choice, ...Choice[]]) => ({
  initial: choices[0],
  expected: choices.map((choice) => `'${choice}'`).join(' or '),
  read: (given: unknown) => choices.find((choice) => choice === given),
});

const numberOption = (
  initial: number,
  expected: string,
  isValid: (value: number) => boolean,
): OptionDefinition<number> => ({
  initial,
  expected,
  read: (given) => {
    const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    return typeof value === 'number' && Number.isFinite(value) && isValid(value) ? value : undefined;
  },
});

// Copied before validation, because the host may change its list later, and a list may have holes.
const copyOf = (given: unknown): unknown[] | undefined =>
  Array.isArray(given) ? Array.from<unknown>(given) : undefined;

const listOf = <Item extends string>(
  initial: readonly Item[],
  expected: string,
  isItem: (item: string) => item is Item,
): OptionDefinition<readonly Item[]> => ({
  initial,
  expected,
  read: (given) => {
    const items = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : copyOf(given);
    return items?.every((item): item is Item => typeof item === 'string' && isItem(item)) ? items : undefined;
  },
});

/** A list option that rejects an empty list. */
const nonEmptyList = <Item>(
  definition: OptionDefinition<readonly Item[]>,
): OptionDefinition<readonly Item[]> => ({
  ...definition,
  read: (given) => {
    const items = definition.read(given);
    return items?.length === 0 ? undefined : items;
  },
});

const isStore = (given: unknown): given is ExistingStore =>
  isRecord(given) &&
  typeof given['id'] === 'string' &&
  given['id'] !== '' &&
  typeof given['name'] === 'string';

/** An IPv4 or IPv6 address, or a CIDR range. */
const isAddress = (text: string): text is string => {
  const [, address = ''] = /^([0-9a-f.:]+)(?:\/\d{1,3})?$/i.exec(text) ?? [];
  return address.includes(':') ? URL.canParse(`http://[${address}]`) : IPV4.test(address);
};

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** Every option: whether it has an attribute, its default, and how a host's value is read. */
export const OPTION_DEFINITIONS: {
  readonly [Name in OptionName]: OptionDefinition<ConnectionOptions[Name]>;
} = {
  mode: oneOf('create', 'edit'),
  locale: {
    initial: null,
    expected: 'a language tag',
    read: (given) => {
      if (given === '') return null;
      // Throws for an invalid tag, which counts as an invalid value. Many frameworks write tags with an underscore.
      return typeof given === 'string' ? Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0] : undefined;
    },
  },
  theme: oneOf('auto', 'light', 'dark'),
  guide: oneOf('beside', 'inline', 'none'),
  headingLevel: numberOption(
    2,
    'a whole number from 2 to 6',
    (level) => Number.isInteger(level) && level >= 2 && level <= 6,
  ),
  hideSubmit: {
    initial: false,
    expected: 'true or false',
    read: (given) => (typeof given === 'boolean' ? given : undefined),
  },
  allowedIps: nonEmptyList(listOf(ALLOWED_IPS, 'a list of IP addresses', isAddress)),
  timestampWindow: numberOption(TIMESTAMP_WINDOW, 'seconds above 0', (value) => value > 0),
  answerTimeout: numberOption(30, 'seconds above 0', (value) => value > 0),
  locked: listOf<FieldName>(Object.freeze([]), 'a list of field names', isFieldName),
  helpLinks: {
    propertyOnly: true,
    initial: Object.freeze({}),
    expected: "https addresses by field name, or 'article'",
    read: (given) => {
      const links = isRecord(given) ? Object.entries(given) : null;
      return links?.every(([name, link]) => (isFieldName(name) || name === 'article') && isHttps(link))
        ? Object.fromEntries(links)
        : undefined;
    },
  },
  existingStores: {
    propertyOnly: true,
    initial: Object.freeze([]),
    expected: 'a list of { id, name }',
    read: (given) => {
      const stores = copyOf(given)?.map(
        (store) => isRecord(store) && { id: store['id'], name: store['name'] },
      );
      return stores?.every(isStore) && new Set(stores.map(({ id }) => id)).size === stores.length
        ? stores
        : undefined;
    },
  },
  messages: {
    propertyOnly: true,
    initial: Object.freeze({}),
    expected: 'a part of a translation',
    read: (given) => (isRecord(given) ? given : undefined),
  },
};
