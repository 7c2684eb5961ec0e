// Runs in the page before any other script, and records the side effects that a component can have on it.
(() => {
  const writes = [];
  const timers = new Map();
  const observers = new Set();

  const wrapMethod = (object, method, before) => {
    const real = object[method];
    object[method] = function (...given) {
      before.call(this, ...given);
      return real.apply(this, given);
    };
  };
  for (const [name, object, methods] of [
    ['storage', Storage.prototype, ['setItem', 'removeItem', 'clear']],
    ['indexedDB', IDBFactory.prototype, ['open', 'deleteDatabase']],
    ['caches', CacheStorage.prototype, ['open', 'delete']],
    ['cookieStore', CookieStore.prototype, ['set', 'delete']],
    ['files', StorageManager.prototype, ['getDirectory']],
    ['history', History.prototype, ['pushState', 'replaceState', 'go', 'back', 'forward']],
    ['window', window, ['scroll', 'scrollTo', 'scrollBy', 'open', 'postMessage']],
  ]) {
    for (const method of methods) wrapMethod(object, method, () => writes.push(`${name}.${method}`));
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get: () => cookie.get.call(document),
    set: (text) => {
      writes.push('document.cookie');
      cookie.set.call(document, text);
    },
  });

  // A timer is pending until it runs or is cleared, an interval until it is cleared.
  for (const [start, stop, isOnce] of [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
    ['requestAnimationFrame', 'cancelAnimationFrame', true],
    ['requestIdleCallback', 'cancelIdleCallback', true],
  ]) {
    const [realStart, realStop] = [window[start], window[stop]];
    window[start] = (callback, ...rest) => {
      const key = Symbol(start);
      const id = realStart.call(
        window,
        (...given) => {
          if (isOnce) timers.delete(key);
          callback(...given);
        },
        ...rest,
      );
      timers.set(key, { id, stop });
      return id;
    };
    window[stop] = (id) => {
      for (const [key, timer] of timers) if (timer.id === id && timer.stop === stop) timers.delete(key);
      realStop.call(window, id);
    };
  }

  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (...given) {
      observers.add(this);
      return observe.apply(this, given);
    };
    window[name].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }

  const nameOf = (key) => (typeof key === 'symbol' ? String(key) : key);
  const builtIns = () =>
    Object.getOwnPropertyNames(window)
      .filter((name) => /^[A-Z]/.test(name))
      .flatMap((name) => [
        [name, window[name]],
        [`${name}.prototype`, window[name]?.prototype],
      ])
      .filter(([, object]) => Object(object) === object)
      .flatMap(([name, object]) => Reflect.ownKeys(object).map((key) => `${name}.${nameOf(key)}`));

  globalThis.effects = {
    writes: () => [...writes, ...Object.keys({ ...localStorage, ...sessionStorage })],
    pending: () => [...timers.keys()].map(({ description }) => description),
    observing: () => [...observers].map(({ constructor }) => constructor.name),
    names: () => [...Reflect.ownKeys(window).map(nameOf), ...builtIns()],
    /** The state of the page outside the forms. */
    page: () => ({
      title: document.title,
      address: location.href,
      history: history.length,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.localName,
      selection: getSelection()?.toString(),
      markup: document.documentElement.outerHTML,
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      shadow: document.body.shadowRoot,
    }),
  };
})();
