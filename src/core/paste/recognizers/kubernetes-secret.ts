import { decodedBase64 } from '../../base64.js';
import { rangeOf } from '../document.js';
import type { Block, Candidate, Document, Line } from '../types.js';

const SOURCE = 'kubernetes-secret';
const MAX_ENTRIES = 200;
const KIND = /^\s*kind:\s*["']?(Secret|SealedSecret|SopsSecret)["']?\s*$/;
/** Where a manifest begins: in a file of several, or in a list of `kubectl get`. */
const BEGINNING = /^(?:---\s*|- apiVersion:.*)$/;
const ENTRY = /^\s+["']?([\w.-]{1,80})["']?\s*:\s*["']?([A-Za-z\d+/=]*)["']?\s*$/;

/** Reads the base64 values of a Kubernetes Secret in YAML. Those of a SealedSecret are encrypted. */
export function kubernetesSecret({ lines }: Document): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const areSeveral = lines.filter(({ text }) => KIND.test(text)).length > 1;
  let kind = kindFrom(lines, 0);
  let block = areSeveral ? namedBlock(lines, 0) : null;
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (BEGINNING.test(text)) {
      kind = kindFrom(lines, at + 1);
      block = areSeveral ? namedBlock(lines, at + 1) : null;
    }
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
          block: block ?? lines[below]!.block,
        });
    }
  }
  return candidates;
}

const isBelow = ({ text }: Line, indent: number): boolean => text.trim() === '' || text.search(/\S/) > indent;

/** Each of several secrets is a block with its own name. */
function namedBlock(lines: readonly Line[], from: number): Block {
  let title = '';
  for (let at = from; at < lines.length && title === '' && !BEGINNING.test(lines[at]!.text); at++)
    title = /^\s+name:\s*["']?([\w.-]{1,80})/.exec(lines[at]!.text)?.[1] ?? '';
  return { kind: 'item', title, intro: '', parent: null };
}

/** The kind of the manifest that begins at a line, if it is a kind of secret. */
function kindFrom(lines: readonly Line[], from: number): string {
  for (let at = from; at < lines.length && !BEGINNING.test(lines[at]!.text); at++) {
    const kind = KIND.exec(lines[at]!.text)?.[1];
    if (kind !== undefined) return kind;
  }
  return '';
}
