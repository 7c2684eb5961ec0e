import { ENDPOINT } from './values.js';

/** @import { Group, Scenario } from './all.js' */

const SITE = ENDPOINT.replace('/mm5/json.mvc', '');

/**
 * @param {string} title
 * @param {string} text
 * @param {...string} shows
 * @returns {Scenario}
 */
const address = (title, text, ...shows) => ({ title, steps: [{ fill: { 'API URL': text } }], shows });

/** @type {Group} */
export const ADDRESSES = {
  id: 'addresses',
  title: 'Any address',
  about: 'Any address copied from Miva or the store can become the API URL.',
  scenarios: [
    address('A link of the admin', `${SITE}/mm5/admin.mvc?Screen=MNGR`, 'url-other-miva-file'),
    address('A link of the store', `${SITE}/mm5/merchant.mvc?Screen=SFNT`, 'url-other-miva-file'),
    address('A value of Site Configuration, with its ?', `${SITE}/mm5/json.mvc?`, 'url-has-query'),
    address('Only the folder', `${SITE}/mm5/`, 'url-folder-only'),
    address('A link to an image', `${SITE}/mm5/graphics/00000001/logo.png`, 'url-image-link'),
    address('The address with its label', `Endpoint URL: ${ENDPOINT}`, 'url-has-label'),
    address('An address without https://', ENDPOINT.replace('https://', ''), 'url-scheme-missing'),
    address('An address with a broken https://', ENDPOINT.replace('https://', 'htps:/'), 'url-scheme-broken'),
    address('An http address', ENDPOINT.replace('https', 'http'), 'url-not-https'),
    address('A typo of json.mvc', ENDPOINT.replace('json.mvc', 'json.mcv'), 'url-file-misspelt'),
    address(
      'An address with a user and password in it',
      ENDPOINT.replace('https://', 'https://ann:secret-part@'),
      'url-has-credentials',
    ),
    address('A page of the store', `${SITE}/harbor-mugs.html`, 'url-storefront-link'),
    address('The home page', SITE.replace('https://', ''), 'url-home-page'),
    address('A link of an old Miva', `${SITE}/Merchant2/merchant.mv?Screen=SFNT`, 'url-old-miva'),
    address(
      'A link with the Store Code in it',
      `${SITE}/mm5/merchant.mvc?Screen=SFNT&Store_Code=DEMO`,
      'url-other-miva-file',
      'store-code-in-link',
    ),
    {
      title: 'A link with another Store Code than the one typed',
      steps: [{ fill: { 'Store Code': 'HARBOR', 'API URL': `${SITE}/mm5/admin.mvc?Store_Code=DEMO` } }],
      shows: ['store-code-differs'],
    },
    address(
      'A link that a mail program has wrapped',
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ENDPOINT)}&data=05%7C02`,
      'url-wrapped',
    ),
    address(
      'A link that hides where it leads',
      'https://protect-us.mimecast.com/s/AbCdEf12?domain=miva-demo.example',
      'url-target-hidden',
    ),
    address('A domain that looks like another one', ENDPOINT.replace('good', 'g\u043E\u043Ed'), 'xn--'),
    address('The documentation of Miva', 'https://docs.miva.com/json-api/', 'url-never-a-store'),
    address('Another shop platform', 'https://harborgoods.myshopify.com/admin', 'url-other-platform'),
    address('An address of your own network', 'https://localhost/mm5/json.mvc', 'url-local-host'),
    address('The endpoint itself', ENDPOINT, 'openAdmin'),
  ],
};
