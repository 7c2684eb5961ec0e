// In place of lit's templates in the self-contained files, for what the templates of this element hold: a value as a
// child, as a whole attribute or as `?attribute`, and in a tag a function that is given the element. No text in a tag
// holds ">".

type Values = readonly unknown[];
type Fill = (value: unknown) => void;

/** A template and its values. */
export class TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: Values;

  constructor(strings: TemplateStringsArray, values: Values) {
    this.strings = strings;
    this.values = values;
  }
}

export const html = (strings: TemplateStringsArray, ...values: Values): TemplateResult =>
  new TemplateResult(strings, values);

/** No child, or no attribute. */
export const nothing = null;

export const ifDefined = (value: unknown): unknown => value ?? nothing;

/** In a child's place, draws again only where something it is made from is another now. */
export const guard =
  (madeFrom: Values, drawing: () => unknown) =>
  (child: Child): void =>
    child.showMade(madeFrom, drawing);

interface Policy {
  readonly createHTML: (markup: string) => string;
}

/** Where the page asks for trusted types, it must allow lit's policy. */
const policy = (): Policy => {
  const createHTML = (markup: string): string => markup;
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (...of: [string, Policy]) => Policy };
  };
  return trustedTypes?.createPolicy('lit-html', { createHTML }) ?? { createHTML };
};

let trusted: Policy | undefined;

/** Stands in a tag for a value, as a comment stands for a child. */
const MARK = '$$';

const parsed = new WeakMap<TemplateStringsArray, DocumentFragment>();

function parse(strings: TemplateStringsArray): DocumentFragment {
  const markup = strings.reduce((before, after) => {
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return before + (inTag ? MARK : '<!---->') + after;
  });
  const template = document.createElement('template');
  trusted ??= policy();
  template.innerHTML = trusted.createHTML(markup);
  parsed.set(strings, template.content);
  return template.content;
}

/** The nodes of a template, and for each of its values what fills it in. */
function draw(strings: TemplateStringsArray): readonly [DocumentFragment, readonly Fill[]] {
  const nodes = document.importNode(parsed.get(strings) ?? parse(strings), true);
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
  const fills: Fill[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      for (const { name, value } of [...node.attributes]) {
        if (name === MARK) fills.push((act) => (act as (element: Element) => void)(node));
        else if (value === MARK) fills.push(attribute(node, name));
        else continue;
        node.removeAttribute(name);
      }
    } else {
      const child = new Child(node as Comment);
      fills.push((value) => child.show(value));
    }
  }
  return [nodes, fills];
}

function attribute(element: Element, name: string): Fill {
  let last: unknown;
  return (value) => {
    if (value === last) return;
    last = value;
    if (name.startsWith('?')) element.toggleAttribute(name.slice(1), value === true);
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  };
}

const fillIn = (fills: readonly Fill[], values: Values): void =>
  fills.forEach((fill, index) => fill(values[index]));

/** What stands before a node: a text, the nodes of a template, or several children. */
export class Child {
  readonly #text = new Text();
  readonly #end: ChildNode;
  /** What is shown: a template by its strings, several children, or a text. */
  #shape: unknown;
  #fills: readonly Fill[] = [];
  #children: Child[] = [];
  #madeFrom: Values = [];

  constructor(end: ChildNode) {
    this.#end = end;
    end.before(this.#text);
  }

  show(value: unknown): void {
    if (typeof value === 'function') {
      value(this);
    } else if (value instanceof TemplateResult) {
      const { strings, values } = value;
      if (this.#shape === strings) return fillIn(this.#fills, values);
      const [nodes, fills] = draw(strings);
      fillIn(fills, values);
      this.#clear(strings);
      this.#fills = fills;
      this.#end.before(nodes);
    } else if (Array.isArray(value)) {
      if (this.#shape !== Array) this.#clear(Array);
      for (const [index, item] of value.entries()) {
        (this.#children[index] ??= this.#add()).show(item);
      }
      for (const child of this.#children.splice(value.length)) child.#remove();
    } else {
      if (this.#shape !== Text) this.#clear(Text);
      const text = String(value ?? '');
      if (this.#text.data !== text) this.#text.data = text;
    }
  }

  showMade(madeFrom: Values, drawing: () => unknown): void {
    if (this.#madeFrom.length > 0 && madeFrom.every((part, index) => part === this.#madeFrom[index])) return;
    this.show(drawing());
    this.#madeFrom = madeFrom;
  }

  #add(): Child {
    const end = new Comment();
    this.#end.before(end);
    return new Child(end);
  }

  #remove(): void {
    this.#clear(null);
    this.#text.remove();
    this.#end.remove();
  }

  #clear(shape: unknown): void {
    this.#shape = shape;
    this.#children = [];
    this.#madeFrom = [];
    this.#text.data = '';
    while (this.#text.nextSibling !== this.#end) this.#text.nextSibling!.remove();
  }
}
