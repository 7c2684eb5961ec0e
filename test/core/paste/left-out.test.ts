import { expect } from 'chai';
import { readPastedText } from '../../../src/core/paste/read-credentials.js';

describe('the labels left out of a pasted text', () => {
  it('contain an unknown label directly below a reference', () => {
    const { leftOut } = readPastedText("Store Code: PALM\nAPI Token: env('X')\nPallet Colour: green");
    expect(leftOut).to.deep.equal([
      { label: 'API Token', reason: 'reference' },
      { label: 'Pallet Colour', reason: 'unknown-label' },
    ]);
  });
});
