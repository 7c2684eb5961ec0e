import { expect } from 'chai';
import { inspectApiUrl } from '../../src/core/api-url/inspect-api-url.js';
import { diagnoseMivaAnswer, type MivaAnswer } from '../../src/core/diagnose-miva-answer.js';
import { readJson } from '../support/read-json.js';

// Links as users paste them and answers as servers send them, in one JSON file for each collection.

interface UrlCase {
  readonly why: string;
  readonly input: string;
  readonly kind: 'endpoint' | 'fixable' | 'wrong';
  readonly expected: string | null;
  /** The only host that may be suggested for a wrong link; if it is missing, nothing may be suggested. */
  readonly suggestHost?: string;
  readonly storeCode?: string;
}

interface AnswerCase {
  readonly name: string;
  readonly answer: MivaAnswer;
  readonly codes: readonly string[];
}

for (const file of ['urls', 'collected-urls']) {
  const cases = await readJson<readonly UrlCase[]>(`core/field-cases/${file}.json`);
  describe(`inspectApiUrl with the links of ${file}.json`, () => {
    for (const { why, input, kind, expected, suggestHost, storeCode } of cases) {
      it(why, () => {
        const inspection = inspectApiUrl(input);
        expect(inspection, input).to.include({ kind, url: expected });
        const hosts = inspection.suggestions.map((url) => new URL(url).hostname);
        expect([...new Set(hosts)]).to.deep.equal(suggestHost === undefined ? [] : [suggestHost]);
        if (storeCode !== undefined) expect(inspection.storeCode).to.equal(storeCode);
      });
    }
  });
}

for (const file of ['answers', 'collected-answers']) {
  const cases = await readJson<readonly AnswerCase[]>(`core/field-cases/${file}.json`);
  describe(`diagnoseMivaAnswer with the answers of ${file}.json`, () => {
    for (const { name, answer, codes } of cases) {
      it(name, () => expect(codes).to.include(diagnoseMivaAnswer(answer).code));
    }
  });
}
