/** Speaks the WebDriver protocol: https://www.w3.org/TR/webdriver2/ */
export class WebDriver {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** Opens a window; everything below is about it. */
  async open(capabilities) {
    const { sessionId } = await this.#ask('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    this.#address += `/session/${sessionId}`;
  }

  goTo(url) {
    return this.#ask('POST', '/url', { url });
  }

  url() {
    return this.#ask('GET', '/url');
  }

  run(script) {
    return this.#ask('POST', '/execute/sync', { script, args: [] });
  }

  resize(width, height) {
    return this.#ask('POST', '/window/rect', { width, height });
  }

  /** Presses and lets go of keys, each as `{ type: 'keyDown' | 'keyUp', value }`. */
  async keys(actions) {
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    await this.#ask('DELETE', '/actions');
  }

  close() {
    return this.#ask('DELETE', '');
  }

  async #ask(method, path, body) {
    const answer = await fetch(this.#address + path, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver: ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}
