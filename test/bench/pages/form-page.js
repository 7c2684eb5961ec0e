// Gives the benchmark the same commands on every page: mount forms, focus an input, submit, remove all.

const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/**
 * @param {object} form
 * @param {(container: Element) => { root: ParentNode, remove: () => void }} form.mount mounts one form
 * @param {() => Promise<void>} form.whenRendered resolves once all mounted forms are rendered
 */
export function enter({ mount, whenRendered }) {
  const mounted = [];
  const newest = () => mounted.at(-1).root;
  const errors = () => [...newest().querySelectorAll('.error')].filter((error) => error.textContent.trim());
  globalThis.bench = {
    /** Milliseconds until `count` forms are rendered and laid out. */
    async mount(count) {
      const before = performance.now();
      for (let n = 0; n < count; n++) mounted.push(mount(document.body));
      await whenRendered();
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
    await globalThis.bench.mount(1);
    globalThis.bench.focus('#name-input');
    globalThis.usableAt = performance.now();
  }
}
