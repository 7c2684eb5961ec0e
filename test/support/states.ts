import fc from 'fast-check';
import { validateField } from '../../src/core/validation/validate-field.js';
import { EMPTY_VALUES, TEXT_FIELDS, type FieldValues, type TextField } from '../../src/core/fields.js';
import { INITIAL_STATE, withValues, type FormState } from '../../src/core/form/state.js';
import { ORDER_STATUSES } from '../../src/core/order-statuses.js';
import { MIVA_URLS } from '../core/miva-urls.js';
import { VALID } from './values.js';

/** Valid values of every field, as typed. */
export const VALID_VALUES: FieldValues = Object.freeze({
  ...EMPTY_VALUES,
  name: VALID.Name,
  username: VALID.Username,
  password: VALID.Password,
  storeCode: VALID['Store Code'],
  apiUrl: VALID['API URL'],
  apiToken: VALID['API Token'],
  signingDigest: VALID['Signing Digest'],
});

export const stateWith = (values: Partial<FieldValues> = {}, rest: Partial<FormState> = {}): FormState => ({
  ...INITIAL_STATE,
  ...withValues(INITIAL_STATE, { ...VALID_VALUES, ...values }),
  ...rest,
});

/** The error code of a text in a field, or `accepted` for a valid text. */
export const outcomeOf = (field: TextField, text: string): string =>
  validateField(field, text).code ?? 'accepted';

const UNUSUAL_CHARACTERS = [
  '\0',
  '\u0301',
  '\u05D0',
  '\u202E',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u00A0',
  '\u3000',
  '\t',
  '\n',
  '😀',
  '•',
  '*',
];

/** Any text, with astral, combining, right-to-left and control characters, and lone surrogates. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc.string({ unit: fc.constantFrom(...UNUSUAL_CHARACTERS, 'a', 'B', '7', ' ', '/', '+', '=') }),
  );

const edge = (): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00A0', '\u200B', '\uFEFF', '\u00AD'), maxLength: 3 });

// Values that users put into the wrong field, or that they copied with too much around them.
const MISPLACED = [
  '',
  '   ',
  '••••••••',
  '********',
  'me@example.com',
  'https://www.example.com/mm5/json.mvc',
  '-----BEGIN PRIVATE KEY-----',
  'sha256',
  'MyApiToken',
  '"quoted"',
  'MIVA 0f1e2d3c4b5a6978',
  'left:right',
  'Store_Code=SD',
  'SD%',
  'abcde',
  'x'.repeat(51),
];

/** Texts for a field, about half of them valid. */
export const textFor = (field: TextField): fc.Arbitrary<string> => {
  const valid = fc.tuple(edge(), edge()).map(([before, after]) => `${before}${VALID_VALUES[field]}${after}`);
  const invalid = fc.oneof(fc.constantFrom(...MISPLACED), anyText());
  const addresses = fc.constantFrom(...MIVA_URLS.map(({ input }) => input));
  return field === 'apiUrl'
    ? fc.oneof({ weight: 4, arbitrary: valid }, addresses, invalid)
    : fc.oneof({ weight: 4, arbitrary: valid }, invalid);
};

export const anyValues = (): fc.Arbitrary<FieldValues> =>
  fc.record({
    ...(Object.fromEntries(TEXT_FIELDS.map((field) => [field, textFor(field)])) as Record<
      TextField,
      fc.Arbitrary<string>
    >),
    orderImportStatuses: fc.shuffledSubarray(ORDER_STATUSES.map(({ value }) => value)),
    storeId: fc.oneof(fc.constantFrom('', '7', 'store-1'), anyText()),
  });

/** A state as plain data, to be compared, without the validation results, which follow from its values. */
export const plain = (state: FormState): unknown => {
  const { validation: _validation, ...parts } = state;
  return structuredClone(
    Object.fromEntries(
      Object.entries(parts).map(([key, part]: [string, unknown]) => [
        key,
        part instanceof Set ? [...part].sort() : part,
      ]),
    ),
  );
};
