import { enter } from './form-page.js';

enter({
  mount(container) {
    const element = document.createElement('miva-connection-setup');
    container.append(element);
    return { root: element.shadowRoot, remove: () => element.remove() };
  },
  async whenRendered() {
    for (const element of document.querySelectorAll('miva-connection-setup')) await element.updateComplete;
  },
});
