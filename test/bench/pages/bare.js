import { defineBareForm } from '../bare-form.js';
import rendered from '../rendered.json';
import { enter } from './form-page.js';

defineBareForm(rendered);
enter({
  mount(container) {
    const element = document.createElement('bare-form');
    container.append(element);
    return { root: element.shadowRoot, remove: () => element.remove() };
  },
  whenRendered: async () => undefined,
});
