import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { tsImport } from 'tsx/esm/api';

// `cem analyze` writes dist/custom-elements.json, and from it the custom data for VS Code and JetBrains editors.

const { OPTION_PROPERTIES, Options } = await tsImport('./src/element/options.ts', import.meta.url);
const defaults = new Options(() => {}).all();
const tokens = readFileSync('src/ui/styles/tokens.ts', 'utf8');

/** A default in TypeScript syntax, such as `'create'` or `['34.197.18.122']`. */
const asSource = (value) =>
  typeof value === 'string' ? `'${value}'` : JSON.stringify(value)?.replaceAll('"', "'");

/** A default as an attribute's text; undefined for false and an empty list, which have no attribute. */
const asAttribute = (value) => (value === false ? undefined : String(value ?? '') || undefined);

const isPublic = ({ name, privacy }) => privacy === undefined && name !== 'connectedMoveCallback';

function attributeOf({ name, type, description }) {
  const { attribute } = OPTION_PROPERTIES[name];
  const list = Array.isArray(defaults[name]);
  return {
    name: attribute,
    fieldName: name,
    type: list ? { text: 'string' } : type,
    description: list ? `${description} Separated by commas or spaces.` : description,
    default: asAttribute(defaults[name]),
  };
}

/** Adds the attributes and defaults, which only the option definitions and the styles contain. */
function completeElement(element) {
  element.members = element.members.filter(isPublic).map((member) =>
    member.name in OPTION_PROPERTIES
      ? {
          ...member,
          attribute: OPTION_PROPERTIES[member.name].attribute || undefined,
          default: asSource(defaults[member.name]),
        }
      : member,
  );
  element.attributes = element.members.filter(({ attribute }) => attribute).map(attributeOf);
  // The analyzer also lists every dispatchEvent call, without a name; only the class comment has the names.
  element.events = element.events.filter(({ name }) => name);
  for (const property of element.cssProperties) {
    const [, afterName] = tokens.split(`var(${property.name}, `);
    if (afterName === undefined) throw new Error(`src/ui/styles/tokens.ts does not read ${property.name}.`);
    property.default = afterName.split(');')[0];
  }
}

const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const element = declarations.find(({ tagName }) => tagName);
    const path = 'dist/index.js';
    const exported = declarations.filter((each) => each === element || /Event$/.test(each.name));
    for (const declaration of exported) {
      if (declaration === element) completeElement(element);
      // The analyzer reports the constructor's parameter as the default of an event's member.
      else
        declaration.members = declaration.members
          .filter(isPublic)
          .map(({ default: initial, ...member }) =>
            member.static ? { ...member, default: initial } : member,
          );
    }
    const reference = (name) => ({ name, module: path });
    const definition = {
      kind: 'custom-element-definition',
      name: element.tagName,
      declaration: reference(element.name),
    };
    manifest.readme = 'README.md';
    // List the modules that can be imported instead of the source files.
    manifest.modules = [
      {
        kind: 'javascript-module',
        path,
        declarations: exported,
        exports: exported.map(({ name }) => ({ kind: 'js', name, declaration: reference(name) })),
      },
      { kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: [definition] },
    ];
  },
};

const editors = { outdir: 'dist', hideLogs: true };

export default {
  globs: ['src/element/miva-connection-setup.ts', 'src/element/events.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicApi,
    customElementVsCodePlugin({
      ...editors,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ ...editors, webTypesFileName: 'web-types.json', packageJson: false }),
  ],
};
