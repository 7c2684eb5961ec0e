import ts from 'typescript';
import { ANSWER_CODES, FIELD_CODES, PAYLOAD_CODES } from '../../src/core/codes.js';
import { ALLOWED_IPS } from '../../src/core/constants.js';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { ORDER_STATUSES } from '../../src/core/order-statuses.js';
import { DIAGNOSTIC_CODES, FIX_CODES } from '../../src/core/validation/diagnostic-codes.js';
import { english as en } from '../../src/i18n/english.js';
import { LOCALES } from '../../src/i18n/loaders.js';
import { declarations, element, type Declaration, type Item } from './manifest.js';

// The tables of the documentation, from the custom elements manifest, the code lists of core, the English messages and
// the exports of the entry points.

const code = (text: string | undefined): string => (text === undefined ? '–' : `\`${text}\``);

/** Prettier aligns the columns. */
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '-'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** The sentences about something public. Everything that is published has some. */
function meaningOf({ name, description = '' }: Item): string {
  if (description === '') throw new Error(`${name} is public, but has no comment.`);
  return description.replaceAll('\n', ' ');
}

const signature = ({ name, parameters = [] }: Item): string =>
  code(`${name}(${parameters.map((each) => each.name).join(', ')})`);

const fields = element.members.filter(({ kind }) => kind === 'field');
const methods = element.members.filter(({ kind }) => kind === 'method');

const classOf = (event: Item): Declaration => declarations.find(({ name }) => name === event.type?.text)!;

/** A row for each member of an event; the first has the event's name. */
const eventRows = (event: Item): string[][] =>
  classOf(event)
    .members.filter((member) => !member.static)
    .map((member, index) => [
      index === 0 ? code(event.name) : '',
      member.kind === 'method' ? signature(member) : code(member.name),
      meaningOf(member),
    ]);

const plainTable = (column: string, items: readonly Item[], nameOf = ({ name }: Item) => name): string =>
  table(
    [column, 'meaning'],
    items.map((item) => [code(nameOf(item)), meaningOf(item)]),
  );

/** Codes with the message that the form shows. */
const messageTable = <Code extends string>(
  codes: readonly Code[],
  messages: Readonly<Record<Code, string>>,
  column = 'message',
): string =>
  table(
    ['code', column],
    codes.map((each) => [code(each), messages[each]]),
  );

const KINDS = [
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Variable, 'constant'],
  [ts.SymbolFlags.Type, 'type'],
] as const;

/** Everything that an entry point exports, with its comment in the source. */
function exportTable(file: string): string {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
  const rows = exported.map((each) => {
    const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    const kind = KINDS.find(([flag]) => symbol.flags & flag)?.[1] ?? '';
    const description = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const renamed = each.name === symbol.name ? '' : ` The same as \`${symbol.name}\`, and deprecated.`;
    return [code(each.name), kind, meaningOf({ name: each.name, description }) + renamed] as const;
  });
  return table(
    ['export', 'kind', 'meaning'],
    rows.toSorted(([a, kindOfA], [b, kindOfB]) => `${kindOfA} ${a}`.localeCompare(`${kindOfB} ${b}`, 'en')),
  );
}

const languageName = (tag: string, language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag)!;
  return name[0]!.toUpperCase() + name.slice(1);
};

/** What is between the markers of a page, by the name in the marker. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  options: () =>
    table(
      ['attribute', 'property', 'type', 'default', 'meaning'],
      fields.map((field) => [
        code(field.attribute),
        code(field.name),
        code(field.type?.text),
        field.readonly ? 'read only' : code(field.default),
        meaningOf(field),
      ]),
    ),
  'field-names': () => FIELD_NAMES.map(code).join(', '),
  methods: () =>
    table(
      ['method', 'what it does'],
      methods.map((method) => [signature(method), meaningOf(method)]),
    ),
  events: () =>
    table(
      ['event', 'class', 'meaning'],
      element.events.map((event) => [code(event.name), code(event.type?.text), meaningOf(classOf(event))]),
    ),
  'event-members': () => table(['event', 'carries', 'meaning'], element.events.flatMap(eventRows)),
  'custom-properties': () =>
    table(
      ['custom property', 'default', 'what it is for'],
      element.cssProperties.map((each) => [code(each.name), code(each.default), meaningOf(each)]),
    ),
  parts: () => plainTable('part', element.cssParts),
  slots: () => plainTable('slot', element.slots),
  states: () => plainTable('state', element.cssStates, ({ name }) => `:state(${name})`),
  'error-codes': () =>
    messageTable([...FIELD_CODES, ...ANSWER_CODES], {
      ...en.codes,
      'miva-access-denied': en.accessDenied(ALLOWED_IPS),
      'miva-firewall': en.firewallBlocked(ALLOWED_IPS.length),
      'miva-timestamp': en.timestampRejected(120),
    }),
  'payload-codes': () =>
    messageTable(Object.keys(PAYLOAD_CODES) as (keyof typeof PAYLOAD_CODES)[], PAYLOAD_CODES, 'meaning'),
  'diagnostic-codes': () =>
    messageTable(DIAGNOSTIC_CODES, { ...en.advice, 'look-alike-host': en.lookAlikeHost('…') }),
  'fix-codes': () =>
    messageTable(
      FIX_CODES,
      { ...en.fixes, 'use-address': en.useUrl('…'), 'use-store-code': en.useStoreCode('…') },
      'label',
    ),
  'order-statuses': () =>
    table(
      ['status', 'name in Miva', 'number in Miva'],
      ORDER_STATUSES.map((status) => [code(status.value), status.label, String(status.code)]),
    ),
  languages: () =>
    table(
      ['tag', 'language', 'its own name'],
      ['en', ...LOCALES].map((tag) => [code(tag), languageName(tag, 'en'), languageName(tag, tag)]),
    ),
  'language-choices': () =>
    ['en', ...LOCALES]
      .map((tag) => `<option value="${tag}" lang="${tag}">${languageName(tag, tag)}</option>`)
      .join('\n'),
  'main-exports': () => exportTable('src/index.ts'),
  'core-exports': () => exportTable('src/core.ts'),
};
