import { createServer, type ServerResponse } from 'node:http';
import { createStaticFiles } from '../../demo/server/static-files.mjs';
import { start } from '../support/demo-site.js';
import { pageOf, SCRIPTS } from '../support/plain-site.js';

const findFile = createStaticFiles();

const HOST = `
  <miva-connection-setup></miva-connection-setup>
  ${SCRIPTS.classic}
  <script type="module">
    const form = document.querySelector('miva-connection-setup');
    form.addEventListener('miva-connection-submit', (event) => {
      event.respondWith(fetch('/verdict').then((answer) => answer.json()));
    });
    await form.updateComplete;
    fetch('/rendered');
  </script>`;

/** A host whose server answers only on `answer()`, so that a test decides how long the form waits. */
export async function startHost() {
  let setRendered = () => {};
  const rendered = new Promise<void>((resolve) => (setRendered = resolve));
  let waiting: ServerResponse | null = null;
  const site = await start(
    createServer((request, response) => {
      if (request.url === '/verdict') waiting = response;
      else void serve(request.url ?? '/', response);
      if (request.url === '/rendered') setRendered();
    }),
  );
  return {
    ...site,
    /** Resolves once the form is rendered. */
    rendered,
    answer(verdict: object) {
      if (waiting === null) throw new Error('The form does not wait for an answer.');
      waiting.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(verdict));
      waiting = null;
    },
  };
}

async function serve(path: string, response: ServerResponse) {
  const file = path.startsWith('/dist/') ? await findFile(path) : null;
  if (file?.kind === 'file') response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
  else if (path === '/') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(HOST));
  } else response.writeHead(path === '/rendered' ? 204 : 404).end();
}
