/**
 * Formats a plain value as JavaScript, with one property or item per line if it does not fit on one line.
 * @param {unknown} value
 * @param {string} [indent]
 * @returns {string}
 */
export function literal(value, indent = '') {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const space = Array.isArray(value) ? '' : ' ';
  const parts = Object.entries(value).map(
    ([key, part]) => `${Array.isArray(value) ? '' : `${keyOf(key)}: `}${literal(part, inner)}`,
  );
  if (parts.length === 0) return open + close;
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  return line.length <= 44 && !line.includes('\n')
    ? line
    : `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

/** @param {string} key */
const keyOf = (key) => (/^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key));

/** @param {string} text */
const quoted = (text) =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
