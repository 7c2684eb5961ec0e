/**
 * Creates a ResizeObserver of a window; null where there is none, as in jsdom, where nothing has a size. The unit tests
 * of a host may run there.
 */
export const createResizeObserver = (
  view: Window & typeof globalThis,
  callback: ResizeObserverCallback,
): ResizeObserver | null =>
  typeof view.ResizeObserver === 'function' ? new view.ResizeObserver(callback) : null;
