/**
 * The Trusted Types policies of the frameworks that create their own. React and Angular create none, and Lit uses the
 * one that the form needs anyway.
 * @type {Readonly<Record<string, string>>}
 */
const HOST_TRUSTED_TYPES = { 'vue-3': 'vue', 'svelte-5': 'svelte-trusted-html', htmx: 'htmx' };

/**
 * The strictest policy that a page with the form can have. `connect-src` is for the page's own fetch; the form itself
 * sends nothing.
 * @param {string} pathname
 */
function contentSecurityPolicy(pathname) {
  const [, folder, host = ''] = pathname.split('/');
  const hasOwnPolicy = folder === 'hosts' && Object.hasOwn(HOST_TRUSTED_TYPES, host);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${hasOwnPolicy ? ` ${HOST_TRUSTED_TYPES[host]}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The headers of every response.
 * @param {string} pathname
 */
export const headersFor = (pathname) => ({
  'Content-Security-Policy': contentSecurityPolicy(pathname),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
});
