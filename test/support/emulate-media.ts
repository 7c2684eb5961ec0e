import { executeServerCommand } from '@web/test-runner-commands';

type Feature = 'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors';

/** What the person’s system asks for, until it is called again with nothing. Chromium alone can be told so. */
export const emulateMedia = (features: Partial<Record<Feature, string>> = {}): Promise<unknown> =>
  executeServerCommand('cdp', {
    method: 'Emulation.setEmulatedMedia',
    params: { features: Object.entries(features).map(([name, value]) => ({ name, value })) },
  });
