import type { ParsedAnswer } from './parse-answer.js';
import {
  CALLER_ERRORS,
  CERTIFICATE_ERRORS,
  FIREWALL_HEADLINES,
  FIREWALL_SIGNATURES,
  NOT_FOUND_MESSAGES,
  NOT_JSON_PATTERNS,
  PROXY_MESSAGES,
  REDIRECT_ERRORS,
  UNREACHABLE_ERRORS,
} from './answer-patterns.js';
import type { Remedy } from './remedies.js';
import { copyWithoutPrototype } from './util.js';

type StatusRange = readonly [from: number, to: number];

/** The conditions for an answer; all that are set must be met. */
interface Matcher {
  /** The status must be in one of these ranges; `'unknown'` matches an answer without a status. */
  readonly status?: readonly (StatusRange | 'unknown')[];
  readonly code?: RegExp;
  readonly message?: RegExp;
  readonly body?: RegExp;
  readonly headline?: RegExp;
  readonly isPage?: boolean;
  readonly isEmpty?: boolean;
}

interface RemedyRule extends Remedy {
  /** The rule applies if any of these matches. */
  readonly when: readonly Matcher[];
}

const only = (status: number): StatusRange => [status, status];
const anyOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'));
/** Some clients put Miva's code into the message. */
const inCodeOrMessage = (pattern: RegExp): readonly Matcher[] => [{ code: pattern }, { message: pattern }];

const AT_API_URL = { fields: ['apiUrl'], steps: ['endpoint'] } as const;
const NO_FIELD_OR_STEP = { fields: [], steps: [] } as const;
const SUCCESS_OR_UNKNOWN: Matcher['status'] = [[100, 299], 'unknown'];
const UNKNOWN: Omit<RemedyRule, 'when'> = { code: 'miva-unknown-answer', ...NO_FIELD_OR_STEP };

/**
 * The first rule that applies determines the remedy. Miva's messages come before its codes, because several messages
 * share one code; then come firewalls and proxies in front of Miva, and errors of the caller's HTTP client.
 * Source of Miva's messages and codes: github mivaecommerce/miva-merchant-lsk, mmlsk-json.mv.
 */
