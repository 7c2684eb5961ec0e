import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { OPTION_NAMES, OPTION_PROPERTIES } from '../../src/element/options.js';

// The custom elements manifest, compared with the table of options and the documentation.

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Member extends Entry {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
}
interface Declaration extends Entry {
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly (Entry & { readonly fieldName: string })[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}

interface EditorTag extends Entry {
  readonly attributes: readonly Entry[];
}

const manifest = JSON.parse(read('dist/custom-elements.json')) as {
  modules: { path: string; declarations: Declaration[] }[];
};
const declarations = manifest.modules.flatMap((module) => module.declarations);
const element = declarations.find(({ tagName }) => tagName === 'miva-connection-setup')!;
const docs = {
  events: read('demo/docs/events.md'),
  options: read('demo/docs/options.md'),
  theming: read('demo/docs/theming.md'),
};

const names = (entries: readonly Entry[]): string[] => entries.map(({ name }) => name);
/** The names in backticks between two words of theming.md. */
const listed = (from: string, to: string): string[] =>
  [
    ...docs.theming
      .split(from)[1]!
      .split(to)[0]!
      .matchAll(/`([^`]+)`/g),
  ].map(([, word]) => word!);
/** The names in the first cells of a page's rows. */
const firstCells = (page: string): string[] => [...page.matchAll(/^\| `([\w-]+)/gm)].map(([, name]) => name!);

describe('the manifest', () => {
  const expected = [['miva-connection-setup', names(element.attributes)]];

  it('has every option as a property, and its attribute with type, default and meaning', () => {
    for (const name of OPTION_NAMES) {
      const { attribute } = OPTION_PROPERTIES[name];
      const member = element.members.find((each) => each.name === name)!;
      expect(member?.type?.text, name)
        .to.be.a('string')
        .and.not.match(/ConnectionOptions/);
      expect(member.attribute, name).to.equal(attribute === false ? undefined : attribute);
      const found = element.attributes.find(({ fieldName }) => fieldName === name);
      expect(found?.name, name).to.equal(attribute === false ? undefined : attribute);
    }
    expect(element.attributes).to.have.length(
      OPTION_NAMES.filter((name) => OPTION_PROPERTIES[name].attribute !== false).length,
    );
  });

  it('tells types as they are written, and defaults as they are set', () => {
    const {
      mode,
      'heading-level': level,
      'allowed-ips': addresses,
      'hide-submit': hidden,
    } = Object.fromEntries(
      element.attributes.map(({ name, type, default: initial }) => [name, [type?.text, initial]]),
    );
    expect(mode).to.deep.equal(["'create' | 'edit'", 'create']);
    expect(level).to.deep.equal(['number', '2']);
    expect(addresses).to.deep.equal(['string', '34.197.18.122']);
    expect(hidden).to.deep.equal(['boolean', undefined]);
  });

  it('describes everything', () => {
    const all = [
      ...element.members,
      ...element.attributes,
      ...element.events,
      ...element.slots,
      ...element.cssParts,
      ...element.cssProperties,
      ...element.cssStates,
    ];
    expect(names(all.filter(({ description }) => (description ?? '') === ''))).to.deep.equal([]);
    expect(names(element.cssProperties.filter((each) => each.default === undefined))).to.deep.equal([]);
  });

  it('has the properties and methods of options.md, and nothing private or inherited', () => {
    const fields = element.members.filter(({ kind }) => kind === 'field');
    expect(names(fields)).to.have.members([...OPTION_NAMES, 'value', 'phase']);
    const methods = element.members.filter(({ kind }) => kind === 'method');
    const rows = [...docs.options.matchAll(/^\| `(\w+)\((?:\w+)?\)`/gm)].map(([, name]) => name!);
    expect(names(methods)).to.have.members(rows);
  });

  it('has the events of events.md, with classes it declares', () => {
    expect(names(element.events)).to.have.members(firstCells(docs.events));
    for (const { type } of element.events) expect(names(declarations)).to.include(type!.text);
  });

  it('has the custom properties, parts, slots and states of theming.md', () => {
    const prefix = '--miva-connection-';
    const properties = firstCells(docs.theming).filter((name) => name !== prefix);
    expect(names(element.cssProperties)).to.have.members(properties.map((name) => `${prefix}${name}`));
    expect(names(element.cssParts)).to.have.members(listed('Parts:', 'Slots:'));
    expect(names(element.slots)).to.have.members(listed('Slots:', 'States:'));
    expect(names(element.cssStates).map((name) => `:state(${name})`)).to.have.members(
      listed('States:', '\n\n'),
    );
  });

  it('tells VS Code of the tag and every attribute', () => {
    const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json')) as { tags: EditorTag[] };
    expect(tags.map(({ name, attributes }) => [name, names(attributes)])).to.deep.equal(expected);
  });

  it('tells JetBrains of the tag and every attribute', () => {
    const { contributions } = JSON.parse(read('dist/web-types.json')) as {
      contributions: { html: { elements: EditorTag[] } };
    };
    const tags = contributions.html.elements;
    expect(tags.map(({ name, attributes }) => [name, names(attributes)])).to.deep.equal(expected);
  });
});
