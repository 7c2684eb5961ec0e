import { expect } from 'chai';
import { ALL_TRANSLATIONS, texts } from './translations.js';

const ISOLATES = /\u2066[^\u2066\u2069]*\u2069/g;

for (const translation of ALL_TRANSLATIONS) {
  const { language, direction } = translation;

  describe(`bidirectional text in ${language}`, () => {
    it('uses only closed isolates, and only in right-to-left languages', () => {
      for (const [path, text] of texts(translation)) {
        expect(text.replace(ISOLATES, ''), path).not.to.match(
          /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/,
        );
        if (direction === 'ltr') expect(text, path).not.to.match(/[\u2066-\u2069]/);
      }
    });

    if (direction === 'rtl') {
      it('isolates addresses and their parts', () => {
        for (const [path, text] of texts(translation)) {
          expect(text.replace(ISOLATES, ''), path).not.to.match(
            /https?:|json\.mvc|Store_Code=|0\.0\.0\.0|db8|Ctrl/,
          );
        }
      });

      it('has no quoted name next to another Latin word, which would move the quotation mark', () => {
        for (const [path, text] of texts(translation)) expect(text, path).not.to.match(/[a-z] «|» [a-z]/i);
      });

      it('has no Latin text in parentheses after a Latin word, which would be read in the wrong order', () => {
        for (const [path, text] of texts(translation)) {
          expect(text, path).not.to.match(/[a-z\d] \([^)\p{Script=Arabic}]*[a-z][^)\p{Script=Arabic}]*\)/iu);
        }
      });

      it('isolates parameters: a reference, a text to copy, folders', () => {
        expect(translation.reference('7-A')).to.include('\u20667-A\u2069');
        expect(translation.useUrl('7-A')).to.include('\u20667-A\u2069');
        expect(translation.useStoreCode('7-A')).to.include('\u20667-A\u2069');
        expect(translation.copyText('7-A')).to.include('\u20667-A\u2069');
        expect(translation.copiedText('7-A')).to.include('\u20667-A\u2069');
        expect(translation.folderList(['mm5', '/store/'])).to.include('\u2066/store/\u2069');
      });

      it('adds no invisible marks to addresses that are copied', () => {
        const message = translation.colleague(['203.0.113.7', '203.0.113.8'], 30);
        expect(message).to.include(' 203.0.113.7, 203.0.113.8\n');
      });

      it('contains Arabic letters in every message except names', () => {
        const names =
          /^(?:platformName|labeledError|hintAndMore|summaryAnnouncement|guide\.steps\.store-code\.title|fields\.(?:apiToken|signingDigest)\.label)$/;
        for (const [path, text] of texts(translation)) {
          if (text !== '' && !names.test(path)) expect(text, path).to.match(/\p{Script=Arabic}/u);
        }
      });
    }
  });
}
