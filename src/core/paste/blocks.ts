import { SYSTEM_WORD } from './data/services.js';
import { headingAt, isLabeled, type Heading } from './headings.js';
import { isKnownLabel, labelKind } from './labels.js';
import { pairIn } from './pairs.js';
import { isGenericTitle, isServiceTitle, namesServiceInWords, serviceOf } from './services.js';
import { indentOf, textBelow } from './source-lines.js';
import type { Block, Line, SourceLine } from './types.js';

// Cuts a text into blocks: below its headings and sections, between its blank lines, and below the keys of YAML and of
// source code.

interface OpenBlock {
  readonly block: Block;
  readonly indent: number;
  /** Whether a bracket opens the block, so that a bracket closes it. */
  readonly isBracket: boolean;
}

interface State {
  section: Block;
  paragraph: Block;
  open: OpenBlock[];
  /** Whether the previous line is blank. */
  isAfterBlankLine: boolean;
  /** The previous line, if it is a sentence about a service. */
  sentence: string;
}

const block = (kind: Block['kind'], title: string, parent: Block | null, intro = ''): Block => ({
  kind,
  title,
  parent,
  intro,
});

/** Assigns each line to a block. Lines of headings become empty. */
export function cutIntoBlocks(lines: readonly SourceLine[]): readonly Line[] {
  const section = block('section', '', null);
  const state: State = {
    section,
    paragraph: block('paragraph', '', section),
    open: [],
    isAfterBlankLine: false,
    sentence: '',
  };
  return lines.map((line, at): Line => {
    const { text, depth, start } = line;
    if (text.trim() === '') {
      state.isAfterBlankLine = true;
      return { text, depth, start, block: current(state) };
    }
    const heading = headingAt(lines, at);
    if (heading !== null) return startSection(state, line, heading);
    continueParagraph(state, text);
    closeParents(state, text);
    openParent(state, lines, at);
    return { text, depth, start, block: current(state) };
  });
}

const current = ({ open, paragraph }: State): Block => open.at(-1)?.block ?? paragraph;

function startSection(state: State, line: SourceLine, { title, kind }: Heading): Line {
  // "Login details" below "FTP" belongs to FTP.
  const parent = isGenericTitle(title) && !isServiceTitle(title) ? state.section : null;
  state.section = block('section', title, parent);
  state.paragraph = block('paragraph', '', state.section);
  state.open = [];
  state.isAfterBlankLine = false;
  state.sentence = '';
  return { ...line, text: kind === 'plain' ? line.text : '', block: state.section };
}

function continueParagraph(state: State, text: string): void {
  const trimmed = text.trim();
  const sentence = namesService(trimmed) && !isLabeled(trimmed) ? trimmed : '';
  const title = titleOfLabeledLine(trimmed);
  if (title !== '') state.paragraph = block('paragraph', title, state.section);
  else if (sentence !== '') state.paragraph = block('paragraph', '', state.section, sentence);
  else if (state.isAfterBlankLine && state.open.length === 0)
    state.paragraph = block('paragraph', '', state.section, state.sentence);
  const isBelowSentence = state.sentence !== '' && !state.isAfterBlankLine && isLabeled(trimmed);
  if (!isBelowSentence) state.sentence = sentence;
  state.isAfterBlankLine = false;
}

/** Whether a line is a sentence about a service, and not a value that contains its name. */
const namesService = (text: string): boolean =>
  /\p{L}{2} \p{L}{2}/u.test(text) && namesServiceInWords(text) && !isKnownLabel(pairIn(text)?.label ?? '');

/** "System: Back office". */
const LABELED_SYSTEM =
  /^[-*•\s]*(?:title|titel|título|titre|system|application|app|service|platform|portal|tool|software|program|programm|dienst|anwendung|servicio|sistema|aplicación|aplicativo|plataforma|plateforme|outil|システム|サービス)\s?[:：=]\s*["']?([^"'@/\\]{2,40}?)["']?,?$/iu;

