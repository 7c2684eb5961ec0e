import { fieldBelow } from './paste-labels.js';
import type { Note } from './paste-note.js';

const DEEPEST = 20;

/** Notes what stands in the JSON inside a text, and gives back the text around it. */
export function readJson(text: string, note: Note): string {
  const plain = text.replace(/^(?:[^\S\n]*>)+/gm, '');
  const start = plain.search(/[{[]\s*["[{]/);
  const end = Math.max(plain.lastIndexOf('}'), plain.lastIndexOf(']')) + 1;
  if (start < 0) return text;
  let json: unknown;
  try {
    json = JSON.parse(plain.slice(start, end));
  } catch {
    return text;
  }
  // Of 1.0 and 1e3 the parser leaves another text than was written.
  const hasOddNumbers = /[:[,]\s*-?\d+(?:\.|e)/i.test(plain);

  const walk = (value: unknown, parent: string, key: string, depth: number): void => {
    if (typeof value === 'string' || (Number.isSafeInteger(value) && !hasOddNumbers)) {
      note(fieldBelow(parent, key), key, String(value), true);
    } else if (Array.isArray(value)) {
      if (value.every((item) => typeof item === 'string')) walk(value.join(), parent, key, depth);
      else if (depth < DEEPEST) for (const item of value) walk(item, parent, key, depth + 1);
    } else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
      for (const [name, item] of Object.entries(value)) walk(item, key, name, depth + 1);
    }
  };
  walk(json, '', '', 0);
  return `${plain.slice(0, start)}\n${plain.slice(end)}`;
}
