import { existsSync } from 'node:fs';

/**
 * Explains how to start a host that is built with its own tools; null for any other path.
 * @param {string} pathname
 */
export function howToStart(pathname) {
  const host = /^\/hosts\/([\w-]+)\//.exec(pathname)?.[1];
  if (!host || !existsSync(new URL(`../hosts/${host}/package.json`, import.meta.url))) return null;
  return `This host must be built with its own tools. Run: node test/tools/start-host.mjs ${host}\n`;
}
