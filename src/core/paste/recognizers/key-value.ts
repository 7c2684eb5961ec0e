import { rangeOf } from '../document.js';
import { inlineParents } from '../inline-parents.js';
import { isKnownLabel, labelKind } from '../labels.js';
import { isMenuPath } from '../non-values.js';
import { pairIn, quotedPairsIn, splitInlinePairs, type Pair } from '../pairs.js';
import { EXPRESSION, isExpression, programBlocks, type ProgramText } from '../program-text.js';
import { hasWords, quoteStyleOf, unquoted, type QuoteStyle } from '../quotes.js';
import { joinWrappedLines } from '../join-wrapped-lines.js';
import type { Block, Candidate, Document, Line, Range } from '../types.js';

const SOURCE = 'key-value';
/** Unquoted values, which some parsers end at `#` or `;`. */
const ASSIGNMENT = 'assignment';
const COMMENTED_OUT = /^\s*(?:#|\/\/|;|--|\/\*|REM\s)\s*(?:export\s+)?["'$]?[\w.-]+["']?\s*(?:=|:\s*["'\w])/i;
const CALL =
  /^\W*(?:[\w.:>$-]{0,40}\.|-?)?(?:define|setenv|putenv|env|config|set\w*|put|add\w*|append\w*|option|const_set)\s*\(\s*(["'])([\w .:/-]{1,80})\1\s*,\s*(["'])(.*)\3\s*[,)]/i;
const SPACED =
  /^\s*(?:SetEnv|ENV|ARG|fastcgi_param|env_param|set|setenv|uwsgi_param|export)\s+([\w.-]{1,80})\s+(?![?+:]?=|:)(\S.*?);?$/i;
/** The indicator of a YAML value on the following lines: `|`, `>-`. */
const BLOCK_SCALAR = /^(?:![\w]+\s+)?[|>][-+\d]*$/;
/** `Server=db;User Id=x;Password=y`: the login of a database. */
const CONNECTION_STRING =
  /(?:^|[="'\s])(?:server|data source|host|addr)\s?=[^;]{1,200};(?=.{0,500}(?:user|uid|pwd|password|database|catalog))/i;
const MAX_LENGTH = 10_000;

interface Format {
  readonly style: QuoteStyle;
  readonly isProperties: boolean;
  readonly programBlocks: ReadonlyMap<Block, ProgramText>;
}

/** Lines with a label and a value: in emails, settings and source code. */
export function keyValue({ lines }: Document): readonly Candidate[] {
  const pairs = lines.map(({ text }) =>
    text.length > MAX_LENGTH || COMMENTED_OUT.test(text.slice(0, 200)) ? null : pairIn(text),
  );
  const known = pairs.filter(
    (pair): pair is Pair => pair !== null && pair.value !== '' && isKnownLabel(pair.label),
  );
  const format: Format = {
    style: quoteStyleOf(
      known,
      known.length > 0 && lines.some(({ block, text }) => block.kind === 'parent' || /^---\s*$/.test(text)),
    ),
    isProperties: lines.some(({ text }) => /^[\w.-]{1,80}\s*[=:]\s*https?\\:/.test(text)),
    programBlocks: programBlocks(lines, pairs),
  };
  const candidates: Candidate[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = candidatesAt(lines, at, pairs[at] ?? null, format);
    candidates.push(...found.candidates);
    at = found.last;
  }
  return candidates;
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly last: number;
}

function candidatesAt(lines: readonly Line[], at: number, pair: Pair | null, format: Format): Found {
  const line = lines[at]!;
  const none: Found = { candidates: [], last: at };
  if (line.text.trim() === '' || line.text.length > MAX_LENGTH || COMMENTED_OUT.test(line.text.slice(0, 200)))
    return none;
  if (line.text.includes(';') && CONNECTION_STRING.test(line.text)) return none;
  const call = line.text.includes('(') ? CALL.exec(line.text.slice(0, 1000)) : null;
  if (call !== null)
    return { candidates: [candidate(line, call[2]!, call[4]!.replace(/\\(["'\\])/g, '$1'), true)], last: at };
  const spaced = SPACED.exec(line.text.slice(0, 1000));
  if (spaced !== null && isKnownLabel(spaced[1]!)) {
    return {
      candidates: [candidate(line, spaced[1]!, spaced[2]!.replace(/^(["'])(.*)\1$/, '$2'), true)],
      last: at,
    };
  }
  const quoted = quotedPairsIn(line.text);
  if (quoted.length > 0) return quotedPairs(line, at, quoted, format);
  if (pair === null || pair.value === '' || isAnsweredBelow(lines, at, pair)) return none;
  if (labelKind(pair.label) === null && isBelowLabel(lines, at)) return none;
  if (BLOCK_SCALAR.test(pair.value) && isDeeper(lines, at + 1, line)) return blockScalar(lines, at, pair);
  return plainPairs(lines, at, pair, format);
}

function plainPairs(lines: readonly Line[], at: number, pair: Pair, format: Format): Found {
  const line = withOwner(lines[at]!);
  const single = fromPair(line, pair, format);
  const pieces = single.exact ? [pair] : splitInlinePairs(pair);
  if (pieces.length > 1) return { candidates: inlineCandidates(line, pieces, format), last: at };
  const joined = single.exact ? { raw: single.raw, last: at } : joinWrappedLines(lines, at, single.raw);
  // A line with an unknown label stays available, since it may contain a link.
  const range: Range =
    labelKind(pair.label) === null ? [line.start, line.start] : rangeOf(line, lines[joined.last]);
  return { candidates: [{ ...single, raw: joined.raw, range }], last: joined.last };
}

function quotedPairs(line: Line, at: number, pairs: ReturnType<typeof quotedPairsIn>, format: Format): Found {
  // `val mail = Mailer(user = "bob", …)`: what the values on one line are for.
  const title = /^\s*([^"'`{([]{2,80}?)\s*[{(]/.exec(line.text)?.[1];
  const block: Block =
    title === undefined ? line.block : { kind: 'parent', title, intro: '', parent: line.block };
  const blockAt = inlineParents({ ...line, block });
  return {
    candidates: pairs.map((pair) =>
      fromPair({ ...line, block: blockAt(pair.index) }, pair, { ...format, style: 'code' }),
    ),
    last: at,
  };
}

/** In `{ username: user.name, storeCode: "FO" }`, only what has quotes is a value. */
function inlineCandidates(line: Line, pieces: readonly Pair[], format: Format): readonly Candidate[] {
  const isProgram = pieces.some(({ value }) => /^(["'`]).*\1[\s,;)}\]]*$/.test(value));
  return pieces.map((piece) =>
    isProgram && !hasWords(piece) && isExpression(piece.value, 'strict')
      ? candidate(line, piece.label, EXPRESSION, false)
      : fromPair(line, piece, isProgram ? { ...format, style: 'code' } : format),
  );
}

/** "Back office: user: bo, pass: x": whose values these are, or who wrote them in a chat. */
const OWNER = /^[-*•\s]*(\p{L}[\p{L}\p{N} ._-]{1,40}):\s+[^\s:@][^:@]*:/u;

function withOwner(line: Line): Line {
  const owner = OWNER.exec(line.text.slice(0, 100))?.[1]?.trim();
  return owner === undefined || labelKind(owner) !== null
    ? line
    : { ...line, block: { kind: 'parent', title: owner, intro: '', parent: line.block } };
}

const candidate = (line: Line, label: string, raw: string, exact: boolean, source = SOURCE): Candidate => ({
  ...{ label, raw, exact, source, range: rangeOf(line), block: line.block },
});

function fromPair(line: Line, pair: Pair, { style, isProperties, programBlocks }: Format): Candidate {
  const programText = programBlocks.get(line.block);
  if (programText !== undefined && !hasWords(pair) && isExpression(pair.value, programText))
    return candidate(line, pair.label, EXPRESSION, false);
  const { text, exact } = unquoted(pair, style);
  const isAssigned = style === 'code' && !exact;
  const raw =
    isProperties || (isAssigned && /^[\w-]+(?:\.[\w-]+)+$/.test(pair.label.trim()))
      ? withoutPropertyEscapes(text)
      : text;
  return candidate(
    line,
    pair.label,
    raw,
    exact,
    isAssigned && pair.separator.includes('=') ? ASSIGNMENT : SOURCE,
  );
}

const withoutPropertyEscapes = (text: string): string => text.replace(/\\([:=#!\\ ])/g, '$1');

/** Whether a menu path follows the label, and the value is on the next line. */
function isAnsweredBelow(lines: readonly Line[], at: number, pair: Pair): boolean {
  if (!isKnownLabel(pair.label) || !isMenuPath(pair.value)) return false;
  const next = lines[at + 1]?.text ?? '';
  return next.trim() !== '' && pairIn(next) === null;
}

/** Below a label without a value, a line that looks like a label may be the value. */
function isBelowLabel(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 3), at).findLast(({ text }) => text.trim() !== '');
  if (above === undefined || (pairIn(above.text)?.value ?? '') !== '') return false;
  return isKnownLabel(above.text.trim().replace(/\s*[:：?=]$/, ''));
}

const isDeeper = (lines: readonly Line[], at: number, line: Line): boolean =>
  lines[at] !== undefined &&
  lines[at].text.trim() !== '' &&
  lines[at].text.search(/\S/) > line.text.search(/\S/);

/** A YAML block of one line is a value; several lines are uncertain. */
function blockScalar(lines: readonly Line[], at: number, pair: Pair): Found {
  let last = at + 1;
  while (isDeeper(lines, last + 1, lines[at]!)) last++;
  const isOne = last === at + 1;
  const isTagged = pair.value.startsWith('!');
  const raw = isTagged ? pair.value : isOne ? lines[at + 1]!.text.trim() : '…';
  const result = candidate(lines[at]!, pair.label, raw, isOne && !isTagged);
  return { candidates: [{ ...result, range: rangeOf(lines[at]!, lines[last]) }], last };
}
