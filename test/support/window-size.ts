import { executeServerCommand } from '@web/test-runner-commands';

/** Sets the size of the window, in CSS pixels. */
export const viewport = (width: number, height: number): Promise<unknown> =>
  executeServerCommand('viewport', { width, height });

export const WINDOW = [1280, 800] as const;
