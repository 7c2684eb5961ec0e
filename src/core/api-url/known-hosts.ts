import { REDIRECT_DOMAINS } from './redirect-domains.js';
import { WELL_KNOWN_SITES } from './well-known-sites.js';

/** The reason why no store can be at a domain. */
export type NoStoreCode = 'url-local-host' | 'url-target-hidden' | 'url-never-a-store' | 'url-other-platform';

/** Domains without a merchant's store, each with all its subdomains. `google.*` is the domain of every country. */
export const NO_STORE_DOMAINS: Readonly<Record<NoStoreCode, readonly string[]>> = {
  // Names that resolve to the machine itself or to its own network. Sources: RFC 6761, RFC 6762, RFC 8375, ICANN; from
  // `localtest.me` on, public names of 127.0.0.1 or of the IP address in the name.
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
    'localho.st',
    'lacolhost.com',
    'vcap.me',
    'nip.io',
    'sslip.io',
    'xip.io',
    'traefik.me',
  ],
  'url-target-hidden': REDIRECT_DOMAINS,
  'url-never-a-store': WELL_KNOWN_SITES,
  // Stores of other platforms, which never have Miva's API.
  'url-other-platform': [
    'myshopify.com',
    'shopify.com',
    'mybigcommerce.com',
    'bigcommerce.com',
    'wix.com',
    'wixapis.com',
    'wixsite.com',
    'squarespace.com',
    'square.site',
    'squareup.com',
    'weebly.com',
    'bigcartel.com',
    'wordpress.com',
    'woocommerce.com',
    'shift4shop.com',
    '3dcart.com',
    '3dcartstores.com',
    'volusion.com',
    'ecwid.com',
    'magento.com',
    'magentosite.cloud',
    'prestashop.com',
    'shopware.com',
    'webshopapp.com',
    'shoplightspeed.com',
    'thebase.in',
    'stores.jp',
    'makeshop.jp',
    'shop-pro.jp',
    'etsy.com',
    'ebay.*',
    'amazon.*',
    'rakuten.*',
    'walmart.com',
    'walmartapis.com',
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

/** The path of a tracked link: `example.com/ls/click?…`, `example.com/l.php?…`. Senders use their own domains for them. */
export const TRACKER_PATH =
  /^\/(?:(?:(?:uni\/)?ls|wf|ss|track|tracking)\/(?:click|c)\b|l\.php|tn\.jsp|tr\/cl\/|(?:e3t\/)?ctc\/|prod\/link-tracker|f\/a\/[^/]{1,200}~~|l\/\d{4,7}\/\d|pub\/a?cc$|r\/?$|c\/ej[\w-]{60})/i;

/** A path that is one short random word (`/3xYzAbc`), or that begins with a long one: only the service knows the target. */
export const OPAQUE_PATH =
  /^\/(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])(?=[A-Za-z\d]*\d[A-Za-z])(?:[A-Za-z\d]{5,12}$|[A-Za-z\d]{14,}\/)/;
