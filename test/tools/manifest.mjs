// Makes the custom elements manifest: what the analyzer reads off the sources, completed by what only the table of
// options, the compiler and the styles know.
import { readFileSync } from 'node:fs';
import { create, ts as analyzerTypescript } from '@custom-elements-manifest/analyzer';
import { tsImport } from 'tsx/esm/api';
import ts from 'typescript';

const ELEMENT = 'src/miva-connection-setup.ts';
const EVENTS = 'src/events.ts';
const STYLES = 'src/ui/styles-tokens.ts';
// Of the platform, and for nobody to call.
const CALLBACKS = ['connectedMoveCallback'];
const LIT_STATICS = ['properties', 'styles'];

/** The manifest of the package: its doors, not its source files. */
export async function makeManifest() {
  const program = ts.createProgram([ELEMENT, EVENTS], compilerOptions());
  const { modules } = create({ modules: [ELEMENT, EVENTS].map(parse) });
  const declarations = modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ tagName }) => tagName !== undefined);
  const events = declarations.filter(({ name }) => /^Miva\w+Event$/.test(name));
  const exported = (name) => ({ kind: 'js', name, declaration: { name, module: 'dist/index.js' } });
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: [await completed(element, program), ...events.map(eventClass)],
        exports: [element, ...events].map(({ name }) => exported(name)),
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: element.tagName,
            declaration: { name: element.name, module: 'dist/index.js' },
          },
        ],
      },
    ],
  };
}

// By the analyzer's own compiler: trees of another version have other numbers.
const parse = (file) =>
  analyzerTypescript.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    analyzerTypescript.ScriptTarget.ES2020,
    true,
  );

async function completed(element, program) {
  const { OPTION_PROPERTIES, Options } = await tsImport('../../src/options.ts', import.meta.url);
  const defaults = new Options(() => {}).all();
  const typeOf = typeReader(program);
  const members = withoutPrivate(element).members.filter(({ name }) => !CALLBACKS.includes(name));
  const fields = members
    .filter(({ kind }) => kind === 'field')
    .map((field) => {
      const { attribute } = OPTION_PROPERTIES[field.name] ?? { attribute: false };
      return {
        ...field,
        type: { text: typeOf(field.name) },
        ...(field.name in defaults ? { default: asSource(defaults[field.name]) } : {}),
        ...(attribute === false ? {} : { attribute }),
      };
    });
  return {
    ...element,
    members: [...fields, ...members.filter(({ kind }) => kind !== 'field')],
    attributes: fields
      .filter(({ attribute }) => attribute !== undefined)
      .map(({ attribute, name, type, description }) => ({
        name: attribute,
        fieldName: name,
        ...(Array.isArray(defaults[name])
          ? { type: { text: 'string' }, description: `${description} Parted by commas or spaces.` }
          : { type, description }),
        ...(asText(defaults[name]) === undefined ? {} : { default: asText(defaults[name]) }),
      })),
    // The analyzer also lists what is dispatched; the comment has the names.
    events: element.events.filter(({ name }) => name !== undefined),
    cssProperties: element.cssProperties.map((property) => ({
      ...property,
      default: defaultOf(property.name),
    })),
  };
}

const withoutPrivate = (declaration) => ({
  ...declaration,
  members: (declaration.members ?? []).filter(
    ({ name, privacy, inheritedFrom }) =>
      !name.startsWith('#') &&
      privacy !== 'private' &&
      privacy !== 'protected' &&
      inheritedFrom === undefined &&
      !LIT_STATICS.includes(name),
  ),
});

const eventClass = (declaration) => ({
  ...withoutPrivate(declaration),
  // What the analyzer takes for a default is the name of the constructor's parameter.
  members: withoutPrivate(declaration).members.map(({ default: initial, ...member }) =>
    member.static ? { ...member, default: initial } : member,
  ),
  superclass: { name: 'Event', package: 'global:' },
});

function compilerOptions() {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
  return ts.parseJsonConfigFileContent(config, ts.sys, '.').options;
}

/** What may be set, in full: `'create' | 'edit'` rather than the name of an alias nobody has imported. */
function typeReader(program) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(ELEMENT);
  const statement = source.statements.find(ts.isClassDeclaration);
  const type = checker.getDeclaredTypeOfSymbol(checker.getSymbolAtLocation(statement.name));
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType |
    ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  return (name) => {
    const property = type.getProperty(name);
    const setter = property.declarations.find(ts.isSetAccessor);
    const declared = setter?.parameters[0].name ?? property.declarations[0];
    const found = checker.getTypeAtLocation(declared);
    // A union of a few words is told in words.
    const isWords = found.isUnion() && found.types.every((each) => each.isStringLiteral()) && !isList(found);
    return checker.typeToString(found, undefined, isWords ? flags | ts.TypeFormatFlags.InTypeAlias : flags);
  };
}

const isList = (type) => type.symbol?.name === 'ReadonlyArray';

const asSource = (value) =>
  typeof value === 'string' ? `'${value}'` : JSON.stringify(value)?.replaceAll('"', "'");

/** An attribute's default as a text. A boolean that is false, or an empty list, is an attribute that is not there. */
function asText(value) {
  if (value === undefined || value === false) return undefined;
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text === '' ? undefined : text;
}

const styles = readFileSync(STYLES, 'utf8');

function defaultOf(property) {
  const [, value] = new RegExp(`var\\(${property}, (.*)\\);`).exec(styles) ?? [];
  if (value === undefined) throw new Error(`${STYLES} does not read ${property}.`);
  return value;
}
