import { FIELD_NAMES } from './fields.js';
import type { PastedField } from './paste-note.js';

// Held against a label without its white space and punctuation, so `API_TOKEN`, `apiToken` and "API token" are one.
const LABEL =
  /^(?:miva|export|const|let|set|env|the|your|our|my|here(?:is|s)|new|live|x|api|json|rest|store|shop|site|base|access|auth|connection)*(?:(?<name>name)|(?<username>(?:admin|user|login)+(?:name|id)?)|(?<password>(?:admin|user|login)*(?:pass(?:wor[dt]|phrase)?|pwd?|contrasea|senha|motdepasse))|(?<storeCode>(?:store|shop)(?:code|id)|editstore)|(?<apiUrl>(?:endpoint)?ur[li]|endpoint)|(?<apiToken>token|authorization)|(?<signingDigest>(?:signing|signature|digest|private|hmac|sha256)+(?:key|secret)|(?:signing)?digest|signature)|(?<orderImportStatuses>(?:order|import)+status(?:es)?|statuses))(?:is|are)?$/;
/** The number in a list, the prefix of a variable, and remarks in brackets. */
const BESIDE = /^\W*\d+[.)]|^\W*\w{0,20}miva|\([^)]*\)|\[[^\]]*\]/gi;
/** Parents of a value that belongs to another service, in JSON and YAML. */
const FOREIGN = /^\W*(?:smtp|(?:e-?)?mail|database|db|s?ftp)\W*$/i;
/** Labels of mails, links and tables. */
const NO_LABEL = /^(?:from|to|cc|sent|date|subject|field|setting)$|https?$/i;

/** The field that a label names, under any of the names in use for it. */
export function fieldOf(label: string): PastedField | null {
  // What names two things names none.
  const words = label.length > 100 ? '/' : label.replace(BESIDE, '');
  const groups = /[/&+,;!?@<{]|\.\s*$/.test(words)
    ? null
    : LABEL.exec(words.toLowerCase().replace(/[^a-z\d]/g, ''))?.groups;
  return (FIELD_NAMES as readonly PastedField[]).find((field) => groups?.[field]) ?? null;
}

/** The field that a key names below another: `user: { name }` is no name of a store. */
export const fieldBelow = (parent: string, key: string): PastedField | null =>
  fieldOf(`${parent} ${key}`) ?? (FOREIGN.test(parent) ? null : fieldOf(key));

/** A label as it can be shown, or nothing when it could be a part of a value. */
export function shownLabel(label: string): string {
  const words = label
    .slice(0, 50)
    .replace(BESIDE, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return /^[\p{L}_-]+(?: [\p{L}_-]+){0,3}$/u.test(words) && !NO_LABEL.test(words) ? words : '';
}
