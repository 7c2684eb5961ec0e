import { openBrowser } from './browser.mjs';

/** The form, then its baselines. */
const FORMS = ['ours', 'bare', 'react'];

const TEXT = 'https://www.harborgoods.example/mm5/json.mvc';

/** Measures everything but bytes. Interleaves the runs of the forms and keeps the median of each. */
export async function measure(origin, isQuick) {
  const browser = await openBrowser();
  const times = (count) => (isQuick ? 2 : count);
  const interleaved = async (count, once) => {
    const results = Object.fromEntries(FORMS.map((form) => [form, []]));
    for (let n = 0; n < times(count); n++) for (const form of FORMS) results[form].push(await once(form));
    return Object.fromEntries(FORMS.map((form) => [form, median(results[form])]));
  };
  /** Opens the page of a form in a new browser context, with empty caches. */
  const on =
    (use, { hash = '', slowness = 1 } = {}) =>
    async (form) => {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        let error;
        page.on('pageerror', (each) => (error ??= each));
        const devtools = await page.createCDPSession();
        await devtools.send('Performance.enable');
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
        await page.goto(`${origin}/${form}.html${hash}`);
        const result = await use(page, devtools);
        if (error !== undefined) throw error;
        return result;
      } finally {
        await context.close();
      }
    };
  const mount = (count) => on((page) => page.evaluate((n) => globalThis.bench.mount(n), count));
  const typing = (isInvalid) =>
    on(async (page) => {
      await page.evaluate(() => globalThis.bench.mount(1));
      if (isInvalid) await page.evaluate(() => globalThis.bench.submit());
      await page.evaluate(() => globalThis.bench.focus('#apiUrl-input'));
      return (await scriptTime(page, () => page.keyboard.type(TEXT))) / TEXT.length;
    });
  const submit = on(async (page) => {
    await page.evaluate(() => globalThis.bench.mount(1));
    return page.evaluate(() => globalThis.bench.submit());
  });
  const styleAndLayout = on(async (page, devtools) => {
    const spent = async () =>
      (await metric(devtools, 'RecalcStyleDuration')) + (await metric(devtools, 'LayoutDuration'));
    const before = await spent();
    await page.evaluate(() => globalThis.bench.mount(1));
    // In the first frame, the form may still move its guide.
    await page.evaluate(
      () => new Promise((resolve) => globalThis.requestAnimationFrame(() => setTimeout(resolve))),
    );
    return ((await spent()) - before) * 1000;
  });
  const memoryPerForm = on(async (page) => {
    const memory = () =>
      page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
    const before = await memory();
    await page.evaluate(() => globalThis.bench.mount(100));
    return ((await memory()) - before) / 100 / 1000;
  });
  const nodesLeft = on(async (page, devtools) => {
    // The first mount and removal do not count, because Chromium's style cache always retains one form.
    await page.evaluate(() => globalThis.bench.mount(1));
    await page.evaluate(() => globalThis.bench.removeAll());
    const before = await nodes(devtools);
    for (let n = 0; n < 10; n++) {
      await page.evaluate(() => globalThis.bench.mount(100));
      await page.evaluate(() => globalThis.bench.removeAll());
    }
    // Negative if garbage from before was collected in the meantime.
    return Math.max(0, (await nodes(devtools)) - before);
  });
  const coldStart = on(
    async (page) => {
      await page.waitForFunction('globalThis.usableAt');
      return page.evaluate('globalThis.usableAt');
    },
    { hash: '#cold', slowness: 4 },
  );

  const rows = [];
  const row = async (what, digits, count, once) => {
    rows.push({ what, digits, ...(await interleaved(count, once)) });
    console.error(`${what}: ${FORMS.map((form) => rows.at(-1)[form].toFixed(digits)).join(' · ')}`);
  };
  try {
    await row('Navigation to a focusable first field, 4× slower CPU (ms)', 0, 9, coldStart);
    await row('Mount 1 (ms)', 1, 9, mount(1));
    await row('First style and layout of 1 (ms)', 1, 9, styleAndLayout);
    await row('Mount 100 (ms)', 0, 5, mount(100));
    await row('Mount 1,000 (ms)', 0, 3, mount(1000));
    await row('Script per keystroke, fresh form (ms)', 2, 5, typing(false));
    await row('Script per keystroke, invalid form (ms)', 2, 5, typing(true));
    await row('Submit to errors shown (ms)', 1, 9, submit);
    await row('Memory per form, with its DOM (kB)', 0, 3, memoryPerForm);
    await row('Nodes left after 1,000 removals', 0, 3, nodesLeft);
  } finally {
    await browser.close();
  }
  return rows;
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The processor time of the page's scripts during an action, in milliseconds. The metric `ScriptDuration` would leave
 * out what runs after an `await`, which is how Lit renders, and would include the time that other processes took.
 */
async function scriptTime(page, act) {
  await page.tracing.start({ categories: ['-*', 'v8', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('bench'));
  await act();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const mark = traceEvents.find(({ name }) => name === 'bench');
  const calls = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name === 'v8.callFunction' && pid === mark.pid && tid === mark.tid && ts > mark.ts,
  );
  let time = 0;
  let end = 0;
  for (const { ts, dur, tdur = 0 } of calls.sort((one, other) => one.ts - other.ts)) {
    // A call within another one, such as a listener of an event that a script dispatches, is part of that one.
    if (ts < end) continue;
    end = ts + dur;
    time += tdur;
  }
  return time / 1000;
}

async function metric(devtools, name) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name).value;
}

async function nodes(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  return metric(devtools, 'Nodes');
}
