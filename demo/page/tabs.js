const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

/**
 * Makes a tab list work by mouse and keyboard: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. Each tab names its
 * panel in `aria-controls`, and an arrow key shows the panel of the next tab. Returns the function that shows a tab.
 * @param {HTMLElement} list
 */
export function connectTabs(list) {
  const tabs = [...list.querySelectorAll('[role="tab"]')].filter((tab) => tab instanceof HTMLElement);

  /** @param {HTMLElement} chosen */
  const show = (chosen) => {
    for (const tab of tabs) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = tab !== chosen;
    }
  };

  for (const tab of tabs) tab.addEventListener('click', () => show(tab));
  list.addEventListener('keydown', (event) => {
    const next = tabs.at(nextIndex(event.key));
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
    show(next);
  });

  /** @param {string} key */
  function nextIndex(key) {
    if (key === 'Home') return 0;
    if (key === 'End') return -1;
    const step = STEPS.get(key);
    const current = tabs.findIndex((tab) => tab === document.activeElement);
    return step === undefined ? NaN : (current + step) % tabs.length;
  }

  return show;
}
