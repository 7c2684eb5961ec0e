/** Whether a window can observe the size of elements; the simulated browsers that hosts run their tests in cannot. */
export const canObserveSize = (
  view: (Window & typeof globalThis) | null,
): view is Window & typeof globalThis => typeof view?.ResizeObserver === 'function';
