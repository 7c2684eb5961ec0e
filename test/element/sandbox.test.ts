import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { VALID_PAYLOAD } from '../support/values.js';

const VALUE = { name: VALID_PAYLOAD.name, ...VALID_PAYLOAD.credentials };

/** What the page inside the frame does when it is told to. */
const PAGE = `
  <miva-connection-setup></miva-connection-setup>
  <script type="module">
    import '/src/define.ts';
    const form = document.querySelector('miva-connection-setup');
    const { shadowRoot } = form;
    const tell = (message) => parent.postMessage(message, '*');
    form.addEventListener('miva-connection-submit', () => tell('submit event'));
    form.addEventListener('miva-connection-invalid', () => tell('invalid event'));
    const orders = {
      fill: () => (form.value = ${JSON.stringify(VALUE)}),
      hideSubmit: () => (form.hideSubmit = true),
      reject: () => form.settle({ ok: false }),
      focusName: () => shadowRoot.getElementById('name-input').focus(),
      focusButton: () => shadowRoot.querySelector('[type="submit"]').focus(),
      click: () => shadowRoot.querySelector('[type="submit"]').click(),
    };
    addEventListener('message', async ({ data }) => {
      orders[data]();
      await form.updateComplete;
      await new Promise(requestAnimationFrame);
      tell(data + ' done');
    });
    tell('ready');
  </script>
`;

/** A form in a frame that may run scripts, and nothing else. */
async function sandboxedForm() {
  const heard: string[] = [];
  const hear = ({ data }: MessageEvent<string>) => heard.push(data);
  addEventListener('message', hear);
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe sandbox="allow-scripts" width="600" height="600" srcdoc=${PAGE}></iframe>`,
  );
  await waitUntil(() => heard.includes('ready'), 'the frame has loaded', { timeout: 20_000 });
  // WebKit lets a frame of another origin move the focus only once it has had a key.
  frame.focus();
  await executeServerCommand('press', { key: 'Tab' });
  return {
    events: () => heard.filter((message) => message.endsWith(' event')),
    async tell(...orders: readonly string[]) {
      for (const order of orders) {
        heard.splice(0, heard.length, ...heard.filter((message) => message.endsWith(' event')));
        frame.contentWindow!.postMessage(order, '*');
        await waitUntil(() => heard.includes(`${order} done`));
      }
    },
    stop: () => removeEventListener('message', hear),
  };
}

describe('in a sandboxed frame without allow-forms', () => {
  let form: Awaited<ReturnType<typeof sandboxedForm>>;
  beforeEach(async () => {
    form = await sandboxedForm();
  });
  afterEach(() => form.stop());

  it('the button dispatches one submit event', async () => {
    await form.tell('fill', 'click');
    expect(form.events()).to.deep.equal(['submit event']);
  });

  it('the button shows what is missing', async () => {
    await form.tell('click');
    expect(form.events()).to.deep.equal(['invalid event']);
  });

  for (const [where, ...orders] of [
    ['in a field', 'focusName'],
    ['in a field, submit button hidden', 'hideSubmit', 'focusName'],
    ['on the button', 'focusButton'],
  ] as const) {
    it(`Enter ${where} dispatches one submit event`, async () => {
      await form.tell('fill', ...orders);
      await executeServerCommand('press', { key: 'Enter' });
      await form.tell('reject');
      expect(form.events()).to.deep.equal(['submit event']);
    });
  }

  it('a second submit after a rejection dispatches one more', async () => {
    await form.tell('fill', 'click', 'reject', 'focusName');
    await executeServerCommand('press', { key: 'Enter' });
    await form.tell('reject');
    expect(form.events()).to.deep.equal(['submit event', 'submit event']);
  });
});
