/** What the tests ask of the browser itself: real keys, the window's size, the protocol of its developer tools. */
export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      const page = () => session.browser.getPage(session.id);
      if (command === 'type') {
        await page().keyboard.type(payload.text);
        return true;
      }
      if (command === 'press') {
        const held = payload.key.split('+');
        const key = held.pop().replace(/^Space$/, ' ');
        const { keyboard } = page();
        for (const modifier of held) await keyboard.down(modifier);
        await keyboard.press(key);
        for (const modifier of held.reverse()) await keyboard.up(modifier);
        return true;
      }
      if (command === 'viewport') {
        await page().setViewport(payload);
        return true;
      }
      if (command === 'cdp') {
        const session = await page().createCDPSession();
        return (await session.send(payload.method, payload.params)) ?? true;
      }
      return undefined;
    },
  };
}
