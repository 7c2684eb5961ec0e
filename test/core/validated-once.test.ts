import { expect } from 'chai';
import { validateField } from '../../src/core/validation/validate-field.js';
import { TEXT_FIELDS, type TextField } from '../../src/core/fields.js';
import * as form from '../../src/core/form/transitions.js';
import type { FormState } from '../../src/core/form/state.js';
import * as views from '../../src/core/form/selectors.js';
import { stateWith } from '../support/drafts.js';

/** Counts which pattern is tried on which text meanwhile. */
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

/** How often a text has been validated meanwhile: then every pattern of its validation is tried again. */
function timesValidated(tried: ReadonlyMap<string, number>, field: TextField, text: string): number {
  const validation = patternsTried(() => validateField(field, text));
  return Math.min(...[...validation].map(([pair, times]) => (tried.get(pair) ?? 0) / times));
}

/** Everything that is derived from the state at a key. */
function derive(state: FormState): void {
  views.isComplete(state);
  views.isDirty(state);
  views.filledFields(state);
  views.visibleErrors(state);
  views.summaryErrors(state);
  for (const field of TEXT_FIELDS) views.diagnosticsAt(state, field, []);
}

// Names have no pattern: they are only trimmed.
const FIELDS = TEXT_FIELDS.filter((field) => field !== 'name' && field !== 'username');

const WRONG = {
  password: '•••',
  storeCode: 'S%D',
  apiUrl: 'http://',
  apiToken: 'a b',
  signingDigest: 'sha256',
};

describe('validation at a key', () => {
  for (const [name, before, typed] of [
    ['of a fresh form', stateWith(), WRONG],
    ['of a refused form', form.submit(stateWith({ name: '', ...WRONG })), stateWith().values],
    ['of a form that is almost right', form.submit(stateWith({ name: '' })), WRONG],
  ] as const) {
    describe(name, () => {
      for (const field of FIELDS) {
        it(`is of the field typed into, once: ${field}`, () => {
          derive(before);
          const tried = patternsTried(() => derive(form.edit(before, field, typed[field])));
          const times = FIELDS.map((each) =>
            timesValidated(tried, each, each === field ? typed[each] : before.values[each]),
          );
          expect(times).to.deep.equal(FIELDS.map((each) => (each === field ? 1 : 0)));
        });
      }
    });
  }

  it('is not done where nothing asks for the result', () => {
    const before = stateWith({ name: '' });
    const tried = patternsTried(() => derive(form.edit(before, 'apiUrl', WRONG.apiUrl)));
    expect(timesValidated(tried, 'apiUrl', WRONG.apiUrl)).to.equal(0);
  });

  it('is not repeated when nothing is typed', () => {
    const state = form.submit(stateWith({ name: '', ...WRONG }));
    const tried = patternsTried(() => derive(state));
    for (const field of FIELDS) expect(timesValidated(tried, field, state.values[field]), field).to.equal(0);
  });
});
