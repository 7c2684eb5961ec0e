import type { AnswerCode } from './codes.js';
import type { FieldName } from './fields.js';

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

const SIGN_IN_CODES =
  /^(?:session_timeout|twofactor_required|twofactor_mandatory|unauthorized_client|password_expired|too_many_sessions)$/i;

interface Rule extends Remedy {
  readonly applies: (status: number, code: string, message: string) => boolean;
}

const denied = (words: RegExp) => (_status: number, code: string, message: string) =>
  /^(?:access_denied)?$/i.test(code) && words.test(message);

// Read top down: Miva's own words first, then its codes, then what the web server in front of it says.
const RULES: readonly Rule[] = [
  {
    code: 'miva-token-disabled',
    fields: ['apiToken'],
    steps: ['token-enabled'],
    applies: denied(/token is disabled/i),
  },
  {
    code: 'miva-timestamp',
    fields: [],
    steps: ['timestamp-window'],
    applies: denied(/timestamp outside|missing required timestamp/i),
  },
  {
    code: 'miva-signature-invalid',
    fields: ['signingDigest'],
    steps: ['token-enabled'],
    applies: denied(/invalid request signature/i),
  },
  {
    code: 'miva-signature-missing',
    fields: ['signingDigest'],
    steps: ['token-enabled'],
    applies: denied(/requires request signature/i),
  },
  {
    code: 'miva-redirected',
    fields: ['apiUrl'],
    steps: ['endpoint'],
    applies: denied(/invalid request method|invalid request content type/i),
  },
  {
    code: 'miva-access-denied',
    fields: ['apiToken'],
    steps: ['address-allowed', 'order-group', 'token-enabled'],
    applies: (_status, code, message) => /^access_denied$/i.test(code) || /^access denied$/i.test(message),
  },
  {
    code: 'miva-api-offline',
    fields: [],
    steps: ['api-enabled'],
    applies: (status, code, message) =>
      /^api_offline$/i.test(code) || /api is currently offline/i.test(message) || status === 503,
  },
  {
    code: 'miva-signature-unusable',
    fields: ['signingDigest'],
    steps: ['token-enabled'],
    applies: (_status, code) => /^MER-JSN-00022$/i.test(code),
  },
  {
    code: 'miva-store-code-missing',
    fields: ['storeCode'],
    steps: ['store-code'],
    applies: (_status, code, message) => /^MER-JSN-00017$/i.test(code) || /parameter store_code/i.test(message),
  },
  {
    code: 'miva-store-code-unknown',
    fields: ['storeCode'],
    steps: ['store-code'],
    applies: (_status, code, message) =>
      /MER-DBP-STR-00013/i.test(code + message) || /^EOF$/i.test(code) || /^EOF\b/.test(message),
  },
  {
    code: 'miva-too-old',
    fields: [],
    steps: [],
    applies: (_status, code) => /^(?:MER-JSN-00024|invalid_function)$/i.test(code),
  },
  {
    code: 'miva-sign-in',
    fields: ['username', 'password'],
    steps: ['api-user'],
    applies: (_status, code) => SIGN_IN_CODES.test(code),
  },
  {
    code: 'miva-web-server-password',
    fields: ['username', 'password'],
    steps: ['api-user'],
    applies: (status) => status === 401,
  },
  {
    code: 'miva-firewall',
    fields: [],
    steps: ['address-allowed'],
    applies: (status) => status === 403,
  },
  {
    code: 'miva-redirected',
    fields: ['apiUrl'],
    steps: ['endpoint'],
    applies: (status) => status >= 300 && status < 400,
  },
  {
    code: 'miva-endpoint-not-found',
    fields: ['apiUrl'],
    steps: ['endpoint'],
    applies: (status, code) => status === 404 || status === 410 || (status >= 200 && status < 300 && code === ''),
  },
];

const UNKNOWN: Remedy = { code: 'miva-unknown-answer', fields: [], steps: [] };

/** Tells from Miva's answer what is wrong and where. Never throws. Source: github mivaecommerce/miva-merchant-lsk. */
export function diagnoseMivaAnswer(answer: MivaAnswer): Remedy {
  const given = Object(answer) as Partial<Record<keyof MivaAnswer, unknown>>;
  const status = typeof given.status === 'number' ? given.status : 0;
  const code = typeof given.code === 'string' ? given.code.trim() : '';
  const message = typeof given.message === 'string' ? given.message.trim().slice(0, 1000) : '';
  const rule = RULES.find(({ applies }) => applies(status, code, message)) ?? UNKNOWN;
  return { code: rule.code, fields: rule.fields, steps: rule.steps };
}

/** Every remedy a host may name itself. */
export const REMEDIES: ReadonlyMap<string, Remedy> = new Map(
  [...RULES, UNKNOWN].map(({ code, fields, steps }) => [code, { code, fields, steps }]),
);
