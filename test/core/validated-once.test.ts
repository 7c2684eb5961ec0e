import { expect } from 'chai';
import { validateField } from '../../src/core/validation/validate-field.js';
import { TEXT_FIELDS, type TextField } from '../../src/core/fields.js';
import * as userTransitions from '../../src/core/form/user-transitions.js';
import type { FormState } from '../../src/core/form/state.js';
import * as selectors from '../../src/core/form/selectors.js';
import { stateWith } from '../support/states.js';

/** Counts how often each pattern is executed on each text while `work` runs. */
function patternsTried(work: () => void): Map<string, number> {
  const tried = new Map<string, number>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const pair = `${this.source} on ${text}`;
    tried.set(pair, (tried.get(pair) ?? 0) + 1);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return tried;
}

/** Counts the validations of a text: each one executes every pattern of the field again. */
function timesValidated(tried: ReadonlyMap<string, number>, field: TextField, text: string): number {
  const validation = patternsTried(() => validateField(field, text));
  return Math.min(...[...validation].map(([pair, times]) => (tried.get(pair) ?? 0) / times));
}

/** Derives everything that is read from the state after a keystroke. */
function derive(state: FormState): void {
  selectors.isComplete(state);
  selectors.isDirty(state);
  selectors.filledFields(state);
  selectors.visibleErrors(state);
  selectors.summaryErrors(state);
  for (const field of TEXT_FIELDS) selectors.diagnosticsAt(state, field, []);
}

// Name and username have no pattern; they are only trimmed.
const WRONG = {
  password: '•••',
  storeCode: 'S%D',
  apiUrl: 'http://',
  apiToken: 'a b',
  signingDigest: 'sha256',
};
const FIELDS = Object.keys(WRONG) as (keyof typeof WRONG)[];

describe('validation on input', () => {
  for (const [name, before, typed] of [
    ['in a valid form', stateWith(), WRONG],
    [
      'in a form whose submit failed',
      userTransitions.submit(stateWith({ name: '', ...WRONG })),
      stateWith().values,
    ],
    ['in a form with one error left', userTransitions.submit(stateWith({ name: '' })), WRONG],
  ] as const) {
    describe(name, () => {
      for (const field of FIELDS) {
        it(`validates only ${field}, once`, () => {
          derive(before);
          const tried = patternsTried(() => derive(userTransitions.edit(before, field, typed[field])));
          const times = FIELDS.map((each) =>
            timesValidated(tried, each, each === field ? typed[each] : before.values[each]),
          );
          expect(times).to.deep.equal(FIELDS.map((each) => (each === field ? 1 : 0)));
        });
      }
    });
  }

  it('does not run if the result is not used', () => {
    const before = stateWith({ name: '' });
    const tried = patternsTried(() => derive(userTransitions.edit(before, 'apiUrl', WRONG.apiUrl)));
    expect(timesValidated(tried, 'apiUrl', WRONG.apiUrl)).to.equal(0);
  });

  it('does not run again without a change', () => {
    const state = userTransitions.submit(stateWith({ name: '', ...WRONG }));
    const tried = patternsTried(() => derive(state));
    for (const field of FIELDS) expect(timesValidated(tried, field, state.values[field]), field).to.equal(0);
  });
});
