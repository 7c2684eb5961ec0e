import { expect } from 'chai';
import { ALLOWED_IPS, TIMESTAMP_WINDOW } from '../../../src/core/constants.js';
import { CREDENTIAL_FIELDS } from '../../../src/core/fields.js';
import { readCredentials } from '../../../src/core/paste/read-credentials.js';
import { english as en } from '../../../src/i18n/english.js';
import { ALL_TRANSLATIONS } from '../../i18n/translations.js';

const ANSWERS = {
  username: 'api-user',
  password: 'Tr0ub4dor-8c',
  storeCode: 'HG01',
  apiUrl: 'https://www.harborgoods.example/mm5/json.mvc',
  apiToken: 'a3f1c9d27b6e40858c1f2d3e4b5a6978',
  signingDigest: 'kYp3s6v9yBEHMcQfTjWnZr4u7xA2DGKa+w==',
} as const;

for (const { language, colleague, fields, guide } of ALL_TRANSLATIONS) {
  describe(`the message that asks for the values, in ${language}`, () => {
    const message = colleague(ALLOWED_IPS, TIMESTAMP_WINDOW);
    const lines = message.split('\n');
    const labelLines = lines.slice(-CREDENTIAL_FIELDS.length);
    const text = lines.slice(0, -CREDENTIAL_FIELDS.length).join('\n');
    const answered = (write: (line: string, value: string) => string): string =>
      [text, ...labelLines.map((line, at) => write(line, ANSWERS[CREDENTIAL_FIELDS[at]!]))].join('\n');
    /** Writes answers below the line that starts with a title. */
    const below = (title: string, values: readonly string[]): string =>
      lines.flatMap((line) => (line.startsWith(`- ${title}`) ? [line, ...values] : [line])).join('\n');

    it('ends with the labels of the credentials', () => {
      const labels = CREDENTIAL_FIELDS.map((field) => fields[field].label);
      expect(labelLines.map((line) => line.replace(/\s?:$/, ''))).to.deep.equal(labels);
    });

    it('contains no value as it is', () => {
      expect(readCredentials(message).found).to.deep.equal({});
      expect(readCredentials(message.replace(/^/gm, '> ')).found).to.deep.equal({});
    });

    it('contains no value for several addresses or none', () => {
      for (const addresses of [[], ['203.0.113.7', '2001:db8::7']])
        expect(readCredentials(colleague(addresses, 300)).found).to.deep.equal({});
    });

    it('is read with the answers behind the labels', () => {
      expect(readCredentials(answered((line, value) => `${line} ${value}`)).found).to.deep.equal(ANSWERS);
    });

    it('is read with the answers below the labels', () => {
      expect(readCredentials(answered((line, value) => `${line}\n${value}`)).found).to.deep.equal(ANSWERS);
      expect(readCredentials(answered((line, value) => `> ${line}\n${value}\n`)).found).to.deep.equal(
        ANSWERS,
      );
    });

    it('is read with the answers below the lines that ask for them', () => {
      const { username, password, storeCode, apiUrl, apiToken, signingDigest } = ANSWERS;
      expect(readCredentials(below(guide.steps['api-user'].title, [username, password])).found).to.deep.equal(
        { username, password },
      );
      expect(readCredentials(below(guide.steps['store-code'].title, [storeCode])).found).to.deep.equal({
        storeCode,
      });
      const token = lines.find(
        (line) => line.startsWith('- ') && line.includes(guide.steps['token-values'].path),
      )!;
      expect(readCredentials(below(token.slice(2), [apiUrl, apiToken, signingDigest])).found).to.deep.equal({
        apiUrl,
        apiToken,
        signingDigest,
      });
    });

    it('is read with the Store Code behind the line that asks for it', () => {
      const path = guide.steps['store-code'].path;
      const line = lines.find((each) => each.startsWith('- ') && each.includes(path))!;
      expect(readCredentials(message.replace(line, `${line}: HG01`)).found).to.deep.equal({
        storeCode: 'HG01',
      });
    });

    it('asks for the values of English', () => {
      expect(lines.length).to.equal(en.colleague(ALLOWED_IPS, TIMESTAMP_WINDOW).split('\n').length);
    });
  });
}
