import type { CDPSession } from 'puppeteer-core';

/** Every text that scripts of the page, and the engine behind them, hold after a thorough collection. */
export async function textsInHeap(devTools: CDPSession): Promise<string> {
  await devTools.send('HeapProfiler.enable');
  await collectGarbage(devTools);
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  devTools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devTools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { strings } = JSON.parse(chunks.join('')) as { readonly strings: readonly string[] };
  return strings.join('\n');
}

/** Several rounds: what a first one frees may have held more. */
export async function collectGarbage(devTools: CDPSession): Promise<void> {
  for (let round = 0; round < 4; round++) await devTools.send('HeapProfiler.collectGarbage');
}
