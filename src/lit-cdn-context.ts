import type { ReactiveController, ReactiveElement } from 'lit';

// In place of `@lit/context` in the self-contained files: a consumer that subscribes, and nothing else of it.
// The protocol: https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md

export const createContext = <Key>(key: Key): Key => key;

interface Wanted {
  readonly context: unknown;
  readonly subscribe: true;
  readonly callback: (value: unknown) => void;
}

export class ContextConsumer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wanted: Wanted;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveElement, wanted: Wanted) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    const request = new Event('context-request', { bubbles: true, composed: true });
    const callback = this.#take;
    this.#host.dispatchEvent(
      Object.assign(request, { ...this.#wanted, contextTarget: this.#host, callback }),
    );
  }

  // A field, because who keeps requests for a provider to come may hold it weakly.
  readonly #take = (value: unknown, unsubscribe?: () => void): void => {
    // Another provider gives it from now on.
    if (unsubscribe !== this.#unsubscribe) this.hostDisconnected();
    this.#unsubscribe = unsubscribe;
    this.#wanted.callback(value);
  };

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
