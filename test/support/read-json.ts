/** A JSON file of the tests, in Node and in the browsers; `path` starts in the folder test. */
export async function readJson<Value>(path: string): Promise<Value> {
  const url = new URL(`../${path}`, import.meta.url);
  if (url.protocol !== 'file:') return (await (await fetch(url)).json()) as Value;
  // Named in a variable, so that the test server of the browsers does not look for it.
  const fileSystem = 'node:fs/promises';
  const { readFile } = (await import(fileSystem)) as typeof import('node:fs/promises');
  return JSON.parse(await readFile(url, 'utf8')) as Value;
}