/** "Payouts: First Harbor Bank", but not "Store name: Harbor Bank" or "Role: Bank manager". */
const LABELED_TITLE =
  /^[-*•\s]*(?!role|rolle|department|purpose|to|cc|contact|from|name)([\p{L}][\p{L} ]{1,30})[:：]\s+(\p{L}[\p{L}\p{M}'’& -]{2,60})$/iu;

/** "FTP: ftp.example.com" is a label and a title. */
function titleOfLabeledLine(text: string): string {
  if (!/[:：=\t|]/.test(text)) return '';
  const system = LABELED_SYSTEM.exec(text)?.[1];
  if (system !== undefined) return system;
  const [, name = '', title = ''] = LABELED_TITLE.exec(text) ?? [];
  if (SYSTEM_WORD.test(title) && labelKind(name) === null) return title;
  if (!/[:：\t|]/.test(text)) return '';
  const [, label = '', value = ''] = /^[-*•\s]*([^:=\t|_]{2,40})(?:[:：]\s|\t|\|)\s*(\S+)/.exec(text) ?? [];
  if (label === '' || value.includes('@') || !isServiceTitle(label)) return '';
  const kind = labelKind(label);
  // A host may also appear in a paragraph about another service.
  return (kind === null || kind === 'address') && !/\b(?:host|server|port|address)\b/i.test(label)
    ? label.trim()
    : '';
}

/** Real data is not nested deeper, and the time to find the titles of a block grows with its depth. */
const MAX_DEPTH = 20;

function closeParents(state: State, text: string): void {
  const indent = indentOf(text);
  const isClosing = /^\s*[}\])]/.test(text);
  while (state.open.length > 0) {
    const top = state.open.at(-1)!;
    if (top.isBracket ? indent >= top.indent && !isClosing : indent > top.indent) return;
    state.open.pop();
    if (top.isBracket && isClosing) return;
  }
}

const BRACKET =
  /^[\s"'$@*-]*([\w\p{L}][\w\p{L} .$>[\]'"-]{0,60}?)["'\]]*\s*(?:=>|:=|[:=])?\s*((?:new\s+)?[\w\\.:&]{1,60})?\s*[{[(]$/u;
const KEY = /^\s*(?:- )?["']?([\w\p{L}][\w\p{L} ./-]{0,60}?)["']?\s*:$/u;
const ITEM = /^\s*- ["']?([\w-]{1,40})["']?\s*:\s+["']?([^"'\n]{1,80})/;

/** The name in front of a bracket, and the class if it names a service: `cfg := miva.Config{`. */
function bracketTitle(text: string): string | undefined {
  const [, name, type = ''] = BRACKET.exec(text) ?? [];
  return name !== undefined && serviceOf(type) !== null ? `${name} ${type}` : name;
}

function openParent(state: State, lines: readonly SourceLine[], at: number): void {
  const text = lines[at]!.text.trimEnd();
  if (state.open.length >= MAX_DEPTH || !/[{[(:]$|^\s*- /.test(text)) return;
  const indent = indentOf(text);
  const next = textBelow(lines, at);
  const isDeeper = indentOf(next) > indent;
  const add = (kind: Block['kind'], title: string, isBracket = false): void => {
    state.open.push({ block: block(kind, title, current(state)), indent, isBracket });
  };
  const isShort = text.length < 200;
  const bracket = isShort && /[{[(]$/.test(text) ? bracketTitle(text) : undefined;
  const key = isShort && isDeeper && text.endsWith(':') ? KEY.exec(text)?.[1] : undefined;
  const item = isDeeper && /^\s*["']?[\w-]+["']?\s*:/.test(next) ? ITEM.exec(text.slice(0, 200)) : null;
  const isOpened = isDeeper || /^\s*[}\])'"]/.test(next);
  if (bracket !== undefined && isOpened) add('parent', bracket, true);
  else if (/^\s*[{[(]$/.test(text)) add('item', '', true);
  else if (item !== null)
    add('item', /^(?:name|title|service|label|id|app|system|host)$/i.test(item[1]!) ? item[2]! : '');
  else if (key !== undefined && (!isKnownLabel(key) || /:/.test(next))) add('parent', key);
}
