import { REDIRECT_DOMAINS } from './redirect-domains.js';
import { WELL_KNOWN_SITES } from './well-known-sites.js';

/** The reason why no store can be at a domain. */
export type NoStoreCode = 'url-local-host' | 'url-target-hidden' | 'url-never-a-store' | 'url-other-platform';

/** Domains without a merchant's store, each with all its subdomains. `google.*` is the domain of every country. */
export const NO_STORE_DOMAINS: Readonly<Record<NoStoreCode, readonly string[]>> = {
  // Names that resolve to the machine itself or to its own network. Sources: RFC 6761, RFC 6762, RFC 8375, ICANN; the
  // last two are public names of 127.0.0.1.
  'url-local-host': [
    'localhost',
    'localdomain',
    'local',
    'internal',
    'intranet',
    'private',
    'lan',
    'home',
    'home.arpa',
    'corp',
    'test',
    'invalid',
    'localtest.me',
    'lvh.me',
  ],
  'url-target-hidden': REDIRECT_DOMAINS,
  'url-never-a-store': WELL_KNOWN_SITES,
  // Stores of other platforms, which never have Miva's API.
  'url-other-platform': [
    'myshopify.com',
    'shopify.com',
    'mybigcommerce.com',
    'bigcommerce.com',
    'wixsite.com',
    'squarespace.com',
    'square.site',
    'weebly.com',
    'bigcartel.com',
    'wordpress.com',
    'shift4shop.com',
    'etsy.com',
    'ebay.*',
    'amazon.*',
  ],
};

/** Domains of Miva where stores are built before they go live. Source: Miva's own development and support hosts. */
export const DEVELOPMENT_DOMAINS: readonly string[] = [
  'mivamerchantdev.com',
  'coolcommerce.net',
  'mymiva.com',
];

/**
 * Words in subdomains of sites without a store: `docs.example.com`, `merchant-help.example.com`. A store can still be
 * at such a host, so they count only if no file of Miva's is in the path.
 */
export const NO_STORE_SUBDOMAINS: Readonly<
  Record<'url-target-hidden' | 'url-never-a-store', ReadonlySet<string>>
> = {
  'url-target-hidden': new Set([
    'click',
    'clicks',
    'link',
    'links',
    'lnk',
    'track',
    'tracking',
    'trk',
    'redirect',
    'redir',
    'url',
    'urls',
    'safelink',
    'safelinks',
    'linkprotect',
    'urlprotect',
    'email',
    'newsletter',
  ]),
  'url-never-a-store': new Set([
    'doc',
    'docs',
    'documentation',
    'help',
    'helpcenter',
    'helpdesk',
    'support',
    'supportcenter',
    'kb',
    'knowledge',
    'knowledgebase',
    'wiki',
    'faq',
    'faqs',
    'guide',
    'guides',
    'manual',
    'manuals',
    'learn',
    'learning',
    'academy',
    'university',
    'training',
    'tutorial',
    'tutorials',
    'developer',
    'developers',
    'devdocs',
    'apidocs',
    'community',
    'forum',
    'forums',
    'blog',
    'status',
    'mail',
    'webmail',
  ]),
};

/** First folders of documentation and of vendors' pages: `example.com/docs/…`. */
export const NO_STORE_FOLDERS: ReadonlySet<string> = new Set([
  'doc',
  'docs',
  'documentation',
  'hc',
  'kb',
  'wiki',
  'knowledgebase',
  'knowledge-base',
  'helpcenter',
  'help-center',
  'developer',
  'developers',
  'integration',
  'integrations',
  'connector',
  'connectors',
  'connector-guide',
  'connector-guides',
  'platform-guide',
  'platform-guides',
  'integration-guide',
  'integration-guides',
  'setup-guide',
  'setup-guides',
]);

/** The path of a tracked link: `example.com/ls/click?…`, `example.com/l.php?…`. */
export const TRACKER_PATH = /^\/(?:(?:ls|wf|track|tracking)\/click|l\.php)\b/i;
