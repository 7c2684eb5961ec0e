import type { ReactiveController } from 'lit';
import { Child } from './lit-cdn-templates.js';

// In place of `lit` in the self-contained files: its templates, and of `LitElement` and `css` what this element asks
// for. It has accessors of its own and reflects nothing; the rest of lit would be 4 kB of the file.

export { html, nothing } from './lit-cdn-templates.js';

/** A page loads these files, never a server. */
export const isServer = false;

/** The text of a template without values. */
export const css = (styles: readonly string[]): string => styles.join('');

interface Declared {
  readonly attribute: string | false;
  readonly converter: { readonly fromAttribute: (text: string | null) => unknown };
}

interface Open {
  [name: string]: unknown;
}

/** Draws itself into its shadow root, once for all that has asked for it in one task. */
export abstract class LitElement extends HTMLElement {
  declare static readonly properties: Readonly<Record<string, Declared>>;
  declare static readonly styles: readonly string[];
  /** One for all of them on a page. */
  static #sheet: CSSStyleSheet | null = null;

  /** Settles when all is drawn that has been asked for. */
  updateComplete: Promise<void>;
  readonly #type = this.constructor as typeof LitElement;
  readonly #controllers: ReactiveController[] = [];
  readonly #early: Record<string, unknown> = {};
  #connected: () => void = () => undefined;
  readonly #beginning = new Promise<void>((resolve) => (this.#connected = resolve));
  #root: ShadowRoot | null = null;
  #drawing: Child | null = null;
  #isAskedFor = true;

  constructor() {
    super();
    // What was set before the upgrade hides the accessors.
    for (const name of Object.keys(this.#type.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = (this as unknown as Open)[name];
      Reflect.deleteProperty(this, name);
    }
    this.updateComplete = this.#draw();
  }

  static get observedAttributes(): readonly string[] {
    return Object.values(this.properties).flatMap(({ attribute }) => (attribute === false ? [] : attribute));
  }

  attributeChangedCallback(changed: string, _previous: string | null, text: string | null): void {
    for (const [name, { attribute, converter }] of Object.entries(this.#type.properties)) {
      if (attribute === changed) (this as unknown as Open)[name] = converter.fromAttribute(text);
    }
  }

  connectedCallback(): void {
    this.#root ??= this.createRenderRoot();
    this.#connected();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  requestUpdate(): void {
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    this.updateComplete = this.#draw();
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (LitElement.#sheet === null) {
      LitElement.#sheet = new CSSStyleSheet();
      LitElement.#sheet.replaceSync(this.#type.styles.join(''));
    }
    root.adoptedStyleSheets = [LitElement.#sheet];
    return root;
  }

  abstract willUpdate(): void;
  abstract render(): unknown;
  abstract firstUpdated(): void;

  async #draw(): Promise<void> {
    await this.#beginning;
    const isFirst = this.#drawing === null;
    let drawing: unknown;
    try {
      if (isFirst) Object.assign(this, this.#early);
      this.willUpdate();
      drawing = this.render();
    } finally {
      this.#isAskedFor = false;
    }
    if (this.#drawing === null) {
      // What a server has rendered is drawn anew.
      const end = new Comment();
      this.#root!.replaceChildren(end);
      this.#drawing = new Child(end);
    }
    this.#drawing.show(drawing);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    if (isFirst) this.firstUpdated();
  }
}
