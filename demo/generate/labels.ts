import { NEW_STORE_FIELDS, VALUE_STEPS } from '../../src/core/fields.js';
import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';

const ADDRESS = '203.0.113.9';
const STATUSES = Object.keys(en.statuses) as (keyof Messages['statuses'])[];

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** "Versendet (Shipped)": both names. */
const namesIn = (text: string): string[] =>
  [text, ...text.split(/[()（）]/)].map((name) => name.trim()).filter(Boolean);

const messageOf = (messages: Messages): object[] => {
  const { steps } = messages.guide;
  return messages
    .colleague([ADDRESS], 30)
    .split('\n')
    .map((text) => {
      // The lines that ask for values.
      const asked = VALUE_STEPS.find(
        ({ step }) => text.startsWith(`- ${steps[step].title}`) && text.includes(steps[step].path),
      );
      if (asked !== undefined)
        return { text, labels: asked.fields.map((field) => en.fields[field].label.replace(/ \(.*/, '')) };
      // What differs from form to form follows the title.
      const variable = [steps['address-allowed'].title, steps['timestamp-window'].title].find((title) =>
        text.startsWith(`- ${title}`),
      );
      return { text: variable === undefined ? text : `- ${variable}`, labels: [] };
    });
};

/**
 * The source of `core/paste/data/label-translations.ts`: the labels of the form, and its message for a colleague, in
 * every language. Core recognizes them in a pasted text, but may not import the messages.
 */
export function labelsSource(languages: readonly Messages[]): string {
  for (const messages of languages) {
    const asking = messageOf(messages).filter((line) => (line as { labels: unknown[] }).labels.length > 0);
    if (asking.length !== VALUE_STEPS.length)
      throw new Error(
        `The message in ${messages.language} asks for other values than the steps of the guide.`,
      );
  }

  const labels = Object.fromEntries(
    NEW_STORE_FIELDS.map((field) => [
      field,
      unique(languages.map((messages) => messages.fields[field].label)),
    ]),
  );
  const statuses = Object.fromEntries(
    STATUSES.map((status) => [
      status,
      unique(languages.flatMap((messages) => namesIn(messages.statuses[status]))),
    ]),
  );

  return `// Generated from the messages by npm run generate. Do not edit.
import type { OrderStatus } from '../../order-statuses.js';
import type { PastedField } from '../types.js';

/** A line of the form's message for a colleague, and the labels of the values that it asks for. */
export interface OwnMessageLine {
  readonly text: string;
  readonly labels: readonly string[];
}

/** The labels of the form in every language. */
export const TRANSLATED_LABELS: Readonly<Record<PastedField, readonly string[]>> = ${JSON.stringify(labels)};

/** The names of the order statuses in every language. */
export const TRANSLATED_STATUSES: Readonly<Record<OrderStatus, readonly string[]>> = ${JSON.stringify(statuses)};

/** The message for a colleague in every language; what differs from form to form is cut off. */
export const OWN_MESSAGE_LINES: readonly OwnMessageLine[] = ${JSON.stringify(languages.flatMap(messageOf))};
`;
}
