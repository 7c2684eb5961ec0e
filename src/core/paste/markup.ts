import { decodeEntities } from './html.js';
import { isKnownLabel } from './labels.js';

// Removes what mail programs, chats and wikis put around a value.

const EDGE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const MAX_LENGTH = 9000;

/** A value without surrounding white space, invisible characters, code marks and links. */
export function withoutMarkup(raw: string): string {
  let text = withoutEdges(raw);
  if (text.length > MAX_LENGTH) return text;
  // Slack puts this behind a message.
  if (text.endsWith(' (edited)')) text = text.slice(0, -' (edited)'.length).trimEnd();
  if (/&[#a-z\d]{2,7};/i.test(text)) text = decodeEntities(text).trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = unwrappedOnce(text);
  }
  return text;
}

/** A value without surrounding white space and invisible characters. */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const EMPHASIS = /^(\*{1,2}|_{1,2}|\|\|)([^\s*_|](?:.*[^\s*_|])?)\1$/s;
/** `{color:red}x{color}` of Jira, `[b]x[/b]` of forums. */
const WIKI_TAGS = /^\{(color|code|noformat|monospace)(?::[^{}]*)?\}(\S.*)\{\1\}$/is;
const FORUM_TAGS = /^\[(b|i|u|s|code|tt|mono|color|size|font|spoiler)(?:=[^\]]*)?\](\S.*)\[\/\1\]$/is;

/** The text that chats and wikis show in bold or italics, or hide at first, or null if nothing marks it so. */
export const emphasizedText = (text: string): string | null => EMPHASIS.exec(text)?.[2] ?? null;

function unwrappedOnce(text: string): string {
  const code = /^(`{1,3})([^`].*?)\1$/s.exec(text)?.[2];
  if (code !== undefined) return code.trim() === '' ? text : code;
  const monospace = /^\{\{([^{}]+)\}\}$/.exec(text)?.[1];
  if (monospace !== undefined && isMonospaced(monospace)) return monospace;
  const tagged = WIKI_TAGS.exec(text)?.[2] ?? FORUM_TAGS.exec(text)?.[2];
  if (tagged !== undefined) return tagged;
  // Outlook, Jira and Slack add the link to an address.
  const outlook = /^(\S+?)\s?<(?:mailto:|https?:\/\/)?([^<>\s]+?)\/?>$/i.exec(text);
  if (outlook !== null && outlook[1]!.toLowerCase() === outlook[2]!.toLowerCase()) return outlook[1]!;
  const jira = /^\[([^[\]|]+)\|(?:mailto:)?([^[\]|]+)\]$/.exec(text);
  if (jira !== null) return isSame(jira[1]!, jira[2]!) ? jira[1]! : text;
  const slack = /^<(?:mailto:)?([^<>|\s]+)\|([^<>|]+)>$/.exec(text);
  if (slack !== null) return isSame(slack[2]!, slack[1]!) ? slack[2]! : text;
  const mail = /^\[([^[\]]+)\]\((?:mailto:)?([^()\s]+)\)$/.exec(text);
  return mail !== null && isSame(mail[1]!, mail[2]!) ? mail[1]! : text;
}

/** In Jira, braces mean monospace. `{{username}}` is a placeholder, `{{ x }}` a template. */
const isMonospaced = (inner: string): boolean =>
  !/^\s|\s$|^[a-z]+(?:[._-][a-z]+)*$|\||\./.test(inner) &&
  !isKnownLabel(inner) &&
  !/^[A-Z]+(?:_[A-Z]+)+$/.test(inner);

const isSame = (text: string, link: string): boolean =>
  text.trim().toLowerCase() ===
    link
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase() || text.trim().toLowerCase() === link.trim().toLowerCase();

/** Removes the backslashes of Markdown: `api\_user`. */
export const withoutMarkdownEscapes = (text: string): string =>
  text.replace(/\\([\\`*_{}[\]()#+\-.!|>~<&$])/g, '$1');
