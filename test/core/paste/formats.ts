import type { FieldName } from '../../../src/core/fields.js';
import { hasInlineLabel } from '../../../src/core/paste/readers/text-parts.js';
import { ORDER_STATUSES } from '../../../src/core/order-statuses.js';
import type { Entry } from './credentials.js';

export interface Format {
  readonly write: (entries: readonly Entry[]) => string;
  /** Whether the format can contain the value; without quotes a line cannot contain every value. */
  readonly fits: (field: FieldName, value: string) => boolean;
}

const phrase = (field: FieldName, value: string): string =>
  field === 'orderImportStatuses'
    ? value
        .split(',')
        .map((one) => ORDER_STATUSES.find((status) => status.value === one)!.label)
        .join(', ')
    : value;
const key = (label: string): string => label.replace(/[^A-Za-z]+/g, '_');
const camel = (label: string): string =>
  key(label)
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const anything = (): boolean => true;

/** Whether a line without quotes can contain the value: no spaces or quotes around it, no label in it. */
const fitsIntoLine = (field: FieldName, value: string): boolean =>
  field !== 'password' ||
  (value === value.trim() &&
    !/^["'`“”‘’„«].*["'`“”‘’»]$|\\_|=3D|=20$|&[a-z#\d]+;|^<[^>]*>$|\s[#([–—-]|\s{3}|\s[\p{L}\p{P}]+$/u.test(
      value,
    ) &&
    !hasInlineLabel(value));
const isOneLine = (_: FieldName, value: string): boolean => value === value.trim();

const lines =
  (line: (label: string, value: string) => string) =>
  (list: readonly Entry[]): string =>
    list.map(([field, label, value]) => line(label, phrase(field, value))).join('\n');

const needsQuotes = (value: string): boolean => !/^[\w./:@+=~!-]+$/.test(value);
const shellQuoted = (value: string): string =>
  !needsQuotes(value) ? value : value.includes("'") ? `"${value.replace(/["\\$`]/g, '\\$&')}"` : `'${value}'`;
const csv = (value: string, delimiter: string): string =>
  value !== value.trim() || value.includes('"') || value.includes(delimiter)
    ? `"${value.replaceAll('"', '""')}"`
    : value;
const yaml = (value: string): string =>
  !needsQuotes(value) && /^\w/.test(value) && !/:$/.test(value)
    ? value
    : value.length % 2
      ? JSON.stringify(value)
      : `'${value.replaceAll("'", "''")}'`;
const sqlString = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const xml = (value: string): string => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const nested = (list: readonly Entry[]): object => ({
  version: 1,
  miva: {
    connection: Object.fromEntries(
      list.map(([field, label, value]) => [
        camel(label),
        field === 'orderImportStatuses' ? value.split(',') : value,
      ]),
    ),
  },
});

