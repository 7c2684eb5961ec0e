import { isKnownLabel } from '../labels.js';
import type { Candidate, Document } from '../types.js';

const SOURCE = 'bare-link';
const LINK = /https?:\/\/[^\s<>"”`|\],;{}]{1,2000}/gi;
const MAX_LINKS = 50;

/** Reads links without a label. */
export function bareLink({ lines }: Document): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const line of lines) {
    if (!line.text.includes('://')) continue;
    for (const match of line.text.matchAll(LINK)) {
      if (candidates.length >= MAX_LINKS) return candidates;
      const raw = match[0].replace(/[).!?'’:]+$/, '');
      const start = line.start + match.index;
      const label =
        /\[([^[\]]{2,60})\]\($/.exec(line.text.slice(Math.max(0, match.index - 70), match.index))?.[1] ?? '';
      candidates.push({
        label: isKnownLabel(label) ? label : '',
        raw,
        exact: false,
        source: SOURCE,
        range: [start, start + raw.length],
        block: line.block,
      });
    }
  }
  return candidates;
}
