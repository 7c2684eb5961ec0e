// The bare baseline: a custom element without a library that clones the same visible DOM and leaves validation to the
// browser.
const template = document.createElement('template');
const sheet = new CSSStyleSheet();

/** @param {{ markup: string, styles: string }} rendered what the form itself renders */
export function defineBareForm({ markup, styles }) {
  template.innerHTML = markup;
  for (const input of template.content.querySelectorAll('[aria-required]')) input.required = true;
  for (const field of template.content.querySelectorAll('.field:has([aria-required])')) {
    const error = document.createElement('p');
    error.className = 'error';
    field.append(error);
  }
  sheet.replaceSync(styles);

  customElements.define(
    'bare-form',
    class extends HTMLElement {
      #wasSubmitted = false;

      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(template.content.cloneNode(true));
        root.addEventListener('input', ({ target }) => {
          if (this.#wasSubmitted) showError(target);
        });
        root.addEventListener('submit', (event) => {
          event.preventDefault();
          this.#wasSubmitted = true;
          const inputs = [...root.querySelectorAll(':required')];
          inputs.forEach(showError);
          inputs.find((input) => !input.validity.valid)?.focus();
        });
      }
    },
  );
}

function showError(input) {
  const error = input.closest('.field')?.querySelector('.error');
  if (!error) return;
  error.textContent = input.validationMessage;
  input.setAttribute('aria-invalid', String(!input.validity.valid));
}
