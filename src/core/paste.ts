import { inspectApiUrl } from './api-url/inspect-api-url.js';
import { isSecretField, type FieldName } from './fields.js';
import { readJson } from './paste-json.js';
import { fieldOf, shownLabel } from './paste-labels.js';
import { readLines } from './paste-lines.js';
import type { Found, Note } from './paste-note.js';
import { LINK, valueFor } from './paste-values.js';

/** What a pasted text holds for the fields, as they are typed, and the labels whose values were not understood. */
export interface PastedCredentials {
  readonly found: Partial<Record<FieldName, string>>;
  /** Labels only, never a value. */
  readonly ignored: string[];
}

const MOST_IGNORED = 20;
const MOST_LINKS = 50;
const HEADER = /X-Miva-API-Authorization\W{1,9}(MIVA[\w-]*\s+[^\s:"'`]+)/i;

/** An item of a list in YAML. Name and space share no character: else the time would grow with the square of their length. */
const NAMED_VALUE = /- (?:name|key): ([^\s>]+)[\s>]+value:/gi;

const isEndpoint = (text: string): boolean => inspectApiUrl(text).kind === 'endpoint';

/** Finds the credentials in a mail, a table, a file of settings: whatever a person has at hand. Never throws. */
export function readCredentials(text: string): PastedCredentials {
  const found: Found = {};
  const refused = new Set<string>();
  const unknown = new Set<string>();

  const note: Note = (field, label, value, isExact = false) => {
    const read = field && valueFor(field, value, isExact);
    const known = field && found[field];
    if (!field || !read || (known && known !== read)) {
      // Beside the label of a secret, what looks like a label may be the secret.
      if (value.trim() && (field || !isSecretField(fieldOf(value))))
        (field ? refused : unknown).add(shownLabel(label));
    }
    if (!field || !read) return false;
    // What was tried before was not the value, but stood between it and its label.
    if (!known) refused.delete(shownLabel(label));
    if (!known || (field === 'apiUrl' && !isEndpoint(known) && isEndpoint(read))) found[field] = read;
    return true;
  };

  // A command line has the header somewhere in it.
  const header = HEADER.exec(text)?.[1];
  if (header) note('apiToken', '', header);
  const rest = readJson(text, note).replace(NAMED_VALUE, '$1:');
  readLines(rest.split(/\r\n?|\n/), found, note);

  // A single value stays a plain paste.
  if (!found.apiUrl && /\S\s+\S/.test(text)) {
    const links = (text.match(LINK) ?? []).slice(0, MOST_LINKS);
    const link =
      links.find(isEndpoint) ??
      links.find((each) => /\.m[cv]|mm5/i.test(each) && inspectApiUrl(each).kind === 'fixable');
    if (link) found.apiUrl = link;
  }

  const values = Object.values(found);
  const labels = new Set([...refused, ...(values.length ? unknown : [])]);
  const isSafe = (label: string): boolean => label !== '' && !values.some((value) => label.includes(value));
  return { found, ignored: [...labels].filter(isSafe).slice(0, MOST_IGNORED) };
}
