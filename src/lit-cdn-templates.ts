// In place of lit's templates in the self-contained files, for what the templates of this element hold: a value as a
// child, as a whole attribute or as `?attribute`, and in a tag a function that is given the element. No text in a tag
// holds ">".

type Values = readonly unknown[];
type Fill = (value: unknown) => void;

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

/** The nodes of a template, and for each of its values what fills it in. */
function draw(strings: TemplateStringsArray): readonly [DocumentFragment, readonly Fill[]] {
  const nodes = document.importNode(parsed.get(strings) ?? parse(strings), true);
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
  const fills: Fill[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      // By name: an element keeps the objects that `attributes` makes of them, and they are half of a form's memory.
      for (const name of node.getAttributeNames()) {
        if (name === MARK) fills.push((act) => (act as (element: Element) => void)(node));
        else if (node.getAttribute(name) === MARK) fills.push(attribute(node, name));
        else continue;
        node.removeAttribute(name);
      }
    } else {
      fills.push(childBefore(node as Comment).show);
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
    else element.setAttribute(name, value as string);
  };
}

const fillIn = (fills: readonly Fill[], values: Values): void =>
  fills.forEach((fill, index) => fill(values[index]));

/** A place for a text, the nodes of a template, or several children. */
export interface Child {
  readonly show: Fill;
  /** For `guard`: what the nodes that stand here are made from. */
  madeFrom: Values | null;
}

export function childBefore(end: ChildNode): Child {
  // Comments mark the place: a translating browser puts nodes of its own where texts were.
  const start = new Comment();
  const text = new Text();
  /** What stands here: a template is known by its strings. */
  let shape: unknown;
  let fills: readonly Fill[] = [];
  let children: Child[] = [];
  let ends: ChildNode[] = [];
  end.before(start);

  const removeAfter = (node: ChildNode): void => {
    while (node.nextSibling !== end) node.nextSibling!.remove();
  };
  const clearFor = (next: unknown): void => {
    if (shape === next) return;
    shape = next;
    // These hold the elements that go, and with them what was typed there.
    fills = [];
    children = [];
    ends = [];
    child.madeFrom = null;
    text.data = '';
    removeAfter(start);
  };
  const showTemplate = ({ strings, values }: TemplateResult): void => {
    if (shape === strings) return fillIn(fills, values);
    const [nodes, itsFills] = draw(strings);
    fillIn(itsFills, values);
    clearFor(strings);
    fills = itsFills;
    end.before(nodes);
  };
  const showAll = (values: Values): void => {
    clearFor(Array);
    values.forEach((value, index) => {
      if (!ends[index]) {
        end.before((ends[index] = new Comment()));
        children[index] = childBefore(ends[index]);
      }
      children[index]!.show(value);
    });
    children.length = ends.length = values.length;
    removeAfter(ends.at(-1) ?? start);
  };
  const child: Child = {
    madeFrom: null,
    show: (value) => {
      if (typeof value === 'function') (value as (child: Child) => void)(child);
      else if (Array.isArray(value)) showAll(value);
      else if (value && typeof value === 'object') showTemplate(value as TemplateResult);
      else {
        clearFor(Text);
        const data = String((value as string | number | null | undefined) ?? '');
        if (text.data === data) return;
        text.data = data;
        if (text.nextSibling === end) return;
        removeAfter(start);
        end.before(text);
      }
    },
  };
  return child;
}
