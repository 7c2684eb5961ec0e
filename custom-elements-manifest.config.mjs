import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { tsImport } from 'tsx/esm/api';

// `cem analyze` writes dist/custom-elements.json, and from it the custom data for VS Code and JetBrains editors.

const { OPTIONS } = await tsImport('./src/ui/option-definitions.ts', import.meta.url);
const tokens = readFileSync('src/ui/styles/tokens.ts', 'utf8');

/** The properties of the options, from the members of `ConnectionOptions`. */
const optionMembers = [];

function optionMember(ts, member) {
  const name = member.name.text;
  const { attribute, defaultValue } = OPTIONS[name];
  return {
    kind: 'field',
    name,
    type: { text: member.type.getText() },
    description: ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0].comment),
    // In TypeScript syntax, such as `'create'` or `['34.197.18.122']`.
    default: JSON.stringify(defaultValue).replaceAll('"', "'"),
    ...(attribute ? { attribute } : {}),
  };
}

function attributeOf({ name, attribute, type, description }) {
  const { defaultValue } = OPTIONS[name];
  const list = Array.isArray(defaultValue);
  return {
    name: attribute,
    fieldName: name,
    type: list ? { text: 'string' } : type,
    description: list ? `${description} Separated by commas or spaces.` : description,
    // The attribute's text; false and an empty list have no attribute.
    default: defaultValue === false ? undefined : String(defaultValue ?? '') || undefined,
  };
}

const CALLBACKS = ['adoptedCallback', 'connectedMoveCallback'];

const isPublic = ({ name, privacy }) => privacy === undefined && !CALLBACKS.includes(name);

/** Adds the options, and the defaults of the custom properties, which only the styles contain. */
function completeElement(element) {
  element.members = [...optionMembers, ...element.members.filter(isPublic)];
  element.attributes = optionMembers.filter(({ attribute }) => attribute).map(attributeOf);
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
  analyzePhase({ ts, node }) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'ConnectionOptions')
      optionMembers.push(...node.members.map((member) => optionMember(ts, member)));
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const element = declarations.find(({ tagName }) => tagName);
    const path = 'dist/index.js';
    const exported = declarations.filter((each) => each === element || /Event$/.test(each.name));
    for (const event of exported.filter((each) => each !== element)) {
      event.members = event.members.filter(isPublic);
      // The analyzer reports the constructor's parameter as the default of a member.
      for (const member of event.members) delete member.default;
    }
    completeElement(element);
    const reference = (name) => ({ name, module: path });
    const definition = {
      kind: 'custom-element-definition',
      name: element.tagName,
      declaration: reference(element.name),
    };
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
  globs: ['src/element/miva-connection-setup.ts', 'src/element/events.ts', 'src/ui/option-definitions.ts'],
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
