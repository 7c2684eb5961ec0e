import type { Candidate, Document, Line } from '../types.js';

const SOURCE = 'client-constructor';
const CALL = /\b(?:Client|MivaClient|MerchantApi|MivaApi|BaseClient|MultiCallClient|createClient)\s*\(/;
const STRING = /^\s*@?(["'`])((?:[^"'`\\]|\\.|(?!\1)["'`])*)\1\s*(,|\)|$)/s;
/** The arguments of Miva's official clients, in their order. */
const LABELS = ['Endpoint URL', 'API Token', 'Signing Key'] as const;
const MAX_LENGTH = 2000;
const MAX_LINES = 12;

/** `new Client('https://…', 'token', 'key')` in every language of Miva's clients. */
export function clientConstructor({ lines }: Document): readonly Candidate[] {
  return lines.flatMap((line, at) => {
    const call = CALL.exec(line.text.slice(0, MAX_LENGTH));
    return call === null ? [] : argumentsOf(lines, at, call.index + call[0].length);
  });
}

function argumentsOf(lines: readonly Line[], at: number, column: number): readonly Candidate[] {
  const { start, block } = lines[at]!;
  const source = lines
    .slice(at, at + MAX_LINES)
    .map(({ text }) => text)
    .join('\n')
    .slice(column, column + MAX_LENGTH);
  const candidates: Candidate[] = [];
  let position = 0;
  for (const label of LABELS) {
    const match = STRING.exec(source.slice(position));
    if (match === null) break;
    const from = start + column + position;
    candidates.push({
      label,
      raw: match[2]!.replace(/\\(["'`\\])/g, '$1'),
      exact: true,
      source: SOURCE,
      range: [from, from + match[0].length],
      block,
    });
    position += match[0].length;
  }
  // If the first argument is not an address, it is another client.
  return /^https?:/i.test(candidates[0]?.raw ?? '') ? candidates : [];
}
