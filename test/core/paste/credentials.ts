import fc from 'fast-check';
import type { FieldName } from '../../../src/core/fields.js';
import {
  hasLink,
  isMenuPath,
  isNonAnswer,
  isSentence,
  isTruncated,
  nonValueReason,
} from '../../../src/core/paste/non-values.js';
import { emphasizedText } from '../../../src/core/paste/markup.js';
import { ORDER_STATUSES } from '../../../src/core/order-statuses.js';

export type Values = Partial<Record<FieldName, string>>;
/** A value with its label in the text. */
export type Entry = readonly [field: FieldName, label: string, value: string];

export const LABELS = {
  name: ['Store Name', 'Connection Name', 'Company'],
  username: ['Username', 'User', 'Login', 'API user', 'User Name'],
  password: ['Password', 'Pass', 'PW'],
  storeCode: ['Store Code', 'Store ID', 'Store_Code'],
  apiUrl: ['API URL', 'Endpoint URL', 'JSON API endpoint', 'Endpoint'],
  apiToken: ['API Token', 'Access Token', 'API Access Token', 'Token'],
  signingDigest: ['Signing Digest', 'Signature', 'Signature Key', 'Signing Key', 'Private Key', 'HMAC key'],
  orderImportStatuses: ['Order Import Statuses', 'Order Import Status', 'Import statuses'],
} satisfies Partial<Record<FieldName, readonly string[]>>;

const HEX = '0123456789abcdef';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const charactersOf = (text: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...text), minLength, maxLength });

/** Passwords with all kinds of characters, except text that looks like a placeholder, a comment or emphasis. */
const password = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'"\'`:;,#=|\\<>{}[]()$&?!*-_~^%@/. é“”‘’\u00A0'),
        charactersOf(`${LETTERS}0123456789`, 1, 4),
      ),
      { minLength: 2, maxLength: 8 },
    )
    .map((parts) => parts.join(''))
    .map((text) => (/\d/.test(text) ? text : `${text}7q`))
    .filter((text) => isPlain(text.trim()));

const isPlain = (text: string): boolean =>
  nonValueReason(text) === null &&
  !isNonAnswer(text) &&
  !isMenuPath(text) &&
  !hasLink(text) &&
  !isSentence(text) &&
  !isTruncated(text) &&
  emphasizedText(text) === null &&
  !/^~.*~/.test(text) &&
  !/\*{2,}|~~|\.{3}|^(?:[a-z\d-]{2,}\.)+[a-z]{2,}\/\S+$/i.test(text);

export const credentials = (): fc.Arbitrary<Record<keyof typeof LABELS, string>> =>
  fc.record({
    name: fc
      .array(fc.constantFrom('Harbor', 'Goods', 'Lumen', 'Pine', 'Oak', 'Brook', '& Sons', 'Outlet'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((words) => `Zq ${words.join(' ')}`),
    username: fc.oneof(
      fc.constantFrom('api-user', 'neil@harborgoods.example', 'user.name+1'),
      charactersOf(`${LETTERS}0123456789_-`, 5, 20).map((text) => `u${text}1`),
    ),
    password: password(),
    storeCode: fc.oneof(
      fc.constantFrom('SD', 'TO', 'spill911', '1'),
      charactersOf(`${LETTERS}0123456789_-`, 1, 20).map((text) => `S${text}0`),
    ),
    apiUrl: fc
      .tuple(
        fc.constantFrom('www.example.com', 'shop.example.museum:8443', '8.8.8.8'),
        fc.constantFrom('/mm5', '/Merchant2', '', '/a/b'),
      )
      .map(([host, folder]) => `https://${host}${folder}/json.mvc`),
    apiToken: fc.oneof(
      charactersOf(HEX, 32, 32),
      charactersOf(`${LETTERS}0123456789-_`, 11, 40).map((text) => `t${text}0`),
    ),
    signingDigest: fc
      .tuple(charactersOf(`${LETTERS}0123456789+/`, 24, 60), fc.constantFrom('', '='))
      .map(([text, padding]) => `${text.slice(0, text.length - (text.length % 4) - 4)}9Zk${padding}`),
    orderImportStatuses: fc
      .subarray(
        ORDER_STATUSES.map(({ value }) => value as string),
        { minLength: 1 },
      )
      .map((statuses) => statuses.join()),
  });
