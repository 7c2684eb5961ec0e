import type { ConnectionValue } from '../core/form/host-value.js';
import type { MivaConnectionEventMap } from '../element/events.js';
import type { ConnectionOptions } from '../element/options.js';

// The attributes and properties that markup may set on the element in any framework. Each `.d.ts` file in this folder
// declares them for one framework.

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The values that an attribute can express. Lists of objects, and objects, are properties only. */
type AttributeValue = string | number | boolean | null | readonly string[];

type OptionWithAttribute = {
  [Name in keyof ConnectionOptions]: ConnectionOptions[Name] extends AttributeValue ? Name : never;
}[keyof ConnectionOptions];

type ElementAttributes = Pick<ConnectionOptions, OptionWithAttribute>;

/** The text of an attribute: a number's digits, a list's items, or an empty text for true. False has no attribute. */
type AsText<Value> = Value extends boolean
  ? ''
  : Value extends number
    ? `${number}`
    : Value extends readonly string[]
      ? string
      : never;

/** Every option as a property, and `value`. */
export type SetupProperties = {
  readonly [Name in keyof ConnectionOptions]?: ConnectionOptions[Name] | undefined;
} & {
  /** The values to fill in, secrets allowed. Fields that the user has edited are not overwritten. */
  readonly value?: ConnectionValue | undefined;
};

/**
 * Every option that has an attribute, under the attribute's name. False is excluded, because some frameworks would set
 * the attribute to the text "false", which counts as true. Use the property `hideSubmit` for a boolean instead.
 */
export type SetupAttributes = {
  readonly [Name in keyof ElementAttributes as Kebab<Name>]?:
    Exclude<ElementAttributes[Name], false> | AsText<ElementAttributes[Name]> | undefined;
};

/** All attributes and properties. A name that is both has the type of the attribute. */
export type SetupMarkup = SetupAttributes & Omit<SetupProperties, keyof SetupAttributes>;

/** The same for a framework that maps `heading-level` to `headingLevel`. */
export type SetupCamelMarkup = {
  readonly [Name in keyof ElementAttributes]?:
    ElementAttributes[Name] | AsText<ElementAttributes[Name]> | undefined;
} & Omit<SetupProperties, keyof ElementAttributes>;

/** A listener for every event, under a prefix followed by the event's name. */
export type SetupListeners<Prefix extends string> = {
  readonly [Type in keyof MivaConnectionEventMap as `${Prefix}${Type}`]?:
    ((event: MivaConnectionEventMap[Type]) => void) | undefined;
};

/** The custom properties of the element, for a framework whose type of `style` knows standard properties only. */
export type SetupCustomProperties = {
  readonly [
    Name in
      | 'accent'
      | 'on-accent'
      | 'text'
      | 'muted'
      | 'surface'
      | 'field'
      | 'border'
      | 'error'
      | 'warning'
      | 'success'
      | 'focus'
      | 'radius'
      | 'gap'
      | 'font-size'
      | 'padding'
      | 'sticky-top' as `--miva-connection-${Name}`
  ]?: string | number | undefined;
};
