import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { english } from '../i18n/english.js';
import { load } from '../i18n/loaders.js';
import { TRANSLATIONS, register } from '../i18n/registry.js';
import { resolveLocale } from '../i18n/resolve-locale.js';
import { warn } from './warn.js';

type Host = ReactiveControllerHost & Element & { readonly locale: string | null };

// Lit types it as what it is in a browser.
const ON_SERVER = isServer as boolean;

/** The language of one form: what its host wants, or what is spoken at the place where it stands. */
export class LocaleController implements ReactiveController {
  /** What is spoken now. It stays while another translation is on its way. */
  messages = english;
  readonly #host: Host;
  #observer: MutationObserver | null = null;
  #tag = 'en';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Only the page's own language is watched; every other `lang` is looked at when the form moves or is drawn. */
  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /**
   * Before every drawing, also the one of server rendering, which calls no `hostUpdate`. There nothing is fetched: what
   * a server has once fetched it would speak from then on, and the page that takes it over would not.
   */
  follow(): void {
    const before = this.#tag;
    this.#tag = resolveLocale(this.#host.locale ?? (ON_SERVER ? '' : nearestLanguage(this.#host)));
    const translation = TRANSLATIONS[this.#tag];
    if (translation !== undefined) this.messages = translation;
    else if (this.#tag !== before && !ON_SERVER) void this.#load(this.#tag);
  }

  /** The browser asks for a file once, however many forms want it. */
  async #load(tag: string): Promise<void> {
    try {
      register(Object.values(await load(tag))[0]!);
    } catch {
      warn(this.#host, `locale ${tag} could not be loaded; English is spoken.`);
      if (this.#tag === tag) this.messages = english;
    }
    this.#host.requestUpdate();
  }
}

/** What `lang` says at the element or at its nearest ancestor, across the shadow roots it stands in. */
function nearestLanguage(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest('[lang]')?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? nearestLanguage(root.host) : '')
  );
}
