import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Messages } from '../i18n/en.js';
import { english } from '../i18n/english.js';
import { load } from '../i18n/loaders.js';
import { withOverrides } from '../i18n/messages.js';
import { TRANSLATIONS, register } from '../i18n/registry.js';
import { resolveLocale } from '../i18n/resolve-locale.js';
import type { Options } from './options.js';
import { warn } from './warn.js';

// Lit declares it as the constant `false`.
const ON_SERVER = isServer as boolean;

/** Picks the locale of one form, from its `locale` option or the nearest `lang`, and loads its translation. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #observer: MutationObserver | null = null;
  #tag = 'en';
  /** The current translation. It stays in use while another one is loading. */
  #translation = english;
  #rendered: Messages | null = null;
  #cached: {
    readonly translation: Messages;
    readonly overrides: object;
    readonly messages: Messages;
  } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The messages of the current translation with the host's overrides; the same object until one of them changes. */
  get messages(): Messages {
    const translation = this.#translation;
    const overrides = this.#options.get('messages');
    if (this.#cached?.translation !== translation || this.#cached.overrides !== overrides) {
      const onInvalidKey = (key: string | null) =>
        warn(
          this.#host,
          key === null
            ? 'messages was ignored: reading it threw an error.'
            : `messages: ignored ${key}. The form has no message with this key and type.`,
        );
      const messages = withOverrides(translation, overrides, onInvalidKey);
      this.#cached = { translation, overrides, messages };
    }
    return this.#cached.messages;
  }

  /** Observes only the page's own `lang`; any other `lang` is read when the form is moved or rendered. */
  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host.ownerDocument.documentElement, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /**
   * Runs before every render. It is not `hostUpdate` because server rendering does not call that. A server loads no
   * translation: it would render all later pages in that language, and hydration in the browser would start in English.
   * Returns whether the form was rendered in another language before.
   */
  follow(): boolean {
    const before = this.#tag;
    this.#tag = resolveLocale(this.#options.get('locale') ?? (ON_SERVER ? '' : nearestLanguage(this.#host)));
    const translation = TRANSLATIONS.get(this.#tag);
    if (translation !== undefined) this.#translation = translation;
    else if (this.#tag !== before && !ON_SERVER) void this.#load(this.#tag);
    const changed = this.#rendered !== null && this.#rendered !== this.#translation;
    this.#rendered = this.#translation;
    return changed;
  }

  /** The browser requests each file once, however many forms use it. */
  async #load(tag: string): Promise<void> {
    try {
      register(Object.values(await load(tag))[0]!);
    } catch {
      warn(
        this.#host,
        `the translation for ${tag} could not be loaded; showing English. Check that the page can load its file.`,
      );
      if (this.#tag === tag) this.#translation = english;
    }
    this.#host.requestUpdate();
  }
}

/** The `lang` of the element or its nearest ancestor, across shadow roots. */
function nearestLanguage(element: Element): string {
  // `instanceof` would miss the shadow root of another document.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest('[lang]')?.getAttribute('lang') ?? (host === undefined ? '' : nearestLanguage(host));
}
