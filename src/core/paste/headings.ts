import { USER_OF_API } from './data/label-aliases.js';
import { isKnownLabel, labelKind } from './labels.js';
import { pairIn } from './pairs.js';
import { isServiceTitle } from './services.js';
import { indentOf, textBelow } from './source-lines.js';
import type { SourceLine } from './types.js';

export interface Heading {
  readonly title: string;
  /** `marked`: by markup or an underline; `service`: names a service; `plain`: a short line above labeled lines. */
  readonly kind: 'marked' | 'service' | 'plain';
}

const MARKED: readonly RegExp[] = [
  /^#{1,6}\s+(\S.*)$/,
  /^h[1-6]\.\s+(\S.*)$/,
  /^\[{1,2}([^[\]]{1,60})\]{1,2}$/,
  /^(?:={2,}|-{2,}|\*{2,}|~{2,}|_{2,}|#{2,}|—+|═+|─+)\s*([^=\-*~_#—═─\s][^=*~_#—═─]{0,60}?)\s*(?:={2,}|-{2,}|\*{2,}|~{2,}|_{2,}|#{2,}|—+|═+|─+):?$/,
  /^(?:\/\/|;|--|\/\*+|REM\b|<!--)\s*([^=:]{1,60}?)\s*(?:\*+\/|-->)?$/,
  /^\*([^*]{1,60})\*:?$/,
  /^[【〔《]([^【】〔〕《》]{1,60})[】〕》]$/,
];
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,}|═{3,}|─{3,}|–{3,}|—{3,})$/;
const LEADING =
  /^(?:[-*•·▪◦–—>+]+\s+|[■□◆◇●○▼★☆※]+\s*|\(?\d{1,2}[.)]\s+|\p{Extended_Pictographic}\uFE0F?\s*)+/u;
const HAS_VALUE = /^[^:=\t|]{1,60}(?:[:：=|]|\t|->|→)\s*\S/;
const DESCRIPTION =
  /^(?:description|comment|notes?|beschreibung|bemerkung|descripción|description du jeton|descrição|説明|الوصف)$/i;
const MAX_WORDS = 8;
const MAX_LENGTH = 70;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Whether a line has a label, with or without a value. */
export const isLabeled = (text: string): boolean =>
  HAS_VALUE.test(text) || isKnownLabel(text.replace(/[:：?]\s*$/, ''));

/** The heading on a line, or null for any other line. */
export function headingAt(lines: readonly SourceLine[], at: number): Heading | null {
  const heading = headingOn(lines, at);
  const { text } = lines[at]!;
  const above = lines[at - 1]?.text.trim() ?? '';
  // "WMS" below "Name" or "Description" is the name of a token.
  const isValue =
    labelKind(above) === 'generic-name' ||
    (DESCRIPTION.test(above) && !isAboveLabel(lines, at)) ||
    (USER_OF_API.test(text.trim()) && labelKind(textAbove(lines, at)) === 'username');
  return isValue ? null : heading;
}

/** The text of the line above, or of the one above a blank line. */
const textAbove = (lines: readonly SourceLine[], at: number): string =>
  (lines[at - 1]?.text.trim() || lines[at - 2]?.text.trim() || '').replace(/[:：]$/, '');

function headingOn(lines: readonly SourceLine[], at: number): Heading | null {
  const text = withoutSender(lines[at]!.text.trim());
  if (text === '' || text.length > MAX_LENGTH) return null;
  const marked = markedTitle(text);
  // The first line of a key file, or an item of a list: `'miva',`.
  if (/^-+BEGIN\b|^(["']).*\1,$/.test(text)) return null;
  if (isXmlTag(lines, at, text)) return null;
  if (
    marked !== undefined &&
    /\p{L}/u.test(marked) &&
    (!isLabel(marked) || (isServiceTitle(marked) && isAboveLabel(lines, at)))
  )
    return HAS_VALUE.test(marked) && !isServiceTitle(marked) ? null : { title: marked, kind: 'marked' };
  const unmarked = text.replace(LEADING, '');
  const title = unmarked.replace(/\s*[:：]$/, '');
  if (title === '' || HAS_VALUE.test(unmarked)) return null;
  const hasColon = title !== unmarked;
  const kind = kindOfHeading(lines, at, title, hasColon);
  if (kind === null) return null;
  // "Miva API" is also a label, unless a label with its value follows it.
  if (kind === 'service' && isAboveLabel(lines, at)) return { title, kind };
  if (isLabel(title) || (hasColon && isKnownLabel(pairIn(text)?.label ?? ''))) return null;
  // A key with indented lines below it is a parent, not a heading.
  return hasColon && indentOf(textBelow(lines, at)) > indentOf(lines[at]!.text) ? null : { title, kind };
}

/** `[09:12, 03/03/2026] Carla: ` in front of a message of a chat. */
const withoutSender = (text: string): string =>
  text.startsWith('[')
    ? text.replace(/^\[[^\]]{0,10}\d{1,2}[:.]\d\d[^\]]{0,20}\]\s*[^:]{1,40}:\s+/, '')
    : text;

/** `</miva>`, or `<miva>` above another element; in a letter, "<Miva>" may be a heading. */
const isXmlTag = (lines: readonly SourceLine[], at: number, text: string): boolean =>
  /^<\/[\w:.-]+>$/.test(text) ||
  (/^<[\w:.-]+>$/.test(text) && textBelow(lines, at).trimStart().startsWith('<'));

/** The kind of heading that a line would be if it is not a label, or null for any other line. */
function kindOfHeading(
  lines: readonly SourceLine[],
  at: number,
  title: string,
  hasColon: boolean,
): Heading['kind'] | null {
  if (isServiceTitle(title)) return 'service';
  if (UNDERLINE.test(lines[at + 1]?.text.trim() ?? '')) return 'marked';
  if (hasColon && wordCount(title) <= MAX_WORDS && !/[.!?,]/.test(title)) return 'plain';
  return isPlainTitle(lines, at, title) ? 'plain' : null;
}

/** The title inside the markup of a heading. */
function markedTitle(text: string): string | undefined {
  if (!/^(?:[#[=\-*~_—═─/;<【〔《]|h[1-6]|REM)/.test(text)) return undefined;
  return MARKED.map((pattern) => pattern.exec(text)?.[1]).find((title) => title !== undefined);
}

/** Whether a label with its value follows a line. */
function isAboveLabel(lines: readonly SourceLine[], at: number): boolean {
  const pair = pairIn(textBelow(lines, at));
  return pair !== null && pair.value !== '' && isKnownLabel(pair.label);
}

const isLabel = (title: string): boolean => isKnownLabel(title) || labelKind(title) === 'generic-name';

/** Whether a short line starts a paragraph of labeled lines. */
function isPlainTitle(lines: readonly SourceLine[], at: number, title: string): boolean {
  const isFirst = at === 0 || lines[at - 1]!.text.trim() === '';
  if (!isFirst || wordCount(title) > 5) return false;
  if (!/^[\p{L}\p{N}]/u.test(title) || /[.!?,;<>@/\\]|\d{3}/.test(title)) return false;
  if (!isLabeled(lines[at + 1]?.text.trim() ?? '')) return false;
  const before = lines.slice(Math.max(0, at - 3), at).findLast(({ text }) => text.trim() !== '');
  return before === undefined || !(/[:：?]\s*$/.test(before.text) || isLabel(before.text.trim()));
}
