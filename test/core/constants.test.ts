import { expect } from 'chai';
import { inspectApiUrl } from '../../src/core/api-url/inspect-api-url.js';
import { ALLOWED_IPS, TIMESTAMP_WINDOW, VERSION } from '../../src/core/constants.js';

// The values are repeated here, because a list that lost an entry would still match itself.

describe('constants', () => {
  it('have the documented values', () => {
    expect(ALLOWED_IPS).to.deep.equal(['34.197.18.122']);
    expect(TIMESTAMP_WINDOW).to.equal(30);
  });

  it('include a version of three numbers', () => {
    expect(VERSION).to.match(/^\d+\.\d+\.\d+$/);
  });

  for (const domain of [
    'localhost',
    'localdomain',
    'local',
    'internal',
    'intranet',
    'private',
    'lan',
    'home',
    'home.arpa',
    'corp',
    'test',
    'invalid',
    'localtest.me',
    'lvh.me',
  ]) {
    it(`treat ${domain} as a local domain`, () => {
      expect(inspectApiUrl(`https://shop.${domain}/mm5/json.mvc`).code).to.equal('url-local-host');
    });
  }

  for (const domain of ['myshopify.com', 'mybigcommerce.com', 'etsy.com', 'wixsite.com', 'square.site']) {
    it(`treat ${domain} as another platform`, () => {
      expect(inspectApiUrl(`https://shop.${domain}/mm5/json.mvc`).code).to.equal('url-other-platform');
    });
  }
});
