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
    fetch('/drawn');
  </script>`;

/** A host whose server answers when it is told to, so that a wait is as long as somebody listens to it. */
export async function startHost() {
  let tellDrawn = () => {};
  const drawn = new Promise<void>((resolve) => (tellDrawn = resolve));
  let waiting: ServerResponse | null = null;
  const site = await start(
    createServer((request, response) => {
      if (request.url === '/verdict') waiting = response;
      else void serve(request.url ?? '/', response);
      if (request.url === '/drawn') tellDrawn();
    }),
  );
  return {
    ...site,
    /** Once the form stands on the page. */
    drawn,
    answer(verdict: object) {
      if (waiting === null) throw new Error('The form has asked for no answer.');
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
  } else response.writeHead(path === '/drawn' ? 204 : 404).end();
}
