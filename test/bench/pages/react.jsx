import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ReactForm } from '../react-form/form.jsx';
import rendered from '../rendered.json';
import { enter } from './form-page.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(rendered.styles);
document.adoptedStyleSheets = [sheet];

enter({
  mount(container) {
    const box = document.createElement('div');
    container.append(box);
    const root = createRoot(box);
    flushSync(() => root.render(<ReactForm />));
    return {
      root: box,
      remove() {
        root.unmount();
        box.remove();
      },
    };
  },
  whenRendered: async () => undefined,
});
