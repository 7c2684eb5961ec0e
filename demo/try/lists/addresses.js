import { ENDPOINT, type } from './actions.js';

/** @import { List, Try } from './all.js' */

const URL_LABEL = 'API URL';
const SITE = ENDPOINT.replace('/mm5/json.mvc', '');
const FIX = 'Below API URL: the error, and a button that corrects the address. Undo reverts it.';
const CHOICE = 'Below API URL: the possible addresses. Choose one; Undo reverts it.';

/**
 * @param {string} title
 * @param {string} text
 * @param {string} [look]
 * @returns {Try}
 */
const address = (title, text, look = FIX) => ({ title, look, actions: [type(URL_LABEL, text)] });

/** @type {List} */
export const ADDRESSES = {
  id: 'addresses',
  title: 'Any address',
  look: 'Any address copied from Miva or the store can become the API URL.',
  tries: [
    address('a link of the admin', `${SITE}/mm5/admin.mvc?Screen=MNGR`),
    address('a link of the store', `${SITE}/mm5/merchant.mvc?Screen=SFNT`),
    address('a value of Site Configuration, with its ?', `${SITE}/mm5/json.mvc?`),
    address('only the folder', `${SITE}/mm5/`),
    address('a link to an image', `${SITE}/mm5/graphics/00000001/logo.png`),
    address('the address with its label', `Endpoint URL: ${ENDPOINT}`),
    address('an address without https://', ENDPOINT.replace('https://', '')),
    address('an address with a broken https://', ENDPOINT.replace('https://', 'htps:/')),
    address('an http address', ENDPOINT.replace('https', 'http')),
    address('a typo of json.mvc', ENDPOINT.replace('json.mvc', 'json.mcv')),
    address(
      'an address with a user and password in it',
      ENDPOINT.replace('https://', 'https://ann:secret-part@'),
      'Below API URL: the fix removes the user and the password, and they are not shown anywhere.',
    ),
    address('a page of the store', `${SITE}/harbor-mugs.html`, CHOICE),
    address('the home page', SITE.replace('https://', ''), CHOICE),
    address('a link of an old Miva', `${SITE}/Merchant2/merchant.mv?Screen=SFNT`, CHOICE),
    address(
      'a link with the Store Code in it',
      `${SITE}/mm5/merchant.mvc?Screen=SFNT&Store_Code=DEMO`,
      'Below API URL: one button corrects the address, another enters the Store Code in its field.',
    ),
    {
      title: 'a link with another Store Code than the one typed',
      look: 'Below API URL: a warning about the difference, which does not block the submit.',
      actions: [type('Store Code', 'HARBOR'), type(URL_LABEL, `${SITE}/mm5/admin.mvc?Store_Code=DEMO`)],
    },
    address(
      'a link that a mail program has wrapped',
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ENDPOINT)}&data=05%7C02`,
    ),
    address(
      'a link that hides where it leads',
      'https://protect-us.mimecast.com/s/AbCdEf12?domain=miva-demo.example',
      'Below API URL: where the link leads cannot be read, so there is nothing to make of it.',
    ),
    address(
      'a domain that looks like another one',
      ENDPOINT.replace('good', 'g\u043E\u043Ed'),
      'Below API URL: a warning that shows how the domain is really written. It blocks nothing.',
    ),
    address(
      'the documentation of Miva',
      'https://docs.miva.com/json-api/',
      'Below API URL: this is not the address of a store, so there is no fix.',
    ),
    address(
      'the endpoint itself',
      ENDPOINT,
      'Below API URL: Open your Miva admin opens the admin of this store.',
    ),
  ],
};
