import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { VALID_PAYLOAD } from '../support/values.js';

const VALUE = { name: VALID_PAYLOAD.name, ...VALID_PAYLOAD.credentials };

/** The page inside the frame, which runs commands sent by postMessage. */
const PAGE = `
  <miva-connection-setup></miva-connection-setup>
  <script type="module">
    import '/src/define.ts';
    const form = document.querySelector('miva-connection-setup');
    const { shadowRoot } = form;
    const notify = (message) => parent.postMessage(message, '*');
    form.addEventListener('miva-connection-submit', () => notify('submit event'));
    form.addEventListener('miva-connection-invalid', () => notify('invalid event'));
    const commands = {
      fill: () => (form.value = ${JSON.stringify(VALUE)}),
      hideSubmit: () => (form.hideSubmit = true),
      reject: () => form.settle({ ok: false }),
      focusName: () => shadowRoot.getElementById('name-input').focus(),
      focusButton: () => shadowRoot.querySelector('[type="submit"]').focus(),
      click: () => shadowRoot.querySelector('[type="submit"]').click(),
    };
    addEventListener('message', async ({ data }) => {
      commands[data]();
      await form.updateComplete;
      await new Promise(requestAnimationFrame);
      notify(data + ' done');
    });
    notify('ready');
  </script>
`;

/** A form in a frame whose sandbox allows scripts only. */
async function sandboxedForm() {
  const messages: string[] = [];
  const record = ({ data }: MessageEvent<string>) => messages.push(data);
  addEventListener('message', record);
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe sandbox="allow-scripts" width="600" height="600" srcdoc=${PAGE}></iframe>`,
  );
  await waitUntil(() => messages.includes('ready'), 'the frame has loaded', { timeout: 20_000 });
  // WebKit lets a cross-origin frame move the focus only after a key press in it.
  frame.focus();
  await executeServerCommand('press', { key: 'Tab' });
  return {
    events: () => messages.filter((message) => message.endsWith(' event')),
    async run(...commands: readonly string[]) {
      for (const command of commands) {
        messages.splice(0, messages.length, ...messages.filter((message) => message.endsWith(' event')));
        frame.contentWindow!.postMessage(command, '*');
        await waitUntil(() => messages.includes(`${command} done`));
      }
    },
    stop: () => removeEventListener('message', record),
  };
}

describe('the form in a sandboxed frame without allow-forms', () => {
  let form: Awaited<ReturnType<typeof sandboxedForm>>;
  beforeEach(async () => {
    form = await sandboxedForm();
  });
  afterEach(() => form.stop());

  it('dispatches one submit event on a click on the button', async () => {
    await form.run('fill', 'click');
    expect(form.events()).to.deep.equal(['submit event']);
  });

  it('shows the missing values on a click on the button', async () => {
    await form.run('click');
    expect(form.events()).to.deep.equal(['invalid event']);
  });

  for (const [where, ...commands] of [
    ['in a field', 'focusName'],
    ['in a field, submit button hidden', 'hideSubmit', 'focusName'],
    ['on the button', 'focusButton'],
  ] as const) {
    it(`dispatches one submit event on Enter ${where}`, async () => {
      await form.run('fill', ...commands);
      await executeServerCommand('press', { key: 'Enter' });
      await form.run('reject');
      expect(form.events()).to.deep.equal(['submit event']);
    });
  }

  it('dispatches one more submit event after a rejection', async () => {
    await form.run('fill', 'click', 'reject', 'focusName');
    await executeServerCommand('press', { key: 'Enter' });
    await form.run('reject');
    expect(form.events()).to.deep.equal(['submit event', 'submit event']);
  });
});