export const FORMATS: Readonly<Record<string, Format>> = {
  'lines with a colon': { write: lines((label, value) => `${label}: ${value}`), fits: fitsIntoLine },
  'lines with a no-break space': {
    write: lines((label, value) => `${label}\u00A0: ${value}`),
    fits: fitsIntoLine,
  },
  'lines with an arrow': {
    write: lines((label, value) => `${label} => ${value}`),
    fits: (field, value) => fitsIntoLine(field, value) && !/^["'`]|[#;,]/.test(value),
  },
  'lines with a dash': { write: lines((label, value) => `The ${label} - ${value}`), fits: fitsIntoLine },
  'two columns': {
    write: lines((label, value) => `${label}\t${value}`),
    fits: (field, value) => isOneLine(field, value) && !/^"/.test(value),
  },
  bullets: { write: lines((label, value) => `  - Your ${label}: ${value}`), fits: fitsIntoLine },
  reply: { write: lines((label, value) => `> ${label}: ${value}`), fits: fitsIntoLine },
  'lines below': {
    write: lines((label, value) => `${label}:\n${value}`),
    fits: (field, value) =>
      fitsIntoLine(field, value) &&
      !/[:=|→\t]|\s-|->|^[-*>#;/]/.test(value.replace(/^https?:/, '').replace(/=+$/, '')),
  },
  'lines below, apart': {
    write: lines((label, value) => `${label}:\n\n${value}\n`),
    fits: (field, value) =>
      fitsIntoLine(field, value) &&
      !/[:=|→\t]|\s-|->|^[-*>#;/]/.test(value.replace(/^https?:/, '').replace(/=+$/, '')),
  },
  Markdown: {
    write: lines((label, value) => `- **${label}:** \`${value}\``),
    fits: (field, value) => isOneLine(field, value) && !value.includes('`'),
  },
  'a table in Markdown': {
    write: (list) =>
      `| Field | Value |\n| --- | --- |\n${lines((label, value) => `| ${label} | ${value.replaceAll('|', '\\|')} |`)(list)}`,
    fits: (field, value) =>
      isOneLine(field, value) && !/[\\`]|&[a-z#\d]+;|^[<[].*[>\])]$/.test(value) && !/\|\|/.test(value),
  },
  settings: {
    write: (list) =>
      list.map(([, label, value]) => `MIVA_${key(label).toUpperCase()}=${shellQuoted(value)}`).join('\n'),
    fits: (field, value) => field !== 'password' || !/[“”‘’]/.test(value) || !/^[“”‘’]/.test(value),
  },
  'exported settings': {
    write: (list) => list.map(([, label, value]) => `export ${key(label)}=${shellQuoted(value)}`).join('\n'),
    fits: anything,
  },
  JSON: { write: (list) => JSON.stringify(nested(list)), fits: anything },
  'pretty JSON': { write: (list) => JSON.stringify(nested(list), null, 2), fits: anything },
  'JSON in a reply': {
    write: (list) => JSON.stringify(nested(list), null, 2).replace(/^/gm, '> '),
    fits: anything,
  },
  'JSON in a string': {
    write: (list) =>
      JSON.stringify({
        SecretString: JSON.stringify(
          Object.fromEntries(list.map(([, label, value]) => [camel(label), value])),
        ),
      }),
    fits: anything,
  },
  'a header and a row': {
    write: (list) =>
      `${list.map(([, label]) => label).join()}\n${list.map(([, , value]) => csv(value, ',')).join()}`,
    fits: anything,
  },
  'a header and a row with semicolons': {
    write: (list) =>
      `${list.map(([, label]) => label).join(';')}\n${list.map(([, , value]) => csv(value, ';')).join(';')}`,
    fits: anything,
  },
  'a spreadsheet': {
    write: (list) =>
      `${list.map(([, label]) => label).join('\t')}\n${list.map(([, , value]) => value).join('\t')}`,
    fits: (field, value) => isOneLine(field, value) && !/^"/.test(value),
  },
  'a spreadsheet with every cell in quotes': {
    write: (list) =>
      [list.map(([, label]) => label), list.map(([, , value]) => value)]
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'))
        .join('\n'),
    fits: anything,
  },
  'labels and values in single quotes': {
    write: lines((label, value) => `'${label}';${sqlString(value)}`),
    fits: (_, value) => !value.includes(';'),
  },
  'an INSERT of SQL': {
    write: (list) =>
      `INSERT INTO connections (platform, ${list.map(([, label]) => key(label)).join(', ')}) VALUES\n` +
      `('shopify', ${list.map(() => "'other''s, 7'").join(', ')}),\n` +
      `('miva', ${list.map(([, , value]) => sqlString(value)).join(', ')});`,
    fits: (_, value) => !value.includes('\\'),
  },
  'an UPDATE of SQL': {
    write: (list) =>
      `UPDATE connections SET ${list.map(([, label, value]) => `${key(label)} = ${sqlString(value)}`).join(', ')} WHERE id = 7;`,
    fits: (_, value) => !value.includes('\\'),
  },
  YAML: {
    write: (list) =>
      `miva:\n${list.map(([, label, value]) => `  ${key(label).toLowerCase()}: ${yaml(value)}`).join('\n')}`,
    fits: anything,
  },
  'names and values of an environment': {
    write: (list) =>
      `env:\n${list.map(([, label, value]) => `  - name: MIVA_${key(label).toUpperCase()}\n    value: ${yaml(value)}`).join('\n')}`,
    fits: anything,
  },
  XML: {
    write: (list) =>
      `<miva>\n${list.map(([, label, value]) => `  <${camel(label)}>${xml(value)}</${camel(label)}>`).join('\n')}\n</miva>`,
    fits: isOneLine,
  },
  'XML attributes': {
    write: (list) =>
      list
        .map(
          ([, label, value]) => `<add key="Miva${label.replace(/[^A-Za-z]/g, '')}" value="${xml(value)}" />`,
        )
        .join('\n'),
    fits: anything,
  },
  'an HTML table': {
    write: (list) =>
      list
        .map(([field, label, value]) => `<tr><td>${label}</td><td>${xml(phrase(field, value))}</td></tr>`)
        .join('\n'),
    fits: (field, value) => isOneLine(field, value) && !/^"|&[a-z#\d]+;/.test(value),
  },
  'a command line': {
    write: (list) =>
      `docker run ${list.map(([, label, value]) => `-e MIVA_${key(label).toUpperCase()}=${shellQuoted(value)}`).join(' \\\n  ')} \\\n  sync:1`,
    fits: anything,
  },
};
