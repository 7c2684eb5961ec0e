/** A client of the WebDriver protocol: https://www.w3.org/TR/webdriver2/ */
export class WebDriver {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** Opens the window that all other methods use. */
  async open(capabilities) {
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    this.#address += `/session/${sessionId}`;
  }

  goTo(url) {
    return this.#send('POST', '/url', { url });
  }

  url() {
    return this.#send('GET', '/url');
  }

  run(script) {
    return this.#send('POST', '/execute/sync', { script, args: [] });
  }

  resize(width, height) {
    return this.#send('POST', '/window/rect', { width, height });
  }

  /** Presses and releases keys, each as `{ type: 'keyDown' | 'keyUp', value }`. */
  async keys(actions) {
    await this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    await this.#send('DELETE', '/actions');
  }

  /** Moves, presses or releases the mouse; what is pressed stays pressed. */
  pointer(actions) {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#send('POST', '/actions', { actions: [mouse] });
  }

  close() {
    return this.#send('DELETE', '');
  }

  async #send(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver: ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}
