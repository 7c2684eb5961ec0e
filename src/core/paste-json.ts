import { fieldBelow } from './paste-labels.js';
import type { Note } from './paste-note.js';

const DEEPEST = 20;
const START = /[{[]\s*["'“[{]|\{\s*\w+\s*:/;
/** A string, a key without quotes, or a comma that JSON does without. An open string goes on to the end, to be read once. */
const TOKEN =
  /"(?:[^"\\]|\\.)*"?|'((?:[^'\\]|\\.)*)'?|“((?:[^”\\]|\\.)*)”?|\b(\w+)\b(?=\s*:)|,(?=\s*[\]}])/gs;

/** JSON of what is nearly that: an object of JavaScript or Python, or quotes that a word processor made smart. */
const strict = (text: string): string =>
  text.replace(TOKEN, (token, single?: string, smart?: string, key?: string) => {
    const inner = single ?? smart ?? key;
    return inner === undefined ? token.replace(/^,/, '') : JSON.stringify(inner.replace(/\\(.)/gs, '$1'));
  });

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
    walk(JSON.parse(strict(plain.slice(start, end))), '', '', 0);
    return `${plain.slice(0, start)}\n${plain.slice(end)}`;
  } catch {
    return text;
  }
}
