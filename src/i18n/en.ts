import type { DiagnosticCode, FixCode } from '../core/validation/diagnostic-codes.js';
import type { CredentialField, FieldName, RequiredField } from '../core/fields.js';
import type { LeftOutReason } from '../core/paste/types.js';
import type { GuideEntry, GuideStep, MivaSetting } from '../core/guide-steps.js';
import type { OrderStatus } from '../core/order-statuses.js';
import type { MessageCode } from '../core/codes.js';
import type { MessageHelpers } from './message-helpers.js';

export interface FieldMessages {
  readonly label: string;
  /** One sentence that says what the value is. It fits on one line of a phone. */
  readonly hint: string;
  /** The rest: an example, where to look, whom to ask. */
  readonly more?: string;
  /** The error of an empty field; an optional field needs none. */
  readonly required?: string;
}

type AllFieldMessages = Readonly<
  Record<FieldName, FieldMessages> & Record<RequiredField, FieldMessages & { readonly required: string }>
>;

export interface StepMessages {
  readonly title: string;
  readonly text: string;
  /** The menu path in current Miva; `olderPath` is the one in older versions. Miva's menu names are never translated. */
  readonly path: string;
  readonly olderPath: string;
}

/** The steps that have texts: those of the guide, and the settings and places inside them. */
export type StepName = GuideEntry | GuideStep | MivaSetting;

