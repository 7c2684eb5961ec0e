import type { CDPSession } from 'puppeteer-core';

/** Every string on the heap of the page and its engine after garbage collection. */
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

/** Collects several times, because objects freed by one round may have kept others alive. */
export async function collectGarbage(devTools: CDPSession): Promise<void> {
  for (let round = 0; round < 4; round++) await devTools.send('HeapProfiler.collectGarbage');
}
