// Runs in the page.

/** Waits until a form is rendered and its width is measured. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Without animations and carets, screenshots of the same situation are identical. */
const NO_MOTION = `*, *::before, *::after {
  animation: none !important; transition: none !important; caret-color: transparent !important
}`;

/** Adds a form to an element of the page. */
export async function addForm(form: HTMLElement, parent: HTMLElement): Promise<void> {
  parent.append(form);
  await settled();
  const root = form.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(NO_MOTION);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
