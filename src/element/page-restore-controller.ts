import type { ReactiveController } from 'lit';
import type { FormController } from './form-controller.js';
import type { SubmitController } from './submit-controller.js';

/** Hides the secrets and stops waiting for an answer when the page comes back from the back-forward cache. */
export class PageRestoreController implements ReactiveController {
  readonly #form: FormController;
  readonly #submit: SubmitController;
  /** The window that the element is in: it may be moved to another one. */
  #view: Window | null = null;

  constructor(form: FormController, submit: SubmitController) {
    this.#form = form;
    this.#submit = submit;
    form.host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#form.host.ownerDocument.defaultView;
    this.#view?.addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('pageshow', this.#onPageShow);
  }

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#form.hideSecrets();
    this.#submit.suspend();
  };
}
