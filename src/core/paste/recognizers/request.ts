import { rangeOf } from '../document.js';
import type { Candidate, Document, Line } from '../types.js';

const SOURCE = 'request';
const HEADER = /X-Miva-API-Authorization\W{1,9}(MIVA[\w-]{0,20}[ \t]+[^\s"'`]{1,200})/gi;
const REQUEST_LINE = /^\s*(?:POST|GET|PUT)\s+(\/[^\s?#]{0,200}\.mvc)\S*(?:\s+HTTP\/[\d.]+)?\s*$/i;
const HOST = /^\s*Host:\s*([\w.-]{3,200}(?::\d+)?)\s*$/i;
const HEADER_LINES = 30;

/** Requests to Miva: the authorization header in any notation, and a request line with its host. */
export function request({ lines }: Document): readonly Candidate[] {
  return lines.flatMap((line, at) => [...headersIn(line), ...addressAt(lines, at)]);
}

function headersIn(line: Line): readonly Candidate[] {
  if (!/miva-api/i.test(line.text)) return [];
  return [...line.text.matchAll(HEADER)].map((match): Candidate => {
    const start = line.start + match.index;
    return {
      label: 'X-Miva-API-Authorization',
      raw: match[1]!,
      exact: false,
      source: SOURCE,
      range: [start, start + match[0].length],
      block: line.block,
    };
  });
}

function addressAt(lines: readonly Line[], at: number): readonly Candidate[] {
  const path = REQUEST_LINE.exec(lines[at]!.text.slice(0, 500))?.[1];
  if (path === undefined) return [];
  for (let below = at + 1; below < lines.length && below < at + HEADER_LINES; below++) {
    const host = HOST.exec(lines[below]!.text.slice(0, 300))?.[1];
    if (host === undefined) continue;
    const { block } = lines[at]!;
    const base = { label: 'Endpoint URL', exact: true, source: SOURCE, block };
    return [
      { ...base, raw: `https://${host}${path}`, range: rangeOf(lines[at]!) },
      { ...base, label: '', raw: '', range: rangeOf(lines[below]!) },
    ];
  }
  return [];
}
