// In place of lit's templates in the self-contained files, for what the templates of this element hold: a value as a
// child, as a whole attribute or as `?attribute`, and in a tag a function that is given the element. No text in a tag
// holds ">".

type Values = readonly unknown[];

interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: Values;
}

export const html = (strings: TemplateStringsArray, ...values: Values): TemplateResult => ({
  strings,
  values,
});

/** No child, or no attribute. */
export const nothing = null;

export const ifDefined = (value: unknown): unknown => value ?? nothing;

/** In a child's place, draws again only where something it is made from is another now. */
export const guard =
  (madeFrom: Values, drawing: () => unknown) =>
  (child: Child): void => {
    if (child.madeFrom?.every((part, index) => part === madeFrom[index])) return;
    child.show(drawing());
    child.madeFrom = madeFrom;
  };

interface Policy {
  readonly createHTML: (markup: string) => string;
}

const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: Policy) => Policy };
};

const createHTML = (markup: string): string => markup;

/** Lit's, so that a page allows the same name for these files as for the package. */
const policy = trustedTypes?.createPolicy('lit-html', { createHTML }) ?? { createHTML };

/** Stands in a tag for a value, as a comment stands for a child. */
const MARK = '$$';

const parsed = new WeakMap<TemplateStringsArray, DocumentFragment>();

function parse(strings: TemplateStringsArray): DocumentFragment {
  const markup = strings.reduce((before, after) => {
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return before + (inTag ? MARK : '<!---->') + after;
  });
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(markup);
  parsed.set(strings, template.content);
  return template.content;
}

/** What a value of a template is shown in. */
interface Part {
  show(value: unknown): void;
}

const fillIn = (parts: readonly Part[], values: Values): void =>
  parts.forEach((part, index) => part.show(values[index]));

/** The nodes of a template, and the parts for its values. */
function draw(strings: TemplateStringsArray): readonly [DocumentFragment, Part[]] {
  const nodes = document.importNode(parsed.get(strings) ?? parse(strings), true);
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
  const parts: Part[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      // By name: an element keeps the objects that `attributes` makes of them, and they are half of a form's memory.
      for (const name of node.getAttributeNames()) {
        if (name === MARK) parts.push({ show: (act) => (act as (element: Element) => void)(node) });
        else if (node.getAttribute(name) === MARK) parts.push(new Attribute(node, name));
        else continue;
        node.removeAttribute(name);
      }
    } else {
      parts.push(new Child(node as Comment));
    }
  }
  return [nodes, parts];
}

class Attribute implements Part {
  readonly #element: Element;
  readonly #name: string;
  #last: unknown;

  constructor(element: Element, name: string) {
    this.#element = element;
    this.#name = name;
  }

  show(value: unknown): void {
    if (value === this.#last) return;
    this.#last = value;
    if (this.#name.startsWith('?')) this.#element.toggleAttribute(this.#name.slice(1), value === true);
    else if (value === nothing) this.#element.removeAttribute(this.#name);
    else this.#element.setAttribute(this.#name, value as string);
  }
}

/** A place for a text, the nodes of a template, or several children. */
export class Child implements Part {
  /** For `guard`: what the nodes that stand here are made from. */
  madeFrom: Values | null = null;
  // Only comments mark the place: translators and extensions put nodes of their own around texts and elements.
  readonly #start: ChildNode;
  readonly #end: ChildNode;
  /** What stands here: a template is known by its strings. */
  #shape: unknown = Text;
  #text: Text | null = null;
  /** What it was given last: a translator may have written another text since. */
  #data = '';
  /** Those of the template, or the children. */
  #parts: Part[] = [];

  constructor(end: ChildNode) {
    if (!(end.previousSibling instanceof Comment)) end.before(new Comment());
    this.#start = end.previousSibling!;
    this.#end = end;
  }

  show(value: unknown): void {
    if (typeof value === 'function') (value as (child: Child) => void)(this);
    else if (Array.isArray(value)) this.#showAll(value);
    else if (value && typeof value === 'object') this.#showTemplate(value as TemplateResult);
    else this.#showText(String((value as string | number | null | undefined) ?? ''));
  }

  #showAll(values: Values): void {
    this.#clearFor(Array);
    values.forEach((value, index) => {
      if (!this.#parts[index]) {
        const end = new Comment();
        this.#end.before(end);
        this.#parts.push(new Child(end));
      }
      this.#parts[index]!.show(value);
    });
    this.#parts.length = values.length;
    const last = this.#parts.at(-1);
    this.#removeAfter(last instanceof Child ? last.#end : this.#start);
  }

  #showTemplate({ strings, values }: TemplateResult): void {
    if (this.#shape === strings) return fillIn(this.#parts, values);
    const [nodes, parts] = draw(strings);
    fillIn(parts, values);
    this.#clearFor(strings);
    this.#parts = parts;
    this.#end.before(nodes);
  }

  #showText(data: string): void {
    this.#clearFor(Text);
    if (data === this.#data) return;
    this.#data = data;
    this.#text ??= new Text();
    this.#text.data = data;
    if (this.#text.nextSibling === this.#end) return;
    this.#removeAfter(this.#start);
    this.#end.before(this.#text);
  }

  #clearFor(next: unknown): void {
    if (this.#shape === next) return;
    this.#shape = next;
    this.madeFrom = null;
    // These hold the elements that go, and with them what was typed there.
    this.#parts = [];
    this.#text = null;
    this.#data = '';
    this.#removeAfter(this.#start);
  }

  #removeAfter(start: ChildNode): void {
    while (this.#end.previousSibling !== start) this.#end.previousSibling!.remove();
  }
}
