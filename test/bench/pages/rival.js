// What every page gives the bench: how to put up a form, and how to find things in it.

const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/**
 * @param {object} rival
 * @param {(container: Element) => { root: ParentNode, remove: () => void }} rival.mount puts up one form
 * @param {() => Promise<void>} rival.drawn resolves once what was mounted is drawn
 */
export function enter({ mount, drawn }) {
  const mounted = [];
  const newest = () => mounted.at(-1).root;
  const errors = () => [...newest().querySelectorAll('.error')].filter((error) => error.textContent.trim());
  globalThis.rival = {
    /** Milliseconds until so many forms are drawn and laid out. */
    async mount(count) {
      const before = performance.now();
      for (let n = 0; n < count; n++) mounted.push(mount(document.body));
      await drawn();
      void document.body.offsetHeight;
      return performance.now() - before;
    },
    removeAll() {
      for (const { remove } of mounted.splice(0)) remove();
    },
    focus: (selector) => newest().querySelector(selector).focus(),
    /** Milliseconds from the click to the errors. */
    async submit() {
      const before = performance.now();
      newest().querySelector('[type="submit"]').click();
      while (errors().length === 0) await task();
      void document.body.offsetHeight;
      return performance.now() - before;
    },
  };
  if (location.hash === '#cold') void start();

  async function start() {
    await globalThis.rival.mount(1);
    globalThis.rival.focus('#name-input');
    globalThis.usableAt = performance.now();
  }
}
