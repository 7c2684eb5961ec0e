import { cpSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Copies the demo page with its files. The site has no demo server, so the page does not offer it.
 * @param {string} root the folder of the repository
 * @param {string} target
 */
export function copyDemo(root, target) {
  for (const folder of ['page', 'scenarios', 'themes'])
    cpSync(`${root}/demo/${folder}`, `${target}/${folder}`, { recursive: true });
  cpSync(`${root}/dist/cdn`, `${target}/dist/cdn`, { recursive: true });
  const page = readFileSync(`${root}/demo/index.html`, 'utf8')
    .replace('<html ', '<html data-without-server ')
    .replace(/<footer>.*<\/footer>/s, '<footer><p><a href="../">Documentation</a></p></footer>');
  writeFileSync(`${target}/index.html`, page);
}
