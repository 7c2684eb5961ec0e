import { newLinesOfDiff } from './diff.js';
import { htmlToText } from './html.js';
import { withoutMarkdownEscapes } from './markup.js';
import { answersToOwnMessage } from './own-message.js';
import { decodeQuotedPrintable } from './quoted-printable.js';
import type { SourceLine } from './types.js';

/** The prompt of PowerShell, whose folder would look like a label: `PS C:\sync> `. */
const PROMPT = /^PS [A-Z]:\\[^>\n]{0,200}> /gm;

/** Splits a text into lines and removes HTML, encodings and the prefixes of replies. */
export function normalize(text: string): readonly SourceLine[] {
  const decoded = htmlToText(
    decodeQuotedPrintable(newLinesOfDiff(text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(PROMPT, ''))),
  );
  return withStarts(answersToOwnMessage(unquotedLines(withoutEscapes(decoded))));
}

/** Chats that export Markdown escape every `_`. A single backslash may belong to a value. */
function withoutEscapes(text: string): string {
  const escaped = text.match(/[\p{L}\p{N}]\\_[\p{L}\p{N}]/gu) ?? [];
  return escaped.length > 1 && !/\\[nrt"]/.test(text) ? withoutMarkdownEscapes(text) : text;
}

const REPLY = /^(?:[ \t]*>)+/;

/** Removes the `>` that replies put in front of lines. */
function unquotedLines(text: string): readonly SourceLine[] {
  let previous = '';
  const lines = text.split('\n');
  return lines.map((line, at) => {
    let prefix = REPLY.exec(line)?.[0] ?? '';
    // A single `>` without a space may belong to a value.
    const isReply =
      /^(?:\s|$)/.test(line.slice(prefix.length)) ||
      REPLY.test(lines[at - 1] ?? '') ||
      REPLY.test(lines[at + 1] ?? '');
    if (!isReply) prefix = '';
    // Below ">> Password:" a line ">> >x" is the password ">x".
    const isOneDeeper =
      prefix.length > previous.length &&
      line.startsWith(previous) &&
      /^ >$/.test(prefix.slice(previous.length));
    if (previous !== '' && isOneDeeper && /^\S/.test(line.slice(prefix.length))) prefix = previous;
    previous = prefix;
    const rest = line.slice(prefix.length);
    return {
      text: prefix !== '' && rest.startsWith(' ') ? rest.slice(1) : rest,
      depth: prefix.replace(/[^>]/g, '').length,
      start: 0,
    };
  });
}

function withStarts(lines: readonly SourceLine[]): readonly SourceLine[] {
  let start = 0;
  return lines.map((line) => {
    const placed = { ...line, start };
    start += line.text.length + 1;
    return placed;
  });
}
