import { bareLink } from './recognizers/bare-link.js';
import { clientConstructor } from './recognizers/client-constructor.js';
import { commandLine } from './recognizers/command-line.js';
import { json } from './recognizers/json.js';
import { keyValue } from './recognizers/key-value.js';
import { kubernetesSecret } from './recognizers/kubernetes-secret.js';
import { labelAboveValue } from './recognizers/label-above-value.js';
import { namedValue } from './recognizers/named-value.js';
import { request } from './recognizers/request.js';
import { sql } from './recognizers/sql.js';
import { sentence } from './recognizers/sentence.js';
import { table } from './recognizers/table.js';
import { xml } from './recognizers/xml.js';
import { withoutRanges } from './document.js';
import type { Candidate, Document, Recognizer } from './types.js';

/** The recognizers, the strictest first: text that one of them has read is hidden from the next ones. */
const RECOGNIZERS: readonly Recognizer[] = [
  // Before JSON, which a column may contain.
  sql,
  json,
  kubernetesSecret,
  namedValue,
  xml,
  request,
  commandLine,
  clientConstructor,
  table,
  labelAboveValue,
  keyValue,
  sentence,
  bareLink,
];

/** All labels and values of a document, in the order of the recognizers. */
export function recognize(document: Document): readonly Candidate[] {
  const all: Candidate[] = [];
  let rest = document;
  for (const recognizer of RECOGNIZERS) {
    const candidates = recognizer(rest);
    for (const candidate of candidates) all.push(candidate);
    rest = withoutRanges(rest, candidates);
  }
  return all;
}
