import type { FieldName } from '../core/fields.js';
import type { GuideStep } from '../core/remedies.js';
import type { OrderStatus } from '../core/statuses.js';
import type { ProblemCode } from '../core/codes.js';

export interface FieldWords {
  readonly label: string;
  readonly hint: string;
  /** Said when the field is left empty. */
  readonly required: string;
}

export interface StepWords {
  readonly title: string;
  readonly text: string;
  /** Where it is in Miva today, and in older ones. Miva's own English menu names stay. */
  readonly path: string;
  readonly olderPath: string;
}

const seconds = (count: number): string => (count === 1 ? '1 second' : `${count} seconds`);

/** English. Every other catalogue has its type. */
export const en = {
  heading: 'Connect a Miva store',
  intro: 'Everything is required unless it says optional.',
  platform: 'Platform',
  platformName: 'Miva',
  fields: {
    name: {
      label: 'Name',
      hint: 'How this store appears in your list of connections.',
      required: 'Enter a Name for the store.',
    },
    username: {
      label: 'Username',
      hint: 'A Miva user of its own for this connection is best.',
      required: 'Enter the Username of a Miva user.',
    },
    password: {
      label: 'Password',
      hint: 'The password of that Miva user.',
      required: 'Enter the Password of that Miva user.',
    },
    storeCode: {
      label: 'Store Code',
      hint: 'For example STORE01: what follows Store_Code= in links of your store. Not sure? Ask your Miva representative.',
      required: 'Enter the Store Code.',
    },
    apiUrl: {
      label: 'API URL',
      hint: 'Endpoint URL in Miva, for example https://www.example.com/mm5/json.mvc',
      required: 'Enter the API URL.',
    },
    apiToken: {
      label: 'API Token',
      hint: 'Access Token in Miva, on the page of the token.',
      required: 'Enter the API Token.',
    },
    signingDigest: {
      label: 'Signing Digest (Signature Key)',
      hint: 'Signature in Miva, on the same page. It is a key, not the name of an algorithm.',
      required: 'Enter the Signing Digest. In Miva it is called Signature.',
    },
    orderImportStatuses: {
      label: 'Order Import Statuses',
      hint: 'Orders with these statuses are imported. Choose none for no filter.',
      required: 'Choose at least one order status.',
    },
    storeId: {
      label: 'Store',
      hint: 'A store you have connected before.',
      required: 'Choose a store.',
    },
  } satisfies Record<FieldName, FieldWords> as Readonly<Record<FieldName, FieldWords>>,
  optional: 'optional',
  folderHint: (folders: string, check: string): string => `The folder is usually ${folders}. To check it in Miva: ${check}.`,
  folderCheck: 'Domain Settings > Site Configuration',
  /** The folders of the hint as one list, the first being the most frequent. */
  folderList: ([usual, ...others]: readonly string[]): string =>
    others.length === 0 ? `${usual}` : `${usual} but may be ${others.join(' or ')}`,
  show: 'Show',
  hide: 'Hide',
  showField: (label: string): string => `Show ${label}`,
  hideField: (label: string): string => `Hide ${label}`,
  statuses: {
    pending: 'Pending',
    processing: 'Processing',
    shipped: 'Shipped',
    'partially-shipped': 'Partially Shipped',
    cancelled: 'Cancelled',
    backordered: 'Backordered',
    'rma-issued': 'RMA Issued',
    returned: 'Returned',
  } satisfies Record<OrderStatus, string> as Readonly<Record<OrderStatus, string>>,
  selectAll: 'Select all',
  clear: 'Clear',
  statusCount: (chosen: number, all: number): string =>
    chosen === 0 ? 'None chosen: no filter' : `${chosen} of ${all} chosen`,
  allowList: 'In Miva, the token must allow this address under Allowed IP Addresses:',
  allowListMany: 'In Miva, the token must allow these addresses under Allowed IP Addresses:',
  copy: 'Copy',
  copyText: (text: string): string => `Copy ${text}`,
  copied: 'Copied',
  copiedText: (text: string): string => `Copied ${text}`,
  copyByHand: 'Selected. Press Ctrl+C, or Command+C on a Mac, to copy.',
  guide: {
    title: 'Where to find this in Miva',
    today: 'In Miva',
    older: 'In older Miva',
    steps: {
      'api-user': {
        title: 'Username and Password',
        text: 'Use a user made for this connection: administrators have to sign in with two factors, and passwords expire after 90 days.',
        path: 'Settings > User Management',
        olderPath: 'Users',
      },
      'store-code': {
        title: 'Store Code',
        text: 'It also follows Store_Code= in links of your store. It is not your domain name.',
        path: 'Settings > Store Settings',
        olderPath: 'Store Details',
      },
      endpoint: {
        title: 'API URL',
        text: 'Copy Endpoint URL from the page of the API token; then there is no folder to guess.',
        path: 'Settings > User Management > API Tokens > your token',
        olderPath: 'Domain Settings > Site Configuration',
      },
      'token-enabled': {
        title: 'API Token and Signing Digest',
        text: 'Access Token and Signature stand on the page of the token. See that the token is enabled.',
        path: 'Settings > User Management > API Tokens > your token',
        olderPath: 'Users > API Tokens',
      },
      'address-allowed': {
        title: 'Allowed IP Addresses',
        text: 'On the page of the token, add to Allowed IP Addresses:',
        path: '',
        olderPath: '',
      },
      'timestamp-window': {
        title: 'Require Timestamp Within',
        text: '',
        path: '',
        olderPath: '',
      },
      'order-group': {
        title: 'Groups',
        text: 'Put the token into the group Order Processing & Fulfillment. Without it Miva answers “Access denied”.',
        path: '',
        olderPath: '',
      },
      'api-enabled': {
        title: 'API access',
        text: 'Switch the API on for this store.',
        path: '',
        olderPath: '',
      },
    } satisfies Record<GuideStep, StepWords> as Readonly<Record<GuideStep, StepWords>>,
    timestamp: (window: number): string => `You may set it to ${seconds(window)} on the page of the token.`,
  },
  submit: 'Add connection',
  submitChanges: 'Save changes',
  submitting: 'Adding connection…',
  submittingChanges: 'Saving changes…',
  summaryTitle: 'There is a problem',
  reference: (reference: string): string => `Reference: ${reference}`,
  helpLink: 'More about this',
  accepted: {
    title: 'Connection added',
    text: 'It starts disabled. Turn it on in your list of connections when you are ready.',
    titleChanges: 'Changes saved',
    titleExisting: 'Store connected',
  },
  codes: {
    required: 'Fill in this field.',
    'too-long': 'This is too long. Copy the value again, without anything around it.',
    'not-text': 'This is not text.',
    'url-not-address': 'This is not a web address. Copy Endpoint URL from the page of the API token in Miva.',
    'url-scheme-wrong': 'The API URL has to begin with https://',
    'url-local-host': 'This address works only inside your own network. Enter the public address of the store.',
    'url-no-domain': 'The address has no complete domain, such as www.example.com.',
    'url-is-email': 'This is an e-mail address. Enter the API URL: Endpoint URL on the page of the API token in Miva.',
    'url-is-token':
      'This looks like an API token. Enter the API URL here: Endpoint URL on the page of the API token in Miva.',
    'url-is-store-code':
      'This looks like a store code. Enter the API URL here: Endpoint URL on the page of the API token in Miva.',
    'url-only-path': 'The domain is missing. Enter the whole address, such as https://www.example.com/mm5/json.mvc',
    'url-never-a-store': 'This address is not that of a store. Enter the API URL of your own store.',
    'url-other-platform': 'This address belongs to another shop platform. Enter the API URL of a Miva store.',
    'url-home-page':
      'This is the home page. The API URL ends with a folder and json.mvc, such as https://www.example.com/mm5/json.mvc',
    'url-storefront-link':
      'This is a page of the shop. The API URL ends with json.mvc; copy Endpoint URL from the page of the API token in Miva.',
    'url-old-miva':
      'This link is from a version of Miva that has no JSON API. Enter today’s API URL, which ends with json.mvc.',
    'url-space-in-host': 'There is a space in the domain. Remove it.',
    'url-has-credentials': 'Remove the user name and password from the address.',
    'url-other-miva-file': 'The API URL ends with json.mvc. Replace what stands after the last slash by json.mvc.',
    'url-image-link': 'This is a link to an image or file. The API URL ends with json.mvc in the folder of Miva.',
    'url-folder-only': 'Only the folder is here. Add json.mvc at the end.',
    'url-file-misspelt': 'The API URL ends with json.mvc. Check how the end is spelt.',
    'url-file-case': 'Write json.mvc at the end in lower case.',
    'url-scheme-broken': 'The beginning of the address is broken. It has to be https://',
    'url-scheme-missing': 'Put https:// in front of the address.',
    'url-not-https': 'The address begins with http. These values are secret, so it has to begin with https://',
    'url-has-query': 'Remove the question mark and everything after it.',
    'url-has-fragment': 'Remove the # and everything after it.',
    'url-has-label': 'Remove the words around the address.',
    'url-extra-characters':
      'Remove the extra characters: quotation marks, brackets, spaces, doubled slashes or anything after json.mvc.',
    'value-masked': 'These are dots from a screen that hides the value. Show the value in Miva, then copy it.',
    'value-key-file': 'This is a key file. Copy the value from the page of the API token in Miva.',
    'value-url': 'This is a web address. It belongs under API URL.',
    'value-email': 'This is an e-mail address. Copy the value from the page of the API token in Miva.',
    'value-placeholder': 'This is an example from the documentation. Copy your own value from Miva.',
    'value-quoted': 'Remove the quotation marks around the value.',
    'store-code-label': 'Enter only what stands after Store_Code=',
    'store-code-characters': 'A Store Code holds no % and no \\.',
    'token-header': 'This is a whole header. Enter only the token: without MIVA in front and what follows the colon.',
    'token-space': 'There is a space in the API Token. Copy it again, without anything around it.',
    'token-colon': 'There is a colon in the API Token. Enter only what stands in front of it.',
    'token-characters': 'The API Token holds characters that Miva does not use. Copy it again.',
    'digest-algorithm':
      'This is the name of an algorithm. Enter the key: Signature on the page of the API token in Miva.',
    'digest-not-base64': 'A Signature Key holds only letters, digits, + and /. Copy Signature again from Miva.',
    'digest-cut': 'The Signature Key is not complete. Copy all of Signature from Miva.',
    'status-unknown': 'This order status is not known.',
    'statuses-not-list': 'Choose order statuses from the list.',
    'store-not-chosen': 'Choose a store.',
    'name-taken': 'Another connection has this name. Choose a different one.',
    'not-an-object': 'This is not a connection.',
    'unknown-key': 'There is something in this connection that does not belong to it.',
    'version-unknown': 'The version of this connection is not known.',
    'intent-unknown': 'It is not clear what is to be done with this connection.',
    'platform-unknown': 'This is not a connection to Miva.',
    refused: 'The connection was not accepted. Check the values and try again.',
    'answer-failed': 'The connection could not be added. Nothing you typed is lost; try again.',
    'answer-malformed': 'The connection could not be added. Nothing you typed is lost; try again.',
    'answer-timeout':
      'There was no answer in time. It may have been added; check your connections before you try again.',
    'miva-api-offline': 'The API of this store is switched off. Switch API access on in Miva.',
    'miva-access-denied':
      'Miva denied access. One of three is wrong: the API Token, Allowed IP Addresses, or the group Order Processing & Fulfillment.',
    'miva-token-disabled': 'This API Token is disabled. Enable it in Miva.',
    'miva-timestamp':
      'The request came outside the time window of the token. Set Require Timestamp Within to 60 or 120 seconds.',
    'miva-signature-invalid':
      'Miva did not accept the signature. Copy Signature again, from the page of the same token. After Generate, save first.',
    'miva-signature-missing': 'This token requires a signature. Enter its Signature from Miva.',
    'miva-signature-unusable': 'Miva cannot use this key. Generate a new Signature on the page of the token.',
    'miva-store-code-missing': 'Miva asks for the Store Code. Enter it.',
    'miva-store-code-unknown':
      'Miva has no store with this Store Code. Look at what follows Store_Code= in a link of your store.',
    'miva-redirected': 'This address leads on to another one. Enter the final address.',
    'miva-endpoint-not-found':
      'There is no Miva API at this address. Compare it with Endpoint URL on the page of the token.',
    'miva-web-server-password': 'The web site asks for a user name and password before Miva does. Check both.',
    'miva-firewall': 'A firewall blocked the request. Allow the address in the firewall too.',
    'miva-sign-in':
      'Miva did not let this user sign in. Use a user without two-factor sign-in, and check that its password has not expired.',
    'miva-too-old': 'This Miva is older than 9.12 and has no JSON API. Update Miva.',
    'miva-unknown-answer': 'Miva refused the connection. Check the values and try again.',
  } satisfies Record<ProblemCode, string> as Readonly<Record<ProblemCode, string>>,
};

export type Messages = typeof en;
