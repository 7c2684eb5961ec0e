import htmx from 'htmx.org';

// What htmx makes into a page comes from the host's own server. Under `require-trusted-types-for 'script'` it needs a
// policy that says so, here by the name `htmx`.
htmx.registerExtension('own-server', {
  init(api) {
    if (!window.trustedTypes) return;
    const asItIs = (text) => text;
    api.initSecurity(trustedTypes.createPolicy('htmx', { createHTML: asItIs, createScript: asItIs }));
  },
});
