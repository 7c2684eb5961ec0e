import type { ParsedAnswer } from './parse-answer.js';
import {
  CALLER_FAULTS,
  CERTIFICATE_FAULTS,
  FIREWALL_HEADLINES,
  FIREWALL_SIGNATURES,
  NOT_JSON_PATTERNS,
  PROXY_REPORTS,
  REDIRECT_FAULTS,
  UNREACHABLE_FAULTS,
} from './answer-patterns.js';
import type { Remedy } from './remedies.js';

type StatusRange = readonly [from: number, to: number];

/** What an answer must be like; everything that is named must hold. */
interface Matcher {
  /** In one of these ranges, or `'unknown'` when there is none. */
  readonly status?: readonly (StatusRange | 'unknown')[];
  readonly code?: RegExp;
  readonly message?: RegExp;
  readonly body?: RegExp;
  readonly headline?: RegExp;
  readonly isPage?: boolean;
  readonly isEmpty?: boolean;
}

interface RemedyRule extends Remedy {
  /** One of these is enough. */
  readonly when: readonly Matcher[];
}

const only = (status: number): StatusRange => [status, status];
const anyOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'));
/** Words that Miva, or a client, has in its code or in its message. */
const inCodeOrMessage = (words: RegExp): readonly Matcher[] => [{ code: words }, { message: words }];

const AT_API_URL = { fields: ['apiUrl'], steps: ['endpoint'] } as const;
const NO_FIELD_OR_STEP = { fields: [], steps: [] } as const;
const SUCCESS_OR_UNKNOWN: Matcher['status'] = [[100, 299], 'unknown'];
const UNKNOWN: Omit<RemedyRule, 'when'> = { code: 'miva-unknown-answer', ...NO_FIELD_OR_STEP };

/**
 * Read from top to bottom; the first that holds is the remedy. First Miva's own words, because one code of Miva's has
 * many of them, then its codes; then what is in front of Miva, or what the caller's HTTP client reports.
 * Source of Miva's words and codes: github mivaecommerce/miva-merchant-lsk, mmlsk-json.mv.
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
    // Nothing that a merchant can change: whoever sends the request has to send a timestamp.
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
  // A code of Miva's own that nothing is known of, whatever its message reminds of.
  { ...UNKNOWN, when: inCodeOrMessage(/(?:^|error_code\W+)mer-/) },
  { ...UNKNOWN, when: inCodeOrMessage(anyOf(CALLER_FAULTS)) },
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
    steps: ['address-allowed', 'order-group', 'token-enabled'],
    when: [
      ...inCodeOrMessage(/access_denied/),
      // With 403 it is what a web server says.
      { status: [[100, 402], [404, 999], 'unknown'], message: /\baccess denied(?! for)/ },
    ],
  },
  {
    code: 'miva-certificate',
    ...AT_API_URL,
    when: [
      { isPage: false, code: anyOf(CERTIFICATE_FAULTS) },
      { isPage: false, message: anyOf(CERTIFICATE_FAULTS) },
      // Cloudflare's, for a certificate of the server behind it.
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
    // 406 is how ModSecurity refuses.
    when: [{ status: [only(403), only(406)] }],
  },
  {
    code: 'miva-redirected',
    ...AT_API_URL,
    when: [{ status: [[300, 399]] }, { code: anyOf(REDIRECT_FAULTS) }, { headline: anyOf(REDIRECT_FAULTS) }],
  },
  { code: 'miva-endpoint-not-found', ...AT_API_URL, when: [{ status: [[404, 405], only(410)] }] },
  {
    code: 'miva-unreachable',
    ...AT_API_URL,
    when: [{ status: [only(408), only(504), [521, 524], only(530)] }],
  },
  { ...UNKNOWN, when: [{ status: [[500, 599]], message: anyOf(PROXY_REPORTS) }] },
  {
    code: 'miva-unreachable',
    ...AT_API_URL,
    when: [
      { code: anyOf(UNREACHABLE_FAULTS) },
      { status: ['unknown', [300, 999]], isPage: false, message: anyOf(UNREACHABLE_FAULTS) },
    ],
  },
  {
    code: 'miva-endpoint-not-found',
    ...AT_API_URL,
    when: [
      { status: SUCCESS_OR_UNKNOWN, isPage: true },
      { status: SUCCESS_OR_UNKNOWN, message: anyOf(NOT_JSON_PATTERNS) },
      { status: [[200, 299]], isEmpty: true },
    ],
  },
  { ...UNKNOWN, when: [{}] },
];

/** Whether an answer is what a rule is for. */
export const appliesTo = (rule: RemedyRule, facts: ParsedAnswer): boolean =>
  rule.when.some((matcher) => matches(matcher, facts));

function matches(matcher: Matcher, facts: ParsedAnswer): boolean {
  const { status, isPage = facts.isPage, isEmpty = facts.isEmpty } = matcher;
  return (
    (status === undefined || status.some((range) => isInRange(range, facts.status))) &&
    (['code', 'message', 'body', 'headline'] as const).every(
      (part) => matcher[part]?.test(facts[part]) ?? true,
    ) &&
    isPage === facts.isPage &&
    isEmpty === facts.isEmpty
  );
}

const isInRange = (range: StatusRange | 'unknown', status: number | null): boolean =>
  range === 'unknown' ? status === null : status !== null && status >= range[0] && status <= range[1];
