import { element } from './element.js';

/**
 * Shows the form in the theme of a host: its stylesheet, and the recipe that adapts the form to it.
 * @param {HTMLSelectElement} select
 */
export function connectThemes(select) {
  select.addEventListener('change', () => {
    const former = document.querySelectorAll('link[data-theme]');
    if (select.value !== '') document.head.append(...[select.value, `recipes/${select.value}`].map(linkTo));
    for (const link of former) link.remove();
  });
}

/** @param {string} name */
function linkTo(name) {
  // Relative to the page, which is not always at the root of its site.
  const link = element('link', { rel: 'stylesheet', href: `themes/${name}.css` });
  link.dataset['theme'] = name;
  return link;
}
