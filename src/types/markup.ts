import type { ConnectionValue } from '../core/form/host-value.js';
import type { MivaConnectionEventMap } from '../element/events.js';
import type { MivaConnectionSetup } from '../element/miva-connection-setup.js';
import type { ConnectionOptions } from '../element/options.js';

// What markup may set on the element, whatever framework it is written for; each file beside this one puts it into
// the words of one framework.

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** Options that hold more than a text can say: properties only. */
type PropertyOption = 'existingStores' | 'helpLinks' | 'messages';

/** Of the element, not of `ConnectionOptions`: an editor shows its comments. */
type ElementOptions = Pick<MivaConnectionSetup, keyof ConnectionOptions>;
type ElementAttributes = Omit<ElementOptions, PropertyOption>;

/** An attribute is always a text: of a number its digits, of a list its items; true is empty, false is no attribute. */
type AsText<Value> = Value extends boolean
  ? ''
  : Value extends number
    ? `${number}`
    : Value extends readonly string[]
      ? string
      : never;

/** Every option as a property, and the values to fill in. */
export type SetupProperties = {
  readonly [Name in keyof ElementOptions]?: ElementOptions[Name] | undefined;
} & {
  /** What to fill in, secrets allowed. A field that a person has edited is not overwritten. */
  readonly value?: ConnectionValue | undefined;
};

/**
 * Every option that has an attribute, under the attribute's name. Without false: some frameworks would make the text
 * "false" of it, which is an attribute that is there. What is true or false is a property, `hideSubmit`.
 */
export type SetupAttributes = {
  readonly [Name in keyof ElementAttributes as Kebab<Name>]?:
    Exclude<ElementAttributes[Name], false> | AsText<ElementAttributes[Name]> | undefined;
};

/** What markup sets: attributes and properties; where a name is both, it is the attribute's. */
export type SetupMarkup = SetupAttributes & Omit<SetupProperties, keyof SetupAttributes>;

/** The same for a framework that takes `heading-level` for `headingLevel`. */
export type SetupCamelMarkup = {
  readonly [Name in keyof ElementAttributes]?:
    ElementAttributes[Name] | AsText<ElementAttributes[Name]> | undefined;
} & Omit<SetupProperties, keyof ElementAttributes>;

/** A listener for every event, under the event's name behind a prefix. */
export type SetupListeners<Prefix extends string> = {
  readonly [Type in keyof MivaConnectionEventMap as `${Prefix}${Type}`]?:
    ((event: MivaConnectionEventMap[Type]) => void) | undefined;
};
