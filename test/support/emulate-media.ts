import { executeServerCommand } from '@web/test-runner-commands';

type Feature = 'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors';

/** Emulates the system settings of a user until it is called without arguments. Works in Chromium only. */
export const emulateMedia = (features: Partial<Record<Feature, string>> = {}): Promise<unknown> =>
  executeServerCommand('cdp', {
    method: 'Emulation.setEmulatedMedia',
    params: { features: Object.entries(features).map(([name, value]) => ({ name, value })) },
  });
