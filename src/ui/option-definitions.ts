import { ALLOWED_IPS, TIMESTAMP_WINDOW } from '../core/constants.js';
import { FIELD_NAMES, isFieldName, type FieldName } from '../core/fields.js';
import { isHttps, isRecord, propertyOf } from '../core/util.js';
import { isStoreId } from '../core/validation/store-id.js';
import type { MessageOverrides } from '../i18n/messages.js';

/** A store that the host already has. */
export interface ExistingStore {
  readonly id: string;
  readonly name: string;
}

// The element has a property for each option. The manifest and the documentation contain these sentences.
/** The options that a host may set: by attribute or property on one element, or by context for many. */
export interface ConnectionOptions {
  /** With `edit`, the host keeps every stored secret that the user does not replace; the payload's `intent` is `update`. */
  readonly mode: 'create' | 'edit';
  /** BCP 47 tag of the language of the form, which also sets its direction; null uses the nearest `lang`. */
  readonly locale: string | null;
  /** Light, dark, or with `auto` the page's own `color-scheme`. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Where the guide appears; `beside` becomes `inline` when the form is narrow. */
  readonly guide: 'beside' | 'inline' | 'none';
  /** Level of the form's heading, a whole number from 2 to 6. */
  readonly headingLevel: number;
  /** Hides the submit button for a host that calls `requestSubmit()` from its own; Enter still submits. */
  readonly hideSubmit: boolean;
  /** IP addresses that the guide tells the user to allow in Miva. Source of the default: Miva - Enable API Access. */
  readonly allowedIps: readonly string[];
  /** Seconds shown in the timestamp step of the guide. Source of the default: Miva - Enable API Access. */
  readonly timestampWindow: number;
  /** Seconds above 0 to wait for the host's answer. */
  readonly answerTimeout: number;
  /** Fields that the user can read and copy but not edit. */
  readonly locked: readonly FieldName[];
  /** Stores offered under “Use existing store”, which needs no credentials; the payload's `intent` is `use-existing`. */
  readonly existingStores: readonly ExistingStore[];
  /** https URLs for the “Where do I find this?” link of a field, or under `article` for a link to an article. */
  readonly helpLinks: Readonly<Partial<Record<FieldName | 'article', string>>>;
  /** Messages that override the form's own, as any part of a translation. */
  readonly messages: MessageOverrides;
}

export type OptionName = keyof ConnectionOptions;

/** The options as properties of the element. With `keyof` in place, editors show the sentences of the options. */
export type OptionProperties = { -readonly [Name in keyof ConnectionOptions]: ConnectionOptions[Name] };

interface Parser<Value> {
  readonly defaultValue: Value;
  /** The expected value, for a warning. */
  readonly expected: string;
  /** Converts a host's value, a string if it comes from an attribute. Null unsets the option; undefined means invalid. */
  readonly parse: (given: unknown) => Value | null | undefined;
}

interface OptionDefinition<Value> extends Parser<Value> {
  /** False if the option has no attribute, because its value is an object or a list of objects. */
  readonly attribute: string | false;
}

const oneOf = <const Choice extends string>(...choices: readonly [Choice, ...Choice[]]) => ({
  defaultValue: choices[0],
  expected: choices.map((choice) => `'${choice}'`).join(' or '),
  parse: (given: unknown) => choices.find((choice) => choice === given),
});

const numberOption = (
  defaultValue: number,
  expected: string,
  isValid: (value: number) => boolean,
): Parser<number> => ({
  defaultValue,
  expected,
  parse: (given) => {
    const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    return typeof value === 'number' && Number.isFinite(value) && isValid(value) ? value : undefined;
  },
});

// Copied before validation, because the host may change its list later, and a list may have holes.
const copyOf = (given: unknown): unknown[] | undefined =>
  Array.isArray(given) ? [...(given as unknown[])] : undefined;

const listOf = <Item extends string>(
  defaultValue: readonly Item[],
  expected: string,
  isItem: (item: string) => item is Item,
): Parser<readonly Item[]> => ({
  defaultValue,
  expected,
  parse: (given) => {
    const items = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : copyOf(given);
    return items?.every((item): item is Item => typeof item === 'string' && isItem(item)) ? items : undefined;
  },
});

