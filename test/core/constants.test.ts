import { expect } from 'chai';
import { ALLOWED_IPS, TIMESTAMP_WINDOW, VERSION } from '../../src/core/constants.js';

describe('the constants', () => {
  it('have the documented values', () => {
    expect(ALLOWED_IPS).to.deep.equal(['34.197.18.122']);
    expect(TIMESTAMP_WINDOW).to.equal(30);
  });

  it('include a version of three numbers', () => {
    expect(VERSION).to.match(/^\d+\.\d+\.\d+$/);
  });
});
