import { expect } from 'chai';
import { CATALOGUES, texts } from './catalogues.js';

const ISOLATES = /\u2066[^\u2066\u2069]*\u2069/g;

for (const catalogue of CATALOGUES) {
  const { language, direction } = catalogue;

  describe(`the direction of ${language}`, () => {
    it('is changed by closed isolates only, and only where technical texts stand in Arabic', () => {
      for (const [path, text] of texts(catalogue)) {
        expect(text.replace(ISOLATES, ''), path).not.to.match(
          /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/,
        );
        if (direction === 'ltr') expect(text, path).not.to.match(/[\u2066-\u2069]/);
      }
    });

    if (direction === 'rtl') {
      it('keeps addresses and parts of them in their own order', () => {
        for (const [path, text] of texts(catalogue)) {
          expect(text.replace(ISOLATES, ''), path).not.to.match(
            /https?:|json\.mvc|Store_Code=|0\.0\.0\.0|db8|Ctrl/,
          );
        }
      });

      it('never puts a quoted name beside another Latin word: the quotation mark between would change sides', () => {
        for (const [path, text] of texts(catalogue)) expect(text, path).not.to.match(/[a-z] «|» [a-z]/i);
      });

      it('keeps the order of what it is given: a reference, a text to copy, folders', () => {
        expect(catalogue.reference('7-A')).to.include('\u20667-A\u2069');
        expect(catalogue.copyText('7-A')).to.include('\u20667-A\u2069');
        expect(catalogue.copiedText('7-A')).to.include('\u20667-A\u2069');
        expect(catalogue.folderList(['mm5', '/store/'])).to.include('\u2066/store/\u2069');
      });

      it('leaves an address that is to be copied out of the message without invisible marks', () => {
        const message = catalogue.colleague(['203.0.113.7', '203.0.113.8'], 30);
        expect(message).to.include(': 203.0.113.7, 203.0.113.8\n');
      });

      it('writes words of the language in every text but names', () => {
        const names =
          /^(?:platformName|guide\.steps\.(?:store-code|endpoint)\.title|fields\.signingDigest\.label)$/;
        for (const [path, text] of texts(catalogue)) {
          if (text !== '' && !names.test(path)) expect(text, path).to.match(/\p{Script=Arabic}/u);
        }
      });
    }
  });
}
