import { readFileSync } from 'node:fs';
import path from 'node:path';

const LANGUAGES: Readonly<Record<string, string>> = { '.mjs': 'js' };

/** The lines between `#region name` and `#endregion`, in a comment of any language. */
function regionOf(lines: readonly string[], name: string, file: string): readonly string[] {
  const start = lines.findIndex((line) => line.match(/#region (\S+)/)?.[1] === name);
  if (start === -1) throw new Error(`${file} has no region ${name}.`);
  const end = lines.findIndex((line, index) => index > start && line.includes('#endregion'));
  return lines.slice(start + 1, end === -1 ? undefined : end);
}

/** A fenced block with the code of a file, or of one of its regions. The file is one that a test runs. */
export function codeBlock(file: string, region?: string): string {
  const all = readFileSync(file, 'utf8').trimEnd().split('\n');
  const lines = region === undefined ? all : regionOf(all, region, file);
  const code = lines.filter((line) => !/#(?:end)?region\b/.test(line)).join('\n');
  const extension = path.extname(file);
  return `\`\`\`${LANGUAGES[extension] ?? extension.slice(1)}\n${code.trim()}\n\`\`\``;
}
