// Runs in the page before any other script, and records everything that passes through places where a secret must not
// appear. It uses no regular expression, because the engine keeps the text of the last match: see `lastMatch`.
(() => {
  const tag = 'miva-connection-setup';
  const attributes = [];
  const texts = [];
  const events = [];
  const messages = [];
  const logged = [];
  const copied = [];
  const entries = [];
  const held = [];

  const recordNode = (node) => {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE) texts.push(node.data);
    for (const { name, value } of node.attributes ?? []) attributes.push(`${name}=${value}`);
    for (const child of node.childNodes) recordNode(child);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, oldValue, addedNodes } of records) {
      if (type === 'attributes')
        attributes.push(`${attributeName}=${oldValue}=${target.getAttribute(attributeName)}`);
      if (type === 'characterData') texts.push(oldValue, target.data);
      addedNodes.forEach(recordNode);
    }
  });
  const observe = (root) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributeOldValue: true,
      characterDataOldValue: true,
    });
  observe(document);

  /** Runs `before` with the same `this` and arguments whenever the method is called. */
  const wrapMethod = (object, method, before) => {
    const real = object[method];
    object[method] = function (...given) {
      before.call(this, ...given);
      return real.apply(this, given);
    };
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root);
    return root;
  };
  for (const method of ['setAttribute', 'setAttributeNS', 'setHTMLUnsafe', 'insertAdjacentHTML']) {
    wrapMethod(Element.prototype, method, (...given) => attributes.push(given.join('=')));
  }
  for (const each of [window, MessagePort.prototype, Worker.prototype, BroadcastChannel.prototype]) {
    wrapMethod(each, 'postMessage', (...given) => messages.push(everyTextIn(given)));
  }
  for (const method of ['pushState', 'replaceState']) {
    wrapMethod(History.prototype, method, (...given) => messages.push(everyTextIn(given)));
  }
  // DevTools report only the top level of a logged object, so everything inside it is read here.
  for (const method of Object.keys(console)) {
    wrapMethod(console, method, (...given) => logged.push(everyTextIn(given)));
  }
  for (const method of ['write', 'writeText']) {
    wrapMethod(Clipboard.prototype, method, (...given) => copied.push(everyTextIn(given)));
  }
  wrapMethod(EventTarget.prototype, 'dispatchEvent', function (event) {
    if (event.type !== 'miva-connection-submit') events.push(`${event.type} ${everyTextIn([event])}`);
  });
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) =>
      entries.push(...list.getEntries().map((entry) => everyTextIn([entry]))),
    ).observe({
      type,
      buffered: true,
      ...(type === 'event' ? { durationThreshold: 16 } : {}),
    });
  }

  const isInside = (node, roots) => {
    for (let each = node; each; each = each.parentNode ?? each.host) if (roots.has(each)) return true;
    return false;
  };
  const isOutside = (value, roots) =>
    value === window ||
    value instanceof CSSRule ||
    value instanceof CSSStyleDeclaration ||
    value instanceof StyleSheet ||
    (value instanceof Node && !isInside(value, roots));

  /** Collects every text that is reachable from these values by own and inherited properties and getters. */
  function everyTextIn(roots) {
    const starts = new Set(roots);
    const found = new Set();
    const seen = new Set();
    const waiting = [];
    const collect = (value) => {
      if (typeof value === 'string') found.add(value);
      else if (typeof value === 'symbol') found.add(String(value.description));
      else if (Object(value) === value && !seen.has(value)) {
        seen.add(value);
        if (!isOutside(value, starts)) waiting.push(value);
      }
    };
    roots.forEach(collect);
    while (waiting.length > 0) {
      const object = waiting.pop();
      if (object instanceof Map || object instanceof Set) {
        for (const each of object.entries()) each.forEach(collect);
      }
      for (let owner = object; owner !== null; owner = Object.getPrototypeOf(owner)) {
        for (const key of Reflect.ownKeys(owner)) {
          collect(key);
          try {
            collect(Reflect.get(owner, key, object));
          } catch {
            // The getter does not work on this object.
          }
        }
      }
    }
    return [...found].join('\n');
  }

  const roots = () => [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const stores = async () => [
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    await indexedDB.databases(),
    await caches.keys(),
    window.name,
  ];

  globalThis.secretWatch = {
    everyTextIn,
    /** Keeps the elements that are on the page now, and everything in them, for a check after their removal. */
    hold() {
      held.push(
        ...document.querySelectorAll(tag),
        ...roots().flatMap((root) => [...root.querySelectorAll('*')]),
      );
    },
    held: () => everyTextIn(held),
    /** Everything that a page can read about the last match of a regular expression. */
    lastMatch: () =>
      [RegExp.input, RegExp.lastMatch, RegExp.lastParen, RegExp.leftContext, RegExp.rightContext].join('\n'),
    /** Every text that other code could read, by place. */
    async traces() {
      const all = roots();
      const markup = [document.documentElement, ...all];
      return {
        markup: [
          document.documentElement.outerHTML,
          document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: all }),
          ...all.map(({ innerHTML }) => innerHTML),
        ].join('\n'),
        attributes: [
          ...attributes,
          ...markup.flatMap((root) =>
            [...root.querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({ value }) => value)),
          ),
        ].join('\n'),
        texts: [...texts, ...markup.map(({ textContent }) => textContent), document.body.innerText].join(
          '\n',
        ),
        styles: [document, ...all]
          .flatMap(({ styleSheets, adoptedStyleSheets }) => [...styleSheets, ...adoptedStyleSheets])
          .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
          .join('\n'),
        events: events.join('\n'),
        console: logged.join('\n'),
        clipboard: copied.join('\n'),
        messages: messages.join('\n'),
        storage: JSON.stringify(await stores()),
        address: JSON.stringify([
          location.href,
          history.state,
          document.title,
          document.referrer,
          document.baseURI,
        ]),
        performance: [...entries, everyTextIn(performance.getEntries())].join('\n'),
        getters: [...document.querySelectorAll(tag)]
          .map((element) => {
            const texts = [];
            for (let owner = element; owner !== null; owner = Object.getPrototypeOf(owner)) {
              for (const key of Reflect.ownKeys(owner)) {
                let value;
                try {
                  value = Reflect.get(owner, key, element);
                } catch {
                  continue;
                }
                if (!(value instanceof Node)) texts.push(String(key), everyTextIn([value]));
              }
            }
            return texts.join('\n');
          })
          .join('\n'),
        counts: {
          attributes: attributes.length,
          texts: texts.length,
          events: events.length,
          entries: entries.length,
        },
      };
    },
  };
})();
