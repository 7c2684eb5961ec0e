import { readFileSync } from 'node:fs';

// The custom elements manifest of the last build.

export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly kind?: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Item[];
}

export interface Declaration extends Item {
  readonly tagName?: string;
  readonly members: readonly Item[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssStates: readonly Item[];
  readonly cssProperties: readonly Item[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};

export const declarations = manifest.modules.flatMap((module) => module.declarations);
export const element = declarations.find(({ tagName }) => tagName !== undefined)!;
