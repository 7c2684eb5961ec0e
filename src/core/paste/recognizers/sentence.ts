import { rangeOf } from '../document.js';
import { isKnownLabel } from '../labels.js';
import type { Candidate, Document, Line } from '../types.js';

const SOURCE = 'sentence';
const MAX_LENGTH = 400;
const LABEL_IS_VALUE =
  /^(.{2,60}?)\s+(?:is|are|would be|will be|ist|lautet|heißt|es|est|é|は|هو|هي)[:\s]\s*(\S.*)$/iu;
const CLAUSE =
  /[.;!]\s+(?:and\s+)?|,\s*(?:and\s+)?(?=(?:the|your|our|my|its?|der|die|das|el|la|le|o|a|su|tu)\s|[a-z][a-z -]{1,30}\s(?:is|are|ist|lautet|es|est)\s)|\s+(?:and|und|y|et|e)\s+(?=(?:the|your|our|my|its?|der|die|das|el|la|le|o|a|su|tu)\s)/i;
const VALUE_THEN_LABEL =
  /^(\S+)\s+(?:\(([^()]{3,40})\)|(?:<-+|[-–—←=]+)\s*(?:the |your |our |my )?([^<>=:]{3,40}))\.?$/;

interface Statement {
  readonly label: string;
  readonly raw: string;
}

/** Reads "Your username is x", "store code x" and "x (username)" if two adjacent lines or the whole text are such sentences. */
export function sentence({ lines }: Document): readonly Candidate[] {
  const nonBlankLines = lines.filter(({ text }) => text.trim() !== '');
  const statements = nonBlankLines.map(({ text }) => statementsIn(text.trim()));
  const areAllStatements = nonBlankLines.length > 0 && statements.every((each) => each.length > 0);
  return nonBlankLines.flatMap((line, at) => {
    const found = statements[at]!;
    const isCertain =
      found.length > 1 ||
      areAllStatements ||
      hasStatements(statements[at - 1]) ||
      hasStatements(statements[at + 1]);
    return isCertain ? found.map((statement) => candidate(line, statement)) : [];
  });
}

const hasStatements = (statements: readonly Statement[] | undefined): boolean =>
  (statements?.length ?? 0) > 0;

const candidate = (line: Line, { label, raw }: Statement): Candidate => ({
  ...{ label, raw, exact: false, source: SOURCE, range: rangeOf(line), block: line.block },
});

/** The statements of a line, if every clause is one. */
function statementsIn(text: string): readonly Statement[] {
  if (text.length > MAX_LENGTH) return [];
  const clauses = text
    .replace(/[.!]$/, '')
    .split(CLAUSE)
    .filter((clause) => clause.trim() !== '');
  const statements = clauses.map((clause) => statementIn(clause.trim().replace(/^(?:and|und|y|et)\s+/i, '')));
  return statements.every((statement) => statement !== null) ? statements : [];
}

function statementIn(clause: string): Statement | null {
  const labelIsValue = LABEL_IS_VALUE.exec(clause);
  if (labelIsValue !== null && isKnownLabel(labelIsValue[1]!) && isValueLike(labelIsValue[2]!))
    return { label: labelIsValue[1]!, raw: labelIsValue[2]!.replace(/^["“'‘`](.*)["”'’`]$/, '$1') };
  const labelAfter = VALUE_THEN_LABEL.exec(clause);
  const label = labelAfter?.[2] ?? labelAfter?.[3] ?? '';
  if (labelAfter !== null && isKnownLabel(label) && !isPassword(label)) return { label, raw: labelAfter[1]! };
  return labelThenValue(clause);
}

/** "store code FO": a label and one word. */
function labelThenValue(clause: string): Statement | null {
  const words = clause.split(/\s+/);
  const raw = words.at(-1) ?? '';
  const label = words.slice(0, -1).join(' ');
  if (words.length < 2 || words.length > 5 || !(isPassword(label) || isValueLike(raw))) return null;
  if (!isKnownLabel(label) || isKnownLabel(clause)) return null;
  return { label, raw: isPassword(label) ? '' : raw };
}

/** A value has a digit, a symbol or capitals, unlike the words of a sentence. */
const isValueLike = (text: string): boolean => /[\d@_+/:-]|^[A-Z]{2,}\.?$/.test(text);

/** Any word could be a password, so "password x" needs a colon or an "is". */
const isPassword = (label: string): boolean =>
  /pass|pwd|pw\b|kennwort|contrase|clave|senha|mdp|パス|كلمة/i.test(label);