export const REMEDY_RULES: readonly RemedyRule[] = [
  {
    code: 'miva-token-disabled',
    fields: ['apiToken'],
    steps: ['token-enabled'],
    when: [{ message: /token is disabled/ }],
  },
  {
    code: 'miva-timestamp',
    fields: [],
    steps: ['timestamp-window'],
    when: [{ message: /timestamp outside/ }],
  },
  {
    // The merchant cannot fix this: the system that sends the request has to add a timestamp.
    code: 'miva-timestamp-missing',
    ...NO_FIELD_OR_STEP,
    when: [{ message: /missing required timestamp/ }],
  },
  {
    code: 'miva-signature-invalid',
    fields: ['signingDigest'],
    steps: [],
    when: [{ message: /invalid request signature/ }],
  },
  {
    code: 'miva-signature-missing',
    fields: ['signingDigest'],
    steps: [],
    when: [{ message: /requires request signature/ }],
  },
  {
    // A redirect turned the POST into a GET.
    code: 'miva-redirected',
    ...AT_API_URL,
    when: [{ message: /invalid request (?:method|content type)/ }],
  },
  {
    code: 'miva-api-offline',
    fields: [],
    steps: ['api-enabled'],
    when: inCodeOrMessage(/api_offline|api is currently offline/),
  },
  {
    code: 'miva-signature-unusable',
    fields: ['signingDigest'],
    steps: [],
    when: inCodeOrMessage(/mer-jsn-00022/),
  },
  {
    code: 'miva-store-code-missing',
    fields: ['storeCode'],
    steps: ['store-code'],
    when: inCodeOrMessage(/mer-jsn-00017|parameter\W+store_code/),
  },
  {
    code: 'miva-store-code-unknown',
    fields: ['storeCode'],
    steps: ['store-code'],
    when: [{ code: /^eof$/ }, ...inCodeOrMessage(/mer-dbp-str-00013|error_code\W+eof\b/)],
  },
  { code: 'miva-too-old', ...NO_FIELD_OR_STEP, when: inCodeOrMessage(/mer-jsn-00024|invalid_function/) },
  {
    code: 'miva-sign-in',
    fields: ['username', 'password'],
    steps: ['api-user'],
    when: inCodeOrMessage(
      /session_timeout|twofactor_|unauthorized_client|password_expired|too_many_sessions/,
    ),
  },
  // Any other code from Miva is unknown, even if its message matches a rule below.
  { ...UNKNOWN, when: inCodeOrMessage(/(?:^|error_code\W+)mer-/) },
  { ...UNKNOWN, when: inCodeOrMessage(anyOf(CALLER_ERRORS)) },
  {
    code: 'miva-firewall',
    fields: [],
    steps: ['address-allowed'],
    when: [
      { body: anyOf(FIREWALL_SIGNATURES) },
      { headline: anyOf(FIREWALL_HEADLINES) },
      { isPage: true, body: /access ?denied/ },
    ],
  },
  {
    code: 'miva-access-denied',
    fields: ['apiToken'],
    steps: ['address-allowed', 'order-group'],
    when: [
      ...inCodeOrMessage(/access_denied/),
      // A message with status 403 comes from a web server.
      { status: [[100, 402], [404, 999], 'unknown'], message: /\baccess denied(?! for)/ },
    ],
  },
  {
    code: 'miva-certificate',
    ...AT_API_URL,
    when: [
      { isPage: false, code: anyOf(CERTIFICATE_ERRORS) },
      { isPage: false, message: anyOf(CERTIFICATE_ERRORS) },
      // Cloudflare reports an invalid certificate of the origin server.
      { status: [[525, 526]] },
    ],
  },
  {
    code: 'miva-web-server-password',
    fields: ['username', 'password'],
    steps: ['api-user'],
    when: [{ status: [only(401)] }, { message: /http authentication error/ }],
  },
  {
    code: 'miva-firewall',
    fields: [],
    steps: ['address-allowed'],
    // ModSecurity blocks a request with 406.
    when: [{ status: [only(403), only(406)] }],
  },
  {
    code: 'miva-redirected',
    ...AT_API_URL,
    when: [{ status: [[300, 399]] }, { code: anyOf(REDIRECT_ERRORS) }, { headline: anyOf(REDIRECT_ERRORS) }],
  },
  { code: 'miva-endpoint-not-found', ...AT_API_URL, when: [{ status: [[404, 405], only(410)] }] },
  {
    code: 'miva-unreachable',
    ...AT_API_URL,
    when: [{ status: [only(408), only(504), [521, 524], only(530)] }],
  },
  { ...UNKNOWN, when: [{ status: [[500, 599]], message: anyOf(PROXY_MESSAGES) }] },
  {
    code: 'miva-unreachable',
    ...AT_API_URL,
    when: [
      { code: anyOf(UNREACHABLE_ERRORS) },
      { status: ['unknown', [300, 999]], isPage: false, message: anyOf(UNREACHABLE_ERRORS) },
    ],
  },
  {
    code: 'miva-endpoint-not-found',
    ...AT_API_URL,
    when: [
      { status: SUCCESS_OR_UNKNOWN, isPage: true },
      { status: SUCCESS_OR_UNKNOWN, message: anyOf([...NOT_JSON_PATTERNS, ...NOT_FOUND_MESSAGES]) },
      { status: [[200, 299]], isEmpty: true },
    ],
  },
  { ...UNKNOWN, when: [{}] },
];

export const appliesTo = (rule: RemedyRule, answer: ParsedAnswer): boolean =>
  rule.when.some((matcher) => matches(matcher, answer));

function matches(given: Matcher, answer: ParsedAnswer): boolean {
  const matcher = copyWithoutPrototype(given);
  const { status, isPage = answer.isPage, isEmpty = answer.isEmpty } = matcher;
  return (
    (status === undefined || status.some((range) => isInRange(range, answer.status))) &&
    (['code', 'message', 'body', 'headline'] as const).every(
      (part) => matcher[part]?.test(answer[part]) ?? true,
    ) &&
    isPage === answer.isPage &&
    isEmpty === answer.isEmpty
  );
}

const isInRange = (range: StatusRange | 'unknown', status: number | null): boolean =>
  range === 'unknown' ? status === null : status !== null && status >= range[0] && status <= range[1];