/** English. All other translations have its type. The style guide is in demo/docs/style-guide.md. */
export const en = ({ plural, decimal, listWithAnd }: MessageHelpers) => {
  const seconds = (count: number): string =>
    plural('en', count, { one: `${decimal('en', count)} second`, other: `${decimal('en', count)} seconds` });

  const labels = {
    username: 'Username',
    password: 'Password',
    storeCode: 'Store Code',
    apiUrl: 'API URL',
    apiToken: 'API Token',
    signingDigest: 'Signing Digest',
  } satisfies Record<CredentialField, string>;

  const TOKEN_PATH = 'Settings > User Management > API Tokens > your token';

  const steps = {
    'api-user': {
      title: 'Username and Password',
      text: 'Use a Miva user created for this connection, not an administrator. Administrators must use two-factor sign-in. By default, passwords expire after 90 days: update this one here when it changes.',
      path: 'Settings > User Management',
      olderPath: 'Users',
    },
    'store-code': {
      title: 'Store Code',
      text: 'The code that identifies your store in Miva. It’s not your domain name. It comes after Store_Code= in your store’s links.',
      path: 'Settings > Store Settings',
      olderPath: 'Store Settings > Store Details',
    },
    'token-setup': {
      title: 'Set up the API token',
      text: 'Open your token, or add one.',
      path: 'Settings > User Management > API Tokens',
      olderPath: 'Users > API Tokens',
    },
    'token-values': {
      title: 'API URL, API Token, and Signing Digest',
      text: 'Copy Endpoint URL, Access Token, and Signature from your API token. If you select Generate, save the token before you copy the new Signature.',
      path: TOKEN_PATH,
      olderPath: '',
    },
    endpoint: { title: 'API URL', text: '', path: '', olderPath: 'Domain Settings > Site Configuration' },
    signature: {
      title: 'Signature',
      text: 'Select Require Signature with Key. If there’s no key yet, select Generate.',
      path: '',
      olderPath: '',
    },
    'token-enabled': {
      title: 'Token status',
      text: 'Make sure the token is enabled.',
      path: '',
      olderPath: '',
    },
    'address-allowed': { title: 'Allowed IP Addresses', text: '', path: '', olderPath: '' },
    'timestamp-window': { title: 'Require Timestamp Within', text: '', path: '', olderPath: '' },
    'order-group': {
      title: 'Groups',
      text: 'Turn on Order Processing & Fulfillment. Without it, Miva answers “Access denied”.',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'API services',
      text: 'Turn on API services for the store. This is a setting of the store, not of the token.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<StepName, StepMessages>;

  /** The diagnostics, fixes and codes whose messages contain no value. */
  type PlainDiagnosticCode = Exclude<DiagnosticCode, 'look-alike-host'>;
  type PlainFixCode = Exclude<FixCode, 'use-store-code'>;
  type PlainMessageCode = Exclude<MessageCode, 'miva-access-denied' | 'miva-firewall' | 'miva-timestamp'>;

  return {
    language: 'en',
    direction: 'ltr' as 'ltr' | 'rtl',
    heading: 'Connect a Miva store',
    headingChanges: 'Edit Miva connection',
    intro: 'All fields are required unless marked optional.',
    platform: 'Platform',
    platformName: 'Miva',
    credentials: 'Miva credentials',
    storeChoice: 'Which store do you want to connect?',
    createNewStore: 'Create new store',
    useExistingStore: 'Use existing store',
    chooseStore: 'Select a store',
    advice: {
      swapped: 'The API Token and Signing Digest look swapped.',
      'same-value': 'Another field has the same value. Check both fields.',
      'looks-like-token': 'This looks like an API Token. Make sure it’s in the right field.',
      'looks-like-key': 'This looks like a Signing Digest. Make sure it’s in the right field.',
      'digest-looks-like-token': 'This looks like an API Token. Copy Signature from your API token in Miva.',
      'digest-short': 'This looks too short. Make sure you copied the full Signature.',
      'store-code-unusual':
        'A Store Code usually has only letters, numbers, hyphens (-), and underscores (_). Check this one.',
      'store-code-is-other':
        'This looks like your store’s domain or name. Look for Store_Code= in your store’s links.',
      'store-code-placeholder': 'Many guides use this code as an example. Make sure it’s yours.',
      'store-code-in-link': 'This URL contains a Store Code.',
      'store-code-differs': 'This URL contains a different Store Code than the Store Code field.',
      'store-code-is-domain':
        'The Store Code often differs from the domain. Look for Store_Code= in your store’s links.',
      'username-long': 'Miva usernames have at most 40 characters. Check this one.',
      'password-edge-space':
        'The password starts or ends with a space. Keep it only if it’s part of the password.',
      'password-reference': 'This looks like a link or a reference. Enter the password itself.',
      'token-plain-word': 'This looks like a plain word. Make sure it matches Access Token in Miva.',
      'token-base64':
        'This looks like an API Token encoded in base64. Make sure it matches Access Token in Miva.',
      'token-incomplete': 'This looks incomplete. Make sure you copied the full Access Token.',
      'development-store': 'This looks like a development store. Make sure it’s the one you want to connect.',
      'folder-unusual':
        'Miva doesn’t usually use this folder. If the connection fails, check the folder first.',
      'ip-address': 'This is an IP address. A secure connection usually needs a domain name.',
      'statuses-without-new':
        'New orders start as Pending, so they aren’t imported while they have that status.',
    } satisfies Record<PlainDiagnosticCode, string> as Readonly<Record<PlainDiagnosticCode, string>>,
    /** The message of the diagnostic `look-alike-host`; `host` is in Punycode. */
    lookAlikeHost: (host: string): string =>
      `This domain mixes letters from different alphabets, so it can be mistaken for another one. Its technical form is ${host}. Make sure it’s your store’s domain.`,
    fixes: {
      'use-address': 'Use the corrected URL',
      'use-token': 'Keep only the token',
      'remove-quotes': 'Remove quotation marks',
      'remove-brackets': 'Remove brackets',
      'decode-token': 'Use the decoded token',
      'remove-spaces': 'Remove spaces',
      'remove-characters': 'Remove hidden characters',
      swap: 'Swap values',
      'move-to-api-url': 'Move to API URL',
      'move-to-api-token': 'Move to API Token',
      'move-to-store-code': 'Move to Store Code',
      'move-to-signing-digest': 'Move to Signing Digest',
    } satisfies Record<PlainFixCode, string> as Readonly<Record<PlainFixCode, string>>,
    /** The button of the fix `use-address`, if its URL contains no secret, and that of `use-store-code`. */
    useUrl: (url: string): string => `Use ${url}`,
    useStoreCode: (code: string): string => `Use Store Code ${code}`,
    changed: 'Changed.',
    changedFields: (labels: string): string => `Changed: ${labels}`,
    undo: 'Undo',
    undone: 'Change undone',
    openAdmin: 'Open Miva admin',
    fields: {
      name: {
        label: 'Name',
        hint: 'A name that helps you recognize this store.',
        required: 'Enter a name for this store.',
      },
      username: {
        label: labels.username,
        hint: 'Your Miva account username, such as api-user.',
        required: 'Enter your Miva username.',
      },
      password: {
        label: labels.password,
        hint: 'The password for that Miva user.',
        required: 'Enter your Miva password.',
      },
      storeCode: {
        label: labels.storeCode,
        hint: 'Your Miva store code, for example, STORE01.',
        more: 'Not sure? Contact your Miva representative.',
        required: 'Enter your Store Code.',
      },
      apiUrl: {
        label: labels.apiUrl,
        hint: 'The store’s API endpoint (Endpoint URL in Miva).',
        more: 'For example, https://www.example.com/mm5/json.mvc',
        required: 'Enter your API URL.',
      },
      apiToken: {
        label: labels.apiToken,
        hint: 'The Miva API token (Access Token in Miva).',
        more: 'Find it in User Management > API Tokens, or Users > API Tokens.',
        required: 'Enter your API Token.',
      },
      signingDigest: {
        label: labels.signingDigest,
        hint: 'The signature key (Signature in Miva).',
        more: 'It’s not SHA-256.',
        required: 'Enter your Signing Digest.',
      },
      orderImportStatuses: {
        label: 'Order Import Statuses',
        hint: 'Select statuses to filter imported orders.',
        more: 'If you select none, no filter is applied.',
        required: 'Select at least one order status.',
      },
      storeId: {
        label: 'Store',
        hint: 'A store that’s already set up.',
        required: 'Select a store.',
      },
    } satisfies AllFieldMessages as AllFieldMessages,
    /** The two parts of a hint, one after the other. */
    hintAndMore: (hint: string, more: string): string => `${hint} ${more}`,
    optionalField: (label: string): string => `${label} (optional)`,
    /** Says why a field cannot be edited. */
    locked: 'You can’t change this here.',
    folderHint: (folders: string, check: string): string => `The folder is usually ${folders}. See ${check}.`,
    folderCheck: 'Domain Settings > Site Configuration',
    /** The folders of the hint as one list. The first one is the most common. */
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, but may be ${others.join(' or ')}`,
    show: 'Show',
    hide: 'Hide',
    showAll: 'Show all',
    showAllOf: (name: string): string => `Show all: ${name}`,
    showField: (label: string): string => `Show ${label}`,
    hideField: (label: string): string => `Hide ${label}`,
    shownField: (label: string): string => `${label} is visible`,
    hiddenField: (label: string): string => `${label} is hidden`,
    kept: 'Saved. Replace it only if it has changed in Miva.',
    keptLocked: 'Saved. You can’t change it here.',
    replace: 'Replace',
    replaceField: (label: string): string => `Replace ${label}`,
    keep: 'Keep saved value',
    keepField: (label: string): string => `Keep saved value: ${label}`,
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
    clear: 'Clear selection',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0 ? 'None selected: no filter' : `${chosen} of ${all} selected`,
    allowList: 'In Miva, add this IP address to your API token’s Allowed IP Addresses:',
    allowListMany: 'In Miva, add these IP addresses to your API token’s Allowed IP Addresses:',
    timestampNote: (window: number): string =>
      `You may set the token’s Require Timestamp Within to ${seconds(window)}.`,
    copy: 'Copy',
    copyText: (text: string): string => `Copy ${text}`,
    copied: 'Copied',
    copiedText: (text: string): string => `Copied ${text}`,
    copyByHand: 'Couldn’t copy. The text is selected: press Ctrl+C, or Command+C on a Mac.',
    guide: {
      title: 'Where to find these values in Miva',
      today: (path: string): string => `Go to: ${path}`,
      olderVersions: 'Using an older version of Miva?',
      ticks: 'Select what you’ve done in Miva:',
      progress: (done: number, all: number): string => `${done} of ${all} done`,
      save: 'Then save the token.',
      steps: steps as Readonly<Record<StepName, StepMessages>>,
      addresses: (count: number): string =>
        count === 1
          ? 'Add this IP address. Don’t use 0.0.0.0/0, which allows every IP address.'
          : 'Add these IP addresses, separated by commas. Don’t use 0.0.0.0/0, which allows every IP address.',
      timestamp: (window: number): string =>
        `Optional: you may set this to ${seconds(window)}. A longer time also works.`,
    },
    askColleague: 'Copy a message asking for these values',
    /**
     * A message that asks for the values and says where to find them; it ends with their labels, to be filled in. It
     * contains no typed value. The addresses are separated by commas in every language, because Miva expects commas.
     */
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Hello,',
        '',
        'To connect the Miva store, I need these values. Here is where to find them in Miva:',
        '',
        `- ${steps['api-user'].title}: a Miva user for this connection, not an administrator. ${steps['api-user'].path} (older versions: ${steps['api-user'].olderPath})`,
        `- ${steps['store-code'].title}: ${steps['store-code'].path} (older versions: ${steps['store-code'].olderPath})`,
        `- ${steps['token-values'].title}: ${steps['token-values'].path} (older versions: ${steps['token-setup'].olderPath}; ${labels.apiUrl}: ${steps.endpoint.olderPath}). There they are called Endpoint URL, Access Token, and Signature.`,
        '',
        'In the same API token:',
        '',
        ...(addresses.length === 0
          ? []
          : [`- ${steps['address-allowed'].title}: add ${addresses.join(', ')}`]),
        `- ${steps['order-group'].title}: turn on Order Processing & Fulfillment`,
        `- ${steps['timestamp-window'].title}: optional, ${seconds(window)} or longer`,
        '',
        'Please fill in this list and send it back in a secure way, not in a plain email. Thank you!',
        '',
        ...Object.values(labels).map((label) => `${label}:`),
      ].join('\n'),
    paste: {
      open: 'Paste all values at once',
      openHint: 'From an email, message, or spreadsheet.',
      label: 'Paste the message or table with the values',
      hint: 'You can review what was found before anything is filled in.',
      found: 'Values found',
      nothing:
        'No values found. Put each value on its own line after its name, for example, “Store Code: STORE01”.',
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
      fill: 'Fill in fields',
      cancel: 'Cancel',
      notKept: 'The pasted text isn’t saved.',
      filled: (count: number): string =>
        plural('en', count, { one: `${count} field filled in`, other: `${count} fields filled in` }),
    },
    characters: (count: number): string =>
      plural('en', count, { one: `${count} character`, other: `${count} characters` }),
    copyDetails: 'Copy details for support',
    copyDetailsHint: 'The details don’t include your password, API Token, or Signing Digest.',
    submit: 'Add connection',
    submitChanges: 'Save changes',
    submitting: 'Adding connection…',
    submittingChanges: 'Saving changes…',
    stillWaiting: (timeout: number): string =>
      `Still waiting for an answer. This can take up to ${seconds(timeout)}.`,
    summaryTitle: 'There is a problem',
    /** The summary as it is announced: its title and its sentences. */
    summaryAnnouncement: (title: string, text: string): string => `${title}. ${text}`,
    /** An error with the label of its field, where it appears without the field. */
    labeledError: (label: string, error: string): string => `${label}: ${error}`,
    /** The error at a field while the summary says what to do. */
    checkField: (label: string): string => `Check your ${label}.`,
    /** The button of the summary that focuses a field. */
    goToField: (label: string): string => `Go to ${label}`,
    /** What to check after “Access denied”; the address follows its sentence. */
    accessChecks: {
      lead: 'Check these settings in your API token in Miva:',
      addresses: (count: number): string =>
        count === 1
          ? 'Allowed IP Addresses includes this IP address:'
          : 'Allowed IP Addresses includes these IP addresses:',
      group: 'Groups includes Order Processing & Fulfillment.',
      token: 'Access Token is the same as the API Token here.',
    },
    reference: (reference: string): string => `Reference: ${reference}`,
    helpLink: 'Learn more about this problem',
    fieldLink: 'Where do I find this?',
    fieldLinkTo: (label: string): string => `Where do I find this? ${label}`,
    articleLink: 'Read the help article',
    /** The accessible name of a link. */
    newTab: (text: string): string => `${text} (opens in a new tab)`,
    accepted: {
      title: 'Connection added',
      text: 'The connection is disabled for now. When you’re ready, enable it in your list of connections.',
      titleChanges: 'Changes saved',
    },
    codes: {
      required: 'Fill in this field.',
      'too-long': 'This is too long. Check that you copied only the value.',
      'not-text': 'Enter this value as text.',
      'url-not-address': 'This isn’t a URL. Copy Endpoint URL from your API token in Miva.',
      'url-scheme-wrong': 'The API URL must start with https://',
      'url-local-host': 'This URL works only on your own network. Enter the store’s public URL.',
      'url-no-domain':
        'The domain is incomplete. Enter the full URL, for example, https://www.example.com/mm5/json.mvc',
      'url-is-email': 'This is an email address. Copy Endpoint URL from your API token in Miva.',
      'url-is-token': 'This looks like an API Token. Copy Endpoint URL from your API token in Miva.',
      'url-is-store-code': 'This looks like a Store Code. Copy Endpoint URL from your API token in Miva.',
      'url-only-path':
        'The domain is missing. Enter the full URL, for example, https://www.example.com/mm5/json.mvc',
      'url-never-a-store': 'This isn’t a store’s URL. Copy Endpoint URL from your API token in Miva.',
      'url-target-hidden':
        'This link doesn’t show the URL it leads to. Copy Endpoint URL from your API token in Miva.',
      'url-other-platform': 'This URL belongs to another ecommerce platform. Enter the URL of a Miva store.',
      'url-home-page':
        'This is your store’s home page. Select the URL with your store’s Miva folder, or copy Endpoint URL from your API token in Miva.',
      'url-storefront-link': 'This is a storefront page. Copy Endpoint URL from your API token in Miva.',
      'url-old-miva':
        'This link is from an older version of Miva that has no JSON API. Enter a URL that ends with json.mvc',
      'url-space-in-host': 'Remove the space from the domain.',
      'url-wrapped': 'This link goes through another service. Use the store’s own URL.',
      'url-has-credentials': 'Remove the username and password from the URL.',
      'url-other-miva-file': 'This is another Miva page, not the API. The API URL must end with json.mvc',
      'url-image-link': 'This is a link to a file, not to the API. The API URL must end with json.mvc',
      'url-folder-only': 'Add json.mvc to the end of the URL.',
      'url-file-misspelt': 'Check the spelling. The API URL must end with json.mvc',
      'url-file-case': 'Enter json.mvc in lowercase.',
      'url-scheme-broken': 'Check the start of the URL. It must be https://',
      'url-scheme-missing': 'Add https:// to the start of the URL.',
      'url-not-https': 'Use https:// instead of http:// to keep your credentials safe.',
      'url-has-query': 'Remove the ? and everything after it.',
      'url-has-fragment': 'Remove the # and everything after it.',
      'url-has-label': 'Remove the text around the URL.',
      'url-extra-characters':
        'Remove extra characters, such as quotation marks, brackets, or spaces, and anything after json.mvc',
      'value-masked':
        'This is a hidden value, shown as dots or asterisks. Show the value in Miva, then copy it.',
      'value-key-file': 'This is a key file, such as PEM or SSH. Copy the value from your API token in Miva.',
      'value-url': 'This is a URL. Enter it in API URL.',
      'value-email': 'This is an email address. Copy the value again from Miva.',
      'value-placeholder': 'This is an example from Miva’s documentation. Copy your own value from Miva.',
      'value-quoted': 'Remove the quotation marks.',
      'value-reference': 'This is a reference or an encrypted value. Copy the value itself from Miva.',
      'value-bracketed': 'Remove the brackets around the value.',
      'value-characters': 'This contains a character that can’t be seen. Type the value again.',
      'value-token': 'This looks like an API Token. Enter it in API Token.',
      'store-code-label': 'Enter only what comes after Store_Code=',
      'store-code-characters': 'A Store Code can’t contain % or \\',
      'token-header':
        'This is the full authorization header. Enter only the token: the part after MIVA and before any colon.',
      'token-space': 'The API Token contains a space. Remove it, or copy the token again from Miva.',
      'token-colon': 'The API Token can’t contain a colon. Enter only the part before it.',
      'token-characters': 'The API Token contains characters that Miva doesn’t use. Copy it again from Miva.',
      'digest-algorithm':
        'This is the name of an algorithm, not a key. Copy Signature from your API token in Miva.',
      'digest-not-base64':
        'The Signing Digest contains characters that a signature key can’t have. Copy Signature again from your API token in Miva.',
      'digest-cut':
        'Part of the Signing Digest is missing. Copy the full Signature from your API token in Miva.',
      'status-unknown': 'Select order statuses from the list.',
      'statuses-not-list': 'Select order statuses from the list.',
      'store-not-chosen': 'Select a store.',
      'name-taken': 'This name is already in use. Enter a different name.',
      refused: 'The connection couldn’t be saved. Check your values and try again.',
      'answer-failed': 'The connection couldn’t be saved. Your entries are still here. Try again.',
      'answer-malformed': 'The connection couldn’t be saved. Your entries are still here. Try again.',
      'answer-timeout':
        'No answer came in time. The connection may have been saved. Check your list of connections before you try again.',
      'answer-missing':
        'Nothing was sent. This page isn’t set up to save connections yet. Contact whoever manages the page.',
      'miva-api-offline': 'API services are turned off for this store. Turn them on in Miva.',
      'miva-token-disabled': 'This API token is disabled. Enable it in Miva.',
      'miva-timestamp-missing':
        'The request had no timestamp. This has to be fixed in the system that connects. Copy the details for support.',
      'miva-signature-invalid':
        'Miva didn’t accept the signature. Copy Signature again from your API token in Miva. If you generated a new one, save the token first.',
      'miva-signature-missing':
        'This API token requires a signature. Copy Signature from your API token in Miva.',
      'miva-signature-unusable':
        'Miva can’t use this key. In your API token, generate a new Signature, save the token, and copy the new value here.',
      'miva-store-code-missing': 'Miva didn’t get a Store Code. Check it and try again.',
      'miva-store-code-unknown':
        'Miva has no store with this Store Code. Look for Store_Code= in your store’s links.',
      'miva-redirected':
        'This URL redirects to another one. Enter the final URL, for example, with www in front.',
      'miva-endpoint-not-found':
        'There’s no Miva API at this URL. Copy Endpoint URL from your API token in Miva.',
      'miva-certificate':
        'The store’s HTTPS certificate wasn’t accepted. Check the domain, or ask whoever manages the server.',
      'miva-unreachable': 'The store’s server couldn’t be reached. Check the domain, or try again later.',
      'miva-web-server-password':
        'The store’s web server asks for its own username and password. Check Username and Password, or ask whoever manages the server.',
      'miva-sign-in':
        'Miva didn’t let this user sign in. Use a Miva user without two-factor sign-in, and check that the password hasn’t expired.',
      'miva-too-old':
        'This store runs a version of Miva older than 9.12, which has no JSON API. Update Miva, then try again.',
      'miva-unknown-answer': 'Miva rejected the connection. Check your values and try again.',
    } satisfies Record<PlainMessageCode, string> as Readonly<Record<PlainMessageCode, string>>,
    /** The message of the code `miva-access-denied`. */
    accessDenied: (addresses: readonly string[]): string =>
      addresses.length === 0
        ? 'Miva denied access. In the token’s settings, check that Access Token matches, Allowed IP Addresses has the right IP address, and Groups includes Order Processing & Fulfillment.'
        : `Miva denied access. In the token’s settings, check that Access Token matches, Allowed IP Addresses includes ${listWithAnd('en', addresses)}, and Groups includes Order Processing & Fulfillment.`,
    /** The message of the code `miva-firewall`; the addresses follow it. */
    firewallBlocked: (count: number): string =>
      count === 1
        ? 'A firewall blocked the request. Allow the IP address in the firewall, too.'
        : 'A firewall blocked the request. Allow the IP addresses in the firewall, too.',
    /** The message of the code `miva-timestamp`. */
    timestampRejected: (window: number): string =>
      `Miva didn’t accept the request’s timestamp. Set a longer time in Require Timestamp Within, such as ${seconds(window)}, and try again.`,
  };
};

export type Messages = ReturnType<typeof en>;

/** Creates the messages of a language. Helpers are a parameter, so that the file of a translation imports nothing. */
export type Translation = (helpers: MessageHelpers) => Messages;
