import { decodedBase64 } from '../../base64.js';
import { rangeOf } from '../document.js';
import type { Candidate, Document, Line } from '../types.js';

const SOURCE = 'kubernetes-secret';
const MAX_ENTRIES = 200;
const ENTRY = /^\s+["']?([\w.-]{1,80})["']?\s*:\s*["']?([A-Za-z\d+/=]*)["']?\s*$/;

/** Reads the base64 values of a Kubernetes Secret in YAML. Those of a SealedSecret are encrypted. */
export function kubernetesSecret({ lines }: Document): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let kind = kindFrom(lines, 0);
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (/^---\s*$/.test(text)) kind = kindFrom(lines, at + 1);
    const section = /^(\s*)(data|encryptedData):\s*$/.exec(text);
    if (section === null || kind === '') continue;
    const isEncrypted = section[2] === 'encryptedData' || kind !== 'Secret';
    for (
      let below = at + 1;
      below < Math.min(lines.length, at + MAX_ENTRIES) && isBelow(lines[below]!, section[1]!.length);
      below++
    ) {
      const [, label = '', value = ''] = ENTRY.exec(lines[below]!.text) ?? [];
      const raw = isEncrypted ? 'ENC[…]' : decodedBase64(value);
      if (label !== '')
        candidates.push({
          label,
          raw,
          exact: true,
          source: SOURCE,
          range: rangeOf(lines[below]!),
          block: lines[below]!.block,
        });
    }
  }
  return candidates;
}

const isBelow = ({ text }: Line, indent: number): boolean => text.trim() === '' || text.search(/\S/) > indent;

/** The kind of the manifest that begins at a line, if it is a kind of secret. */
function kindFrom(lines: readonly Line[], from: number): string {
  for (let at = from; at < lines.length && !/^---\s*$/.test(lines[at]!.text); at++) {
    const kind = /^\s*kind:\s*["']?(Secret|SealedSecret|SopsSecret)["']?\s*$/.exec(lines[at]!.text)?.[1];
    if (kind !== undefined) return kind;
  }
  return '';
}
