import type { AnswerCode } from './codes.js';
import type { FieldName } from './fields.js';
import { tryOrUndefined } from './util.js';

/** A step a person takes in Miva; the guide shows one of each. */
export const GUIDE_STEPS = [
  'api-user',
  'store-code',
  'endpoint',
  'token-enabled',
  'address-allowed',
  'timestamp-window',
  'order-group',
  'api-enabled',
] as const;

export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What Miva answered to a host's request, as far as the host knows it. */
export interface MivaAnswer {
  /** HTTP status. */
  readonly status?: number;
  /** Miva's `error_code`. */
  readonly code?: string;
  /** Miva's `error_message`. */
  readonly message?: string;
}

/** What a person can do about an answer of Miva's. */
export interface Remedy {
  readonly code: AnswerCode;
  readonly fields: readonly FieldName[];
  readonly steps: readonly GuideStep[];
}

type Rule = readonly [
  AnswerCode,
  /** Tested against `status|code|message` in lower case. */ RegExp,
  readonly FieldName[],
  readonly GuideStep[],
];

// Read top down: Miva's own words first, because one code of Miva's has many of them; then its codes; then what the
// web server in front of it says.
const RULES: readonly Rule[] = [
  ['miva-token-disabled', /token is disabled/, ['apiToken'], ['token-enabled']],
  ['miva-timestamp', /timestamp outside|missing required timestamp/, [], ['timestamp-window']],
  ['miva-signature-invalid', /invalid request signature/, ['signingDigest'], []],
  ['miva-signature-missing', /requires request signature/, ['signingDigest'], []],
  ['miva-redirected', /invalid request (?:method|content type)/, ['apiUrl'], ['endpoint']],
  [
    'miva-access-denied',
    /access_denied|^(?!403).*\|access denied/,
    ['apiToken'],
    ['address-allowed', 'order-group', 'token-enabled'],
  ],
  ['miva-api-offline', /api_offline|api is currently offline|^503/, [], ['api-enabled']],
  ['miva-signature-unusable', /mer-jsn-00022/, ['signingDigest'], []],
  ['miva-store-code-missing', /mer-jsn-00017|parameter\W+store_code/, ['storeCode'], ['store-code']],
  ['miva-store-code-unknown', /mer-dbp-str-00013|\|eof\b/, ['storeCode'], ['store-code']],
  ['miva-too-old', /mer-jsn-00024|invalid_function/, [], []],
  [
    'miva-sign-in',
    /session_timeout|twofactor_|unauthorized_client|password_expired|too_many_sessions/,
    ['username', 'password'],
    ['api-user'],
  ],
  ['miva-web-server-password', /^401/, ['username', 'password'], ['api-user']],
  ['miva-firewall', /^403/, [], ['address-allowed']],
  ['miva-redirected', /^3\d\d/, ['apiUrl'], ['endpoint']],
  [
    'miva-endpoint-not-found',
    /^404|^410|^2\d\d\|\|$|^(?:2\d\d)?\|\|.*(?:<|html|json)/,
    ['apiUrl'],
    ['endpoint'],
  ],
];

const UNKNOWN: Rule = ['miva-unknown-answer', /^/, [], []];

/** Tells from Miva's answer what is wrong and where. Never throws. Source: github mivaecommerce/miva-merchant-lsk. */
export function diagnoseMivaAnswer(answer: MivaAnswer): Remedy {
  // Stryker disable next-line StringLiteral: any text that no rule knows does for an answer that cannot be read
  const text = (tryOrUndefined(() => textOf(answer)) ?? '').toLowerCase();
  return toRemedy(RULES.find(([, words]) => words.test(text)) ?? UNKNOWN);
}

function textOf(answer: unknown): string {
  const { status, code, message } = Object(answer) as Partial<Record<keyof MivaAnswer, unknown>>;
  const said = [status, code, message].map((part) =>
    // Stryker disable next-line MethodExpression: a limit for a hostile answer; Miva's are shorter
    typeof part === 'string' || typeof part === 'number' ? String(part).trim().slice(0, 1000) : '',
  );
  return said.join('|');
}

// The lists are the caller's own: one who changes them must not change the rules.
function toRemedy([code, , fields, steps]: Rule): Remedy {
  return { code, fields: [...fields], steps: [...steps] };
}

/** The remedy a host names itself. */
export function remedyOf(code: string): Remedy | undefined {
  const rule = [...RULES, UNKNOWN].find(([known]) => known === code);
  return rule && toRemedy(rule);
}
