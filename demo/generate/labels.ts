import { CREDENTIAL_FIELDS, NEW_STORE_FIELDS, VALUE_STEPS, type FieldName } from '../../src/core/fields.js';
import type { OwnMessageLine } from '../../src/core/paste/data/label-translations.js';
import type { Messages } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';

const ADDRESS = '203.0.113.9';
const STATUSES = Object.keys(en.statuses) as (keyof Messages['statuses'])[];

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** "Versendet (Shipped)": both names. */
const namesIn = (text: string): string[] =>
  [text, ...text.split(/[()（）]/)].map((name) => name.trim()).filter(Boolean);

/** The fields that a line of the message asks for. One path is the beginning of another one. */
function fieldsAskedIn(text: string, { steps }: Messages['guide']): readonly FieldName[] {
  const asked = VALUE_STEPS.filter(({ step }) => text.startsWith('- ') && text.includes(steps[step].path));
  const longest = Math.max(...asked.map(({ step }) => steps[step].path.length));
  return asked.filter(({ step }) => steps[step].path.length === longest).flatMap(({ fields }) => fields);
}

/** The lines of the message, without those that are only a label, which are read as in any text. */
const messageOf = (messages: Messages): OwnMessageLine[] => {
  const { fields, guide } = messages;
  return messages
    .colleague([ADDRESS], 30)
    .split('\n')
    .filter((text) => text !== '' && !NEW_STORE_FIELDS.some((field) => text.startsWith(fields[field].label)))
    .map((text) => {
      const labels = fieldsAskedIn(text, guide).map((field) => en.fields[field].label);
      if (labels.length > 0) return { text, labels };
      // What differs from form to form follows the title.
      const variable = [guide.steps['address-allowed'], guide.steps['timestamp-window']].find(({ title }) =>
        text.startsWith(`- ${title}`),
      );
      return { text: variable === undefined ? text : `- ${variable.title}`, labels };
    });
};

/**
 * The source of `core/paste/data/label-translations.ts`: the labels of the form, and its message for a colleague, in
 * every language. Core recognizes them in a pasted text, but may not import the messages.
 */
export function labelsSource(languages: readonly Messages[]): string {
  for (const messages of languages) {
    const asked = messageOf(messages).flatMap(({ labels }) => labels);
    const labels = CREDENTIAL_FIELDS.map((field) => en.fields[field].label);
    if (asked.join() !== labels.join())
      throw new Error(`The message in ${messages.language} does not ask for the fields in their order.`);
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
