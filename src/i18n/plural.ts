import { propertyOf } from '../core/util.js';
import { memoize } from './memoize.js';

/** The text for each plural category of the language. `other` is used for categories that are missing. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const rulesOf = memoize((language) => new Intl.PluralRules(language));

export function plural(language: string, count: number, forms: PluralForms): string {
  return propertyOf(forms, rulesOf(language).select(count)) ?? forms.other;
}
