import { fieldBelow } from './paste-labels.js';
import type { Note } from './paste-note.js';

const DEEPEST = 20;
const START = /[{[]\s*["[{]|\{\s*“/;
/** A string, where quotes are as they are, or a quote that a word processor made smart. */
const QUOTES = /"(?:[^"\\]|\\.)*"?|[“”]/gs;

/** Notes what stands in the JSON inside a text, and gives back the text around it. */
export function readJson(text: string, note: Note): string {
  const plain = text.replace(/^(?:[^\S\r\n\u2028\u2029]*>)+/gm, '');
  const start = plain.search(START);
  const end = plain.lastIndexOf(plain[start] === '{' ? '}' : ']') + 1;

  const walk = (value: unknown, parent: string, key: string, depth: number): void => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) value = value.join();
    if (typeof value === 'string' || Number.isSafeInteger(value)) {
      note(fieldBelow(parent, key), key, String(value), true);
    } else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
      const { name, key: title = name, value: inner } = value as Record<string, unknown>;
      if (typeof title === 'string' && typeof inner === 'string') walk(inner, parent, title, depth);
      // The number of an item is no label.
      else
        for (const [label, item] of Object.entries(value))
          walk(item, key, /^\d/.test(label) ? key : label, depth + 1);
    }
  };
  try {
    walk(
      JSON.parse(plain.slice(start, end).replace(QUOTES, (string) => (string[1] ? string : '"'))),
      '',
      '',
      0,
    );
    return `${plain.slice(0, start)}\n${plain.slice(end)}`;
  } catch {
    return text;
  }
}
