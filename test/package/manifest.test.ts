import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { OPTION_NAMES, OPTION_PROPERTIES } from '../../src/element/options.js';

// Compares the custom elements manifest with the table of options.

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
const names = (entries: readonly Entry[]): string[] => entries.map(({ name }) => name);
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

  it('has types as they are written, and defaults as they are set', () => {
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

  it('has a description for every entry', () => {
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

  it('has the options and the public members, and nothing private or inherited', () => {
    const membersOf = (kind: string) => names(element.members.filter((each) => each.kind === kind));
    expect(membersOf('field')).to.deep.equal([...OPTION_NAMES, 'value', 'phase']);
    expect(membersOf('method')).to.have.members([
      'requestSubmit',
      'settle',
      'reset',
      'clearSecrets',
      'focusField',
      'checkValidity',
    ]);
  });

  it('has the custom properties that the types of React have', () => {
    const [, types = ''] = read('src/types/markup.ts').split('SetupCustomProperties');
    const typed = [...types.matchAll(/'([a-z-]+)'/g)].map(([, name]) => `--miva-connection-${name}`);
    expect(typed).to.have.members(names(element.cssProperties));
  });

  it('has a class for every event', () => {
    expect(element.events).to.have.length(4);
    for (const { type } of element.events) expect(names(declarations)).to.include(type!.text);
  });

  it('has the tag and every attribute in the VS Code data', () => {
    const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json')) as { tags: EditorTag[] };
    expect(tags.map(({ name, attributes }) => [name, names(attributes)])).to.deep.equal(expected);
  });

  it('has the tag and every attribute in the JetBrains data', () => {
    const { contributions } = JSON.parse(read('dist/web-types.json')) as {
      contributions: { html: { elements: EditorTag[] } };
    };
    const tags = contributions.html.elements;
    expect(tags.map(({ name, attributes }) => [name, names(attributes)])).to.deep.equal(expected);
  });
});
