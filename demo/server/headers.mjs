/**
 * Frameworks that put texts into the page through a policy of their own, with its name. React, Angular and Lit need no
 * name beside the form's.
 * @type {Readonly<Record<string, string>>}
 */
const TRUSTED_TYPES_OF_HOSTS = { 'vue-3': 'vue', 'svelte-5': 'svelte-trusted-html', htmx: 'htmx' };

/**
 * As strict as a page with the form can be; `connect-src` is for the page's own fetch, the form itself sends nothing.
 * @param {string} pathname
 */
function contentSecurityPolicy(pathname) {
  const [, folder, host = ''] = pathname.split('/');
  const own = folder === 'hosts' && Object.hasOwn(TRUSTED_TYPES_OF_HOSTS, host);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${own ? ` ${TRUSTED_TYPES_OF_HOSTS[host]}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Stand on every answer.
 * @param {string} pathname
 */
export const headersFor = (pathname) => ({
  'Content-Security-Policy': contentSecurityPolicy(pathname),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
});