/** A list option that rejects an empty list. */
const nonEmptyList = <Item>(list: Parser<readonly Item[]>): Parser<readonly Item[]> => ({
  ...list,
  parse: (given) => {
    const items = list.parse(given);
    return items?.length === 0 ? undefined : items;
  },
});

const LINK_NAMES = [...FIELD_NAMES, 'article'] as const;

const isStore = (store: Partial<Record<keyof ExistingStore, unknown>>): store is ExistingStore =>
  typeof store.id === 'string' && isStoreId(store.id) && typeof store.name === 'string';

/** An IPv4 or IPv6 address, or a CIDR range. */
const isAddress = (text: string): text is string => {
  const [, address = '', prefix = '0'] = /^([0-9a-f.:]+)(?:\/(0|[1-9]\d{0,2}))?$/i.exec(text) ?? [];
  return address.includes(':')
    ? URL.canParse(`http://[${address}]`) && Number(prefix) <= 128
    : IPV4.test(address) && Number(prefix) <= 32;
};

// Programs disagree on whether a number with a leading zero is octal.
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** The attribute, default and parser of every option. */
export const OPTIONS: { readonly [Name in OptionName]: OptionDefinition<ConnectionOptions[Name]> } = {
  mode: { attribute: 'mode', ...oneOf('create', 'edit') },
  locale: {
    attribute: 'locale',
    defaultValue: null,
    expected: 'a BCP 47 language tag, such as "es"',
    parse: (given) => {
      if (given === '') return null;
      // Throws for an invalid tag, which counts as an invalid value. Many frameworks write tags with an underscore.
      return typeof given === 'string' ? Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0] : undefined;
    },
  },
  theme: { attribute: 'theme', ...oneOf('auto', 'light', 'dark') },
  guide: { attribute: 'guide', ...oneOf('beside', 'inline', 'none') },
  headingLevel: {
    attribute: 'heading-level',
    ...numberOption(
      2,
      'a whole number from 2 to 6',
      (level) => Number.isInteger(level) && level >= 2 && level <= 6,
    ),
  },
  hideSubmit: {
    attribute: 'hide-submit',
    defaultValue: false,
    expected: 'true or false',
    parse: (given) => (typeof given === 'boolean' ? given : undefined),
  },
  allowedIps: {
    attribute: 'allowed-ips',
    ...nonEmptyList(listOf(ALLOWED_IPS, 'a list of IP addresses', isAddress)),
  },
  timestampWindow: {
    attribute: 'timestamp-window',
    ...numberOption(TIMESTAMP_WINDOW, 'a number of seconds greater than 0', (value) => value > 0),
  },
  answerTimeout: {
    attribute: 'answer-timeout',
    ...numberOption(30, 'a number of seconds greater than 0', (value) => value > 0),
  },
  locked: {
    attribute: 'locked',
    ...listOf<FieldName>(Object.freeze([]), 'a list of field names', isFieldName),
  },
  existingStores: {
    attribute: false,
    defaultValue: Object.freeze([]),
    expected: 'a list of { id, name }',
    parse: (given) => {
      const stores = copyOf(given)?.map((store) => {
        const record = isRecord(store) ? store : {};
        return { id: propertyOf(record, 'id'), name: propertyOf(record, 'name') };
      });
      return stores?.every(isStore) && new Set(stores.map(({ id }) => id)).size === stores.length
        ? stores
        : undefined;
    },
  },
  helpLinks: {
    attribute: false,
    defaultValue: Object.freeze({}),
    expected: "an object of https URLs, with field names or 'article' as keys",
    parse: (given) => {
      if (!isRecord(given)) return undefined;
      const isKnown = Object.keys(given).every((name) => isFieldName(name) || name === 'article');
      const links = LINK_NAMES.map((name) => [name, propertyOf(given, name)] as const);
      const set = links.filter(([, link]) => link !== undefined);
      return isKnown && set.every(([, link]) => isHttps(link)) ? Object.fromEntries(set) : undefined;
    },
  },
  messages: {
    attribute: false,
    defaultValue: Object.freeze({}),
    expected: 'an object with keys of a translation',
    parse: (given) => (isRecord(given) ? given : undefined),
  },
};
