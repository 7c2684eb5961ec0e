import { expect } from 'chai';
import { apiUrlOf, DEMO_STORES, valueOf, type DemoStore } from '../../demo/scenarios/stores.js';
import { diagnoseMivaAnswer } from '../../src/core.js';
import { startDemo } from '../support/demo-site.js';
import { newStore } from '../support/new-store.js';

// One request for each demo store, through the server and Miva's official client to the mock of Miva.

const SILENT = DEMO_STORES.find(({ id }) => id === 'silent')!;

describe('the demo stores', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;

  before(async () => {
    demo = await startDemo();
  });
  after(() => demo.stop());

  const post = async (example: DemoStore, origin = demo.origin) => {
    const { orderImportStatuses, name, ...credentials } = valueOf(example);
    const payload = { ...newStore(), orderImportStatuses, name, credentials };
    const response = await fetch(`${origin}/connections`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    });
    return (await response.json()) as unknown;
  };

  for (const example of DEMO_STORES.filter((each) => each !== SILENT)) {
    if (example.answer === null) {
      it(`${example.id}: is accepted`, async () => {
        expect(await post(example)).to.deep.include({ ok: true });
        const connections = (await (await fetch(`${demo.origin}/connections`)).json()) as {
          apiUrl: string;
        }[];
        expect(connections.map(({ apiUrl }) => apiUrl)).to.include(apiUrlOf(example));
      });
      continue;
    }
    const { answer, code, fields } = example;
    it(`${example.id}: is rejected as ${code} at ${fields.join(', ') || 'no field'}`, async () => {
      expect(await post(example)).to.deep.equal({ ok: false, miva: answer });
      expect(diagnoseMivaAnswer(answer)).to.deep.include({ code, fields });
    });
  }

  it('silent: is rejected after the time limit of the server', async () => {
    const impatient = await startDemo({ timeLimit: 1000 });
    try {
      expect(await post(SILENT, impatient.origin)).to.deep.equal({ ok: false, code: 'miva-unreachable' });
    } finally {
      await impatient.stop();
    }
  });
});
