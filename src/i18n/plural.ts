import { memoize } from './memoize.js';

/** What is said at a count, by the language's own rules; `other` where the rules have no form of their own. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const rulesOf = memoize((language) => new Intl.PluralRules(language));

export function plural(language: string, count: number, forms: PluralForms): string {
  return forms[rulesOf(language).select(count)] ?? forms.other;
}
