import { rangeOf } from '../document.js';
import { isKnownLabel } from '../labels.js';
import type { Candidate, Document, Line } from '../types.js';

const SOURCE = 'command-line';
const COMMAND =
  /^\s*(?:[$#%>]\s+|PS\s?>\s*)?(?:sudo\s+)?(?:(?:docker|podman|heroku|fly|flyctl|kubectl|oc|helm|gh|npx|npm|yarn|pnpm|node|php|java|python3?|aws|gcloud|az|vercel|netlify|railway|render|dokku|cf|eb|wrangler|doppler|vault|env|export|setx|composer|artisan|wp|terraform|ansible-playbook|serverless|sls|firebase|supabase|pm2|bun|deno|cross-env|dotenv|make|bash|sh|\.\/[\w./-]+|gcloud|mvn|gradle|dotnet|ruby|rails|rake|bundle)(?=\s|$)|Environment\s*=)/;
/** Two options of any other program: `--store-code FO --username bob`. */
const OPTIONS = /\s--[a-z][\w-]*(?:=|\s)\s*[^\s-].*\s--[a-z][\w-]*(?:=|\s)\s*[^\s-]/i;
const hasOptions = (text: string): boolean =>
  text.includes(' --') && OPTIONS.test(text.slice(0, MAX_OPTIONS_LENGTH));
/** What a command for Miva mentions. */
const MIVA = /miva|\bmm\d|\.mvc|(?:store|shop)[-_ ]?code/i;
/** Options whose assignments are separated by commas, unlike those of `docker -e`. */
const LIST_OPTION =
  /^--(?:(?:set|update)-env-vars|env-vars|set|set-string|variables|environment|parameters|substitutions)(?:=|$)/;
/** Options that assign the names of secrets: `--set-secrets MIVA_PASSWORD=miva-password:latest`. */
const SECRET_OPTION = /^--(?:(?:set|update)-secrets?|secrets)(?:=|$)/;
/** `gh secret set NAME --body …`. */
const SECRET_SET = /\ssecret set ([\w-]+)\s/;
const WORD = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs;
const MAX_LINES = 60;
const MAX_LENGTH = 20_000;
const MAX_OPTIONS_LENGTH = 1000;

/** Command lines and systemd units: `-e NAME=value`, `setx NAME value`, `--name value`. */
export function commandLine({ lines }: Document): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const isCommand = COMMAND.test(line.text.slice(0, 200));
    if (!isCommand && !hasOptions(line.text)) continue;
    const last = lastLine(lines, at);
    const source = lines
      .slice(at, last + 1)
      .map(({ text }) => text.replace(/[\\^`]\s*$/, ' '))
      .join('\n');
    const pairs =
      source.length > MAX_LENGTH ? [] : pairsIn(source.replace(/^\s*Environment\s*=/, 'Environment '));
    // Prose may mention options, too.
    if (!isCommand && !pairs.some(([label]) => isKnownLabel(label))) continue;
    for (const [label, raw] of pairs) {
      candidates.push({
        label,
        raw,
        exact: true,
        source: SOURCE,
        range: rangeOf(line, lines[last]),
        block: line.block,
      });
    }
    at = last;
  }
  return candidates;
}

/** The last line of a command that continues with `\`, `^` or a backtick. */
function lastLine(lines: readonly Line[], first: number): number {
  let last = first;
  while (
    /[\\^`]\s*$/.test(lines[last]!.text.slice(-20)) &&
    last - first < MAX_LINES &&
    lines[last + 1] !== undefined
  )
    last++;
  return last;
}

type LabelAndValue = readonly [label: string, raw: string];

function pairsIn(source: string): readonly LabelAndValue[] {
  const words = (source.match(WORD) ?? []).map(unquotedWord).flatMap(assignmentsIn);
  const pairs: LabelAndValue[] = [];
  // `wget --user=x` logs in elsewhere.
  const isMiva = MIVA.test(source);
  const addOption = (label: string, value: string): void => {
    if (isMiva || !isKnownLabel(label)) pairs.push([label, value]);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    // Base64 may end in equals signs.
    const assigned = /^(?:--?[\w-]+=|-[eD])?([A-Za-z_$][\w.-]*)=(?!=?$)(.*)$/s.exec(word);
    const option = /^--([a-z][\w-]*)(?:=(.*))?$/is.exec(word);
    if (assigned !== null && !/^--/.test(word)) pairs.push([assigned[1]!, assigned[2]!]);
    else if (
      /^--(?:from-literal|env|build-arg|set|set-string|var|set-env-vars|value)=/.test(word) &&
      assigned !== null
    )
      pairs.push([assigned[1]!, assigned[2]!]);
    else if (option?.[2] !== undefined) addOption(option[1]!, option[2]);
    else if (option !== null && next !== undefined && !/^-/.test(next) && !/=[^=]/.test(next))
      addOption(option[1]!, next);
    else if (/^setx$/i.test(word) && next !== undefined && words[at + 2] !== undefined)
      pairs.push([next, words[at + 2]!]);
  }
  return withNamedValues(pairs, source);
}

/** The assignments in the list of an option: `--set-env-vars A=1,B=2`; none if they only name secrets. */
function assignmentsIn(word: string, at: number, words: readonly string[]): readonly string[] {
  const before = words[at - 1] ?? '';
  if (SECRET_OPTION.test(word) || (SECRET_OPTION.test(before) && !before.includes('='))) return [];
  if (!LIST_OPTION.test(word) && !LIST_OPTION.test(before)) return [word];
  const list = /^(?:--environment=)?Variables=\{(.*)\}$/s.exec(word)?.[1] ?? word;
  return list.split(/,(?=[A-Za-z_][\w.-]*=)/);
}

/** `put-parameter --name /x/api_token --value …`, `secret set NAME --body …`. */
function withNamedValues(pairs: readonly LabelAndValue[], source: string): readonly LabelAndValue[] {
  const name =
    pairs.find(([label]) => /^(?:name|secret-id|key)$/.test(label))?.[1] ?? SECRET_SET.exec(source)?.[1];
  return pairs.flatMap(([label, raw]): readonly LabelAndValue[] => {
    // `--name` is the name of a container, a secret or a job.
    if (label === 'name') return [];
    return name !== undefined && /^(?:value|body|secret-string|string-value)$/.test(label)
      ? [[name.split('/').at(-1)!, raw]]
      : [[label, raw]];
  });
}

/** Removes the quotes and escapes of a shell. */
function unquotedWord(word: string): string {
  return word.replace(
    /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs,
    (_, double?: string, single?: string, escaped?: string) =>
      double !== undefined ? double.replace(/\\(["\\$`])/g, '$1') : (single ?? escaped ?? ''),
  );
}
