import { FIELD_NAMES } from './fields.js';
import type { PastedField } from './paste-note.js';

// Matched against `lettersOf` a label, so `API_TOKEN`, `apiToken` and "API token" are one.
const LABEL =
  /^(?:miva|export|const|let|set|env|the|your|our|my|here(?:is|s)|new|live|x|api|json|rest|store|shop|site|base|access|auth|connection)*(?:(?<name>name)|(?<username>(?:admin|user|login)+(?:name|id)?)|(?<password>(?:admin|user|login)*(?:pass(?:wor[dt]|phrase)?|pwd?|contrasena|senha|motdepasse))|(?<storeCode>(?:store|shop)(?:code|id)|editstore)|(?<apiUrl>(?:endpoint)?ur[li]|endpoint)|(?<apiToken>token|authorization)|(?<signingDigest>(?:signing|signature|digest|private|hmac|sha256)+(?:key|secret)|(?:signing)?digest|signature)|(?<orderImportStatuses>(?:order|import)+status(?:es)?|statuses))(?:is|are)?$/;
/** The number in a list, the prefix of a variable, and remarks in brackets. */
const BESIDE = /^[^\p{L}\p{N}_]*\d+[.)]|^[^\p{L}\p{N}_]*\w{0,20}miva|\([^)]*\)|\[[^\]]*\]/giu;
/** Parents of a value that belongs to another service, in JSON and YAML. */
const FOREIGN = /^\W*(?:smtp|(?:e-?)?mail|database|db|s?ftp)\W*$/i;
/** Labels of mails, links and tables. */
const NO_LABEL = /^(?:from|to|cc|sent|date|subject|field|setting)$|https?$/i;

/**
 * Letters and digits alone, in lower case and without accents. The letters of every script stay: without the ones that
 * are not known, the value behind an unknown label could be read as a label itself.
 */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The field that a label names, under any of the names in use for it. */
export function fieldOf(label: string): PastedField | null {
  // What names two things names none.
  const words = label.length > 100 ? '/' : label.replace(BESIDE, '');
  const groups = /[/&+,;!?@<{]|\.\s*$/.test(words) ? null : LABEL.exec(lettersOf(words))?.groups;
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
