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

    it('is read with some of the answers behind or below the labels', () => {
      for (const field of CREDENTIAL_FIELDS) {
        const at = CREDENTIAL_FIELDS.indexOf(field);
        const only = (separator: string) => [
          text,
          ...labelLines.map((line, index) => (index === at ? line + separator + ANSWERS[field] : line)),
        ];
        const expected = { [field]: ANSWERS[field] };
        expect(readCredentials(only(' ').join('\n')).found, field).to.deep.equal(expected);
        expect(readCredentials(only('\n').join('\n')).found, field).to.deep.equal(expected);
      }
    });

    it('is read with two answers in a line', () => {
      const pairs = labelLines.map((line, at) => `${line} ${ANSWERS[CREDENTIAL_FIELDS[at]!]}`);
      const joined = [0, 2, 4].map((at) => `${pairs[at]!}, ${pairs[at + 1]!}`).join('\n');
      expect(readCredentials(`${text}\n${joined}`).found).to.deep.equal(ANSWERS);
    });

    it('contains no value above the signature of a mail', () => {
      expect(readCredentials(`${message}\n\nJane\nHarbor Goods`).found).to.deep.equal({});
      expect(readCredentials(`${message}\nJane`).found).to.deep.equal({});
    });

    it('contains no value when its lines are joined', () => {
      expect(readCredentials(message.replace(/\n+/g, ' ')).found).to.deep.equal({});
      expect(
        readCredentials(answered((line, value) => `${line} ${value}`).replace(/\n+/g, ' ')).found,
      ).to.include({
        storeCode: ANSWERS.storeCode,
        apiUrl: ANSWERS.apiUrl,
      });
    });

    it('is read with answers below its lines, wrapped at 72 characters', () => {
      const { storeCode, apiUrl, apiToken, signingDigest } = ANSWERS;
      const wrapped = (line: string) => line.replace(/(?=.{73})(.{1,72}) /g, '$1\n');
      const values = [[], [storeCode], [apiUrl, apiToken, signingDigest]];
      const asking = lines.filter((line) => line.startsWith('- ')).slice(0, 3);
      const reply = lines.flatMap((line) => [
        ...wrapped(line).split('\n'),
        ...(asking.includes(line) ? values[asking.indexOf(line)]! : []),
      ]);
      const expected = { storeCode, apiUrl, apiToken, signingDigest };
      expect(readCredentials(reply.join('\n')).found).to.deep.equal(expected);
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
