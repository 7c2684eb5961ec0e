import { isBorder, rowAt, type Delimiter, type Row } from '../cells.js';
import { keyOf } from '../label-words.js';
import { isKnownLabel, labelKind, versionOfTitle } from '../labels.js';
import { isServiceTitle } from '../services.js';
import type { Line } from '../types.js';

/** How many lines above the first label may separate it from the header row. */
const LINES_ABOVE = 2;

const VALUE =
  /^(?:value|values|wert|valor|valeur|answer|antwort|respuesta|actual|current|setting|production|prod|live|new|neu|nuevo|nuevos|nouveau|novo|credentials|値|القيمة|data|content|entry|details)/;
const DESCRIPTION =
  /^(?:what|where|description|example|note|how|comment|comments|help|meaning|hint|required|status|beschreibung|beispiel|descripcion|ejemplo|description|exemple|説明)/;

/** The row with the titles of the columns, which may be above the first row with a label. */
export function headerRow(
  lines: readonly Line[],
  first: Row,
  column: number,
  delimiter: Delimiter,
): Row | null {
  if (labelKind(first.cells[column]?.text ?? '') === null) return first;
  for (let at = first.first - 1; at >= Math.max(0, first.first - LINES_ABOVE); at--) {
    if (isBorder(lines[at]!.text)) continue;
    const row = rowAt(lines, at, delimiter);
    const isHeader =
      row !== null &&
      row.cells.length === first.cells.length &&
      // In two columns, a label above the others may be unknown.
      (row.cells.length > 2 || row.cells[column]!.text.trim() === '') &&
      !row.cells.some(({ text }) => isKnownLabel(text.trim()));
    return isHeader ? row : null;
  }
  return null;
}

/** The columns of several sets of values, of which at least one is old, of a test store or of another service. */
export function columnsOfVersions(header: Row, column: number): readonly number[] {
  const titles = header.cells.map(({ text }) => text.trim());
  const isNamed = (title: string): boolean => versionOfTitle(title) !== 'current' || isServiceTitle(title);
  const columns = titles.flatMap((title, at) =>
    at > column && !DESCRIPTION.test(keyOf(title)) && (isNamed(title) || VALUE.test(keyOf(title)))
      ? [at]
      : [],
  );
  return columns.some((at) => isNamed(titles[at]!)) ? columns : [];
}

const YEAR = /^(?:19|20)\d\d$/;

/** The column of the values, by the header row or next to the labels; null if it only has descriptions, or if there is a column for each year. */
export function valueColumn(header: Row | null, column: number): number | null {
  if (header === null) return column + 1;
  const titles = header.cells.map(({ text }) => keyOf(text));
  if (titles.filter((title) => YEAR.test(title)).length > 1) return null;
  if (column > 0 && VALUE.test(titles[column - 1] ?? '')) return column - 1;
  const live = titles.findIndex((title, at) => at > column && VALUE.test(title));
  if (live > 0) return live;
  return DESCRIPTION.test(titles[column + 1] ?? '') ? null : column + 1;
}
