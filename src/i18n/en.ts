import type { DiagnosticCode, FixCode } from '../core/validation/diagnostic-codes.js';
import type { FieldName, RequiredField } from '../core/fields.js';
import type { LeftOutReason } from '../core/paste/types.js';
import type { GuideStep } from '../core/guide-steps.js';
import type { OrderStatus } from '../core/order-statuses.js';
import type { MessageCode } from '../core/codes.js';
import type { MessageHelpers } from './message-helpers.js';

export interface FieldMessages {
  readonly label: string;
  readonly hint: string;
  /** The error of an empty field; an optional field needs none. */
  readonly required?: string;
}

type AllFieldMessages = Readonly<
  Record<FieldName, FieldMessages> & Record<RequiredField, Required<FieldMessages>>
>;

export interface StepMessages {
  readonly title: string;
  readonly text: string;
  /** The menu path in current Miva; `olderPath` is the one in older versions. Miva's menu names are never translated. */
  readonly path: string;
  readonly olderPath: string;
}

/** The entries of the guide: the steps that a remedy can name, and the step that explains where to find the token's values. */
export type GuideEntry = GuideStep | 'token';

/** English. All other translations have its type. */
export const en = ({ plural, decimal }: MessageHelpers) => {
  const seconds = (count: number): string =>
    plural('en', count, { one: `${decimal('en', count)} second`, other: `${decimal('en', count)} seconds` });

  const steps = {
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
      text: 'Copy Endpoint URL from the page of the token; then there is no folder to guess.',
      path: 'Settings > User Management > API Tokens > your token',
      olderPath: 'Domain Settings > Site Configuration',
    },
    token: {
      title: 'API Token and Signing Digest',
      text: 'Copy Access Token and Signature from the page of the token. After Generate, save first.',
      path: 'Settings > User Management > API Tokens > your token',
      olderPath: 'Users > API Tokens',
    },
    'token-enabled': { title: 'Enabled', text: 'The token is switched on.', path: '', olderPath: '' },
    'address-allowed': {
      title: 'Allowed IP Addresses',
      text: 'Add this address, and do not open the token to all of them (0.0.0.0/0):',
      path: '',
      olderPath: '',
    },
    'timestamp-window': { title: 'Require Timestamp Within', text: '', path: '', olderPath: '' },
    'order-group': {
      title: 'Groups',
      text: 'The token is in Order Processing & Fulfillment. Without it Miva answers “Access denied”.',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'API access',
      text: 'The API is switched on for this store.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<GuideEntry, StepMessages>;

  const stepLine = ({ title, path, olderPath }: StepMessages): string =>
    `- ${title}: ${path} (older Miva: ${olderPath})`;

  /** The diagnostics whose messages contain no value. */
  type PlainDiagnosticCode = Exclude<DiagnosticCode, 'look-alike-host'>;

  return {
    language: 'en',
    direction: 'ltr' as 'ltr' | 'rtl',
    heading: 'Connect a Miva store',
    headingChanges: 'Change a Miva connection',
    intro: 'Everything is required unless it says optional.',
    platform: 'Platform',
    platformName: 'Miva',
    storeChoice: 'What do you want to connect?',
    createNewStore: 'Create new store',
    useExistingStore: 'Use an existing store',
    chooseStore: 'Choose a store',
    advice: {
      swapped: 'API Token and Signing Digest look exchanged.',
      'same-value': 'Another field holds the same value. Check both.',
      'looks-like-token': 'This looks like an API Token. Make sure it’s in the right field.',
      'looks-like-key': 'This looks like a Signing Digest. Make sure it’s in the right field.',
      'digest-looks-like-token':
        'This looks like an API Token. Copy Signature from the page of the token in Miva.',
      'digest-short': 'This key is very short. Copy all of Signature.',
      'store-code-unusual': 'A Store Code usually holds only letters, digits, _ and -',
      'store-code-is-other':
        'This looks like the domain or the name of the store. Look for Store_Code= in links of your store.',
      'store-code-placeholder': 'This may be an example from the documentation. Check that it is yours.',
      'store-code-in-link': 'The address names a Store Code.',
      'store-code-differs': 'The address names another Store Code.',
      'store-code-is-domain': 'Often different from the domain. Check Store_Code= in your store’s links.',
      'username-long': 'At most 40 characters in Miva.',
      'password-edge-space': 'The password begins or ends with a space.',
      'password-reference': 'This looks like a link or a reference. Enter the password itself.',
      'token-plain-word': 'This looks like a plain word. Make sure it matches Access Token in Miva.',
      'token-base64':
        'This looks like an API Token encoded in base64. Make sure it matches Access Token in Miva.',
      'token-incomplete': 'This looks incomplete. Make sure you copied the full Access Token.',
      'development-store': 'This looks like a development store.',
      'folder-unusual': 'This folder is unusual for Miva. Check it if the connection fails.',
      'ip-address': 'This is an IP address. A secure connection usually needs a domain.',
      'statuses-without-new': 'New orders start as Pending: they are not imported at first.',
    } satisfies Record<PlainDiagnosticCode, string> as Readonly<Record<PlainDiagnosticCode, string>>,
    /** The message of the diagnostic `look-alike-host`; `host` is in Punycode. */
    lookAlikeHost: (host: string): string =>
      `This domain mixes letters of different alphabets, so it can be mistaken for another one. Its technical form is ${host}. Make sure it’s your store’s domain.`,
    fixes: {
      'use-address': 'Use',
      'use-store-code': 'Use as Store Code:',
      'use-token': 'Keep only the token',
      'remove-quotes': 'Remove the quotation marks',
      'remove-brackets': 'Remove brackets',
      'decode-token': 'Use decoded token',
      'remove-spaces': 'Remove the spaces',
      'remove-characters': 'Remove hidden characters',
      swap: 'Swap them',
      'move-to-api-url': 'Move it to API URL',
      'move-to-api-token': 'Move it to API Token',
      'move-to-store-code': 'Move it to Store Code',
      'move-to-signing-digest': 'Move it to Signing Digest',
    } satisfies Record<FixCode, string> as Readonly<Record<FixCode, string>>,
    changed: 'Changed.',
    changedFields: (labels: string): string => `Changed: ${labels}`,
    undo: 'Undo',
    undone: 'Undone',
    openAdmin: 'Open your Miva admin',
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
    } satisfies AllFieldMessages as AllFieldMessages,
    optional: 'optional',
    folderHint: (folders: string, check: string): string =>
      `The folder is usually ${folders}. To check it in Miva: ${check}.`,
    folderCheck: 'Domain Settings > Site Configuration',
    /** The folders of the hint as one list. The first one is the most common. */
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual} but may be ${others.join(' or ')}`,
    show: 'Show',
    hide: 'Hide',
    showAll: 'Show all',
    showField: (label: string): string => `Show ${label}`,
    hideField: (label: string): string => `Hide ${label}`,
    shownField: (label: string): string => `${label} is shown`,
    hiddenField: (label: string): string => `${label} is hidden`,
    kept: 'Stored. It stays as it is unless you replace it.',
    replace: 'Replace',
    replaceField: (label: string): string => `Replace ${label}`,
    keep: 'Keep the stored one',
    keepField: (label: string): string => `Keep the stored one: ${label}`,
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
      checklist: 'Set on the page of the token',
      steps: steps as Readonly<Record<GuideEntry, StepMessages>>,
      timestamp: (window: number): string => `You may set it to ${seconds(window)} or more.`,
    },
    copyToAdd: 'Copy to add to a list',
    askColleague: 'Copy a message for a colleague',
    /**
     * A message that lists the values needed and where to find them. It contains no typed value. The addresses are
     * separated by commas in every language, because Miva expects commas.
     */
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Hello, to connect our Miva store I need these values:',
        ...[steps['api-user'], steps['store-code'], steps.endpoint, steps.token].map(stepLine),
        'On the page of the token they are called Endpoint URL, Access Token and Signature. Please also set there:',
        `- ${steps['address-allowed'].title}: ${addresses.join(', ')}`,
        `- ${steps['timestamp-window'].title}: ${seconds(window)}, or nothing`,
        `- ${steps['order-group'].title}: Order Processing & Fulfillment`,
        'Please send the secrets in a safe way. Thank you!',
      ].join('\n'),
    paste: {
      open: 'Paste everything at once',
      label: 'Paste the e-mail or message with the values',
      hint: 'You see what was found in it before anything is filled in.',
      found: 'Found in the text',
      nothing: 'No values were found in the text.',
      sources: (titles: string): string => `Taken from: ${titles}`,
      leftOut: 'Left out',
      reasons: {
        'unknown-label': 'Not recognized',
        'another-service': 'Another service, or an old value',
        hidden: 'Hidden',
        incomplete: 'Incomplete',
        reference: 'A reference, not the value',
        encrypted: 'Encrypted',
        link: 'A link, not the value',
        'menu-path': 'A menu path, not the value',
        'no-value': 'No value',
        'several-values': 'Several different values',
        'not-valid': 'Doesn’t fit this field',
        uncertain: 'Unclear',
      } satisfies Record<LeftOutReason, string> as Readonly<Record<LeftOutReason, string>>,
      tooLong: 'This text is too long. Paste only the part with the values.',
      fill: 'Fill in',
      cancel: 'Cancel',
      filled: (count: number): string =>
        plural('en', count, { one: `${count} field filled in`, other: `${count} fields filled in` }),
    },
    characters: (count: number): string =>
      plural('en', count, { one: `${count} character`, other: `${count} characters` }),
    copyDetails: 'Copy details for support',
    submit: 'Add connection',
    submitChanges: 'Save changes',
    submitting: 'Adding connection…',
    submittingChanges: 'Saving changes…',
    summaryTitle: 'There is a problem',
    reference: (reference: string): string => `Reference: ${reference}`,
    helpLink: 'More about this',
    fieldLink: 'Where do I find this?',
    articleLink: 'Read the article',
    accepted: {
      title: 'Connection added',
      text: 'It starts disabled. Turn it on in your list of connections when you are ready.',
      titleChanges: 'Changes saved',
      titleExisting: 'Store connected',
    },
    codes: {
      required: 'Fill in this field.',
      'too-long': 'This is too long. Copy the value again from Miva.',
      'not-text': 'This is not text.',
      'url-not-address': 'This is not a web address. Copy Endpoint URL from the page of the token in Miva.',
      'url-scheme-wrong': 'The API URL begins with https://',
      'url-local-host': 'This address works only in your own network. Enter the public address of the store.',
      'url-no-domain':
        'The domain is not complete. Enter the whole address, such as https://www.example.com/mm5/json.mvc',
      'url-is-email': 'This is an e-mail address. Copy Endpoint URL from the page of the token in Miva.',
      'url-is-token': 'This looks like an API Token. Copy Endpoint URL from the page of the token in Miva.',
      'url-is-store-code':
        'This looks like a Store Code. Copy Endpoint URL from the page of the token in Miva.',
      'url-only-path':
        'The domain is missing. Enter the whole address, such as https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'This is not the address of a store. Copy Endpoint URL from the page of the token in Miva.',
      'url-target-hidden':
        'This link doesn’t show the URL it leads to. Copy Endpoint URL from your API token in Miva.',
      'url-other-platform':
        'This address belongs to another shop platform. Enter the address of a Miva store.',
      'url-home-page':
        'This is the home page. Enter the whole address, such as https://www.example.com/mm5/json.mvc',
      'url-storefront-link':
        'This is a page of the shop. Copy Endpoint URL from the page of the token in Miva.',
      'url-old-miva':
        'This link is from an old Miva without a JSON API. Enter an address that ends with json.mvc',
      'url-space-in-host': 'There is a space in the domain. Remove it.',
      'url-wrapped': 'This link goes through another service. Use the store’s own URL.',
      'url-has-credentials': 'Remove the user name and password from the address.',
      'url-other-miva-file': 'The API URL ends with json.mvc. Replace what follows the last slash.',
      'url-image-link': 'This is another file. The API URL ends with json.mvc',
      'url-folder-only': 'The API URL ends with json.mvc. Add json.mvc at the end.',
      'url-file-misspelt': 'The API URL ends with json.mvc. Check the spelling.',
      'url-file-case': 'Write json.mvc in lower case.',
      'url-scheme-broken': 'The API URL begins with https://',
      'url-scheme-missing': 'Put https:// in front of the address.',
      'url-not-https': 'The API URL begins with https://, not http://, so that secrets stay secret.',
      'url-has-query': 'Remove the ? and everything after it.',
      'url-has-fragment': 'Remove the # and everything after it.',
      'url-has-label': 'Remove the words around the address.',
      'url-extra-characters': 'Remove what does not belong to the address, and anything after json.mvc',
      'value-masked': 'These are dots or stars. Show the value in Miva, then copy it.',
      'value-key-file': 'This is a key file. Copy the value again from Miva.',
      'value-url': 'This is a web address. It belongs under API URL.',
      'value-email': 'This is an e-mail address. Copy the value again from Miva.',
      'value-placeholder': 'This is an example from the documentation. Copy your own value from Miva.',
      'value-quoted': 'Remove the quotation marks.',
      'value-reference': 'This is a reference or an encrypted value. Copy the value itself from Miva.',
      'value-bracketed': 'Remove the brackets around the value.',
      'value-characters': 'There’s a character here that can’t be seen. Type the value again.',
      'value-token': 'This looks like an API Token. It belongs under API Token.',
      'store-code-label': 'Enter only what follows Store_Code=',
      'store-code-characters': 'A Store Code holds no % and no \\',
      'token-header': 'This is a whole header. Enter only the token, without MIVA in front.',
      'token-space': 'There is a space in the API Token. Copy the value again from Miva.',
      'token-colon': 'There is a colon in the API Token. Enter only what stands in front of it.',
      'token-characters':
        'There are characters in the API Token that Miva does not use. Copy the value again from Miva.',
      'digest-algorithm':
        'This is the name of an algorithm. Copy Signature from the page of the token in Miva.',
      'digest-not-base64':
        'A Signature Key holds only letters, digits, + and /. Copy Signature from the page of the token in Miva.',
      'digest-cut': 'The Signature Key is not complete. Copy Signature from the page of the token in Miva.',
      'status-unknown': 'Choose order statuses from the list.',
      'statuses-not-list': 'Choose order statuses from the list.',
      'store-not-chosen': 'Choose a store.',
      'name-taken': 'Another connection has this name. Choose a different one.',
      refused: 'The connection was not accepted. Check the values and try again.',
      'answer-failed': 'The connection could not be added. Nothing you typed is lost; try again.',
      'answer-malformed': 'The connection could not be added. Nothing you typed is lost; try again.',
      'answer-timeout':
        'There was no answer in time. It may have been added; check your connections before you try again.',
      'answer-missing': 'Nothing was sent. This page isn’t set up to save the connection yet.',
      'miva-api-offline': 'The API of this store is switched off. Switch it on in Miva.',
      'miva-access-denied':
        'Miva denied access. Check three things on the page of the token: the API Token itself, Allowed IP Addresses, and the group Order Processing & Fulfillment.',
      'miva-token-disabled': 'This API Token is disabled. Enable it in Miva.',
      'miva-timestamp':
        'The request came too early or too late. Raise Require Timestamp Within to 60 or 120 seconds.',
      'miva-timestamp-missing':
        'The request had no timestamp. This has to be fixed in the system that connects, not here. Copy the details for support.',
      'miva-signature-invalid':
        'Miva did not accept the signature. Copy Signature from the page of the token in Miva. After Generate, save first.',
      'miva-signature-missing':
        'This token requires a signature. Copy Signature from the page of the token in Miva.',
      'miva-signature-unusable':
        'Miva cannot use this key. Generate a new Signature on the page of the token.',
      'miva-store-code-missing': 'Miva asks for the Store Code. Enter it.',
      'miva-store-code-unknown':
        'Miva has no store with this Store Code. Look for Store_Code= in links of your store.',
      'miva-redirected': 'This address leads on to another one. Enter the final address.',
      'miva-endpoint-not-found':
        'There is no Miva API at this address. Copy Endpoint URL from the page of the token in Miva.',
      'miva-certificate':
        'The store’s HTTPS certificate wasn’t accepted. Check the domain, or ask whoever manages the server.',
      'miva-unreachable': 'The store’s server couldn’t be reached. Check the domain, or try again later.',
      'miva-web-server-password':
        'The web server asks for a user name and password before Miva does. Check both.',
      'miva-firewall': 'A firewall blocked the request. Allow the address there too.',
      'miva-sign-in':
        'Miva did not let this user sign in. Use one without two-factor sign-in, and check that its password has not expired.',
      'miva-too-old': 'This Miva is older than 9.12 and has no JSON API. Update Miva.',
      'miva-unknown-answer': 'Miva refused the connection. Check the values and try again.',
    } satisfies Record<MessageCode, string> as Readonly<Record<MessageCode, string>>,
  };
};

export type Messages = ReturnType<typeof en>;

/** Creates the messages of a language. Helpers are a parameter, so that the file of a translation imports nothing. */
export type Translation = (helpers: MessageHelpers) => Messages;
