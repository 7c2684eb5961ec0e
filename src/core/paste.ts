import { inspectApiUrl } from './api-url.js';
import type { FieldName } from './fields.js';
import { readJson } from './paste-json.js';
import { shownLabel } from './paste-labels.js';
import { readLines } from './paste-lines.js';
import type { Note } from './paste-note.js';
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

const isEndpoint = (text: string): boolean => inspectApiUrl(text).kind === 'endpoint';

/** Finds the credentials in a mail, a table, a file of settings: whatever a person has at hand. Never throws. */
export function readCredentials(text: string): PastedCredentials {
  const found: Partial<Record<FieldName, string>> = {};
  const refused = new Set<string>();
  const unknown = new Set<string>();

  const note: Note = (field, label, value, isExact = false) => {
    if (!field) {
      if (unknown.size < MOST_IGNORED && value.trim()) unknown.add(shownLabel(label));
      return false;
    }
    const read = valueFor(field, value, isExact);
    if (read === null) {
      if (refused.size < MOST_IGNORED && value.trim()) refused.add(shownLabel(label));
      return false;
    }
    const known = found[field];
    if (known === undefined || (field === 'apiUrl' && !isEndpoint(known) && isEndpoint(read)))
      found[field] = read;
    else if (known !== read && refused.size < MOST_IGNORED) refused.add(shownLabel(label));
    return true;
  };

  // A command line has the header somewhere in it.
  const header = HEADER.exec(text)?.[1];
  if (header) note('apiToken', '', header);
  readLines(readJson(text, note).split(/\r\n?|\n/), found, note);

  // A single value stays a plain paste.
  if (found.apiUrl === undefined && /\S\s+\S/.test(text)) {
    const links: string[] = [];
    for (const [link] of text.matchAll(LINK)) if (links.push(link) === MOST_LINKS) break;
    const link = links.find(isEndpoint) ?? links.find((each) => inspectApiUrl(each).kind === 'fixable');
    if (link !== undefined) found.apiUrl = link;
  }

  const values = Object.values(found);
  const labels = new Set([...refused, ...(values.length ? unknown : [])]);
  return {
    found,
    ignored: [...labels].filter((label) => label && !values.some((value) => label.includes(value))),
  };
}
