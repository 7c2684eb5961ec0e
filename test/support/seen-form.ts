import type { Page } from 'puppeteer-core';

/** What a person sees of the one form on a page of the site, by the words that stand there. */
export interface SeenForm {
  /** What stands in the text fields that hold something, by label. */
  readonly values: Readonly<Record<string, string>>;
  /** The sentence of a refusal, by label. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is advised, without the names of the buttons, by label. */
  readonly advice: Readonly<Record<string, readonly string[]>>;
  /** What one click does, by label. */
  readonly fixes: Readonly<Record<string, readonly string[]>>;
  /** Where the links at a field lead, by label. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly statuses: readonly string[];
  readonly statusNote: string;
  readonly summary: string;
  /** What is said of a pasted text, as a whole; and what was found in it, by label. */
  readonly pasteWords: readonly string[];
  readonly preview: Readonly<Record<string, string>>;
  readonly currentSteps: readonly string[];
  readonly wantedSteps: readonly string[];
  readonly focused: string;
}

/** Looks at the form once it is drawn. */
export async function lookAtForm(page: Page): Promise<SeenForm> {
  return page.$eval('miva-connection-setup', async (form) => {
    await form.updateComplete;
    await new Promise(requestAnimationFrame);
    const root = form.shadowRoot!;
    // Methods, because to a named function the compiler adds a helper that the page does not have.
    const read = {
      text(node: Element | null | undefined) {
        return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      },
      texts(selector: string, inside: ParentNode = root) {
        return [...inside.querySelectorAll(selector)]
          .filter((node) => node.checkVisibility())
          .map((node) => read.text(node));
      },
      byLabel<Value>(value: (field: Element) => Value, isThere: (value: Value) => boolean) {
        return Object.fromEntries(
          [...root.querySelectorAll('div[data-field]')]
            .map((field) => [read.text(field.querySelector('.label')), value(field)] as const)
            .filter(([, found]) => isThere(found)),
        );
      },
      listsByLabel(selector: string) {
        return read.byLabel(
          (field) => read.texts(selector, field),
          ({ length }) => length > 0,
        );
      },
    };
    const active = root.activeElement;
    return {
      values: read.byLabel(
        (field) => field.querySelector('input')?.value ?? '',
        (value) => value !== '',
      ),
      errors: read.byLabel(
        (field) => read.texts('[part~="error"]', field).join(' '),
        (error) => error !== '',
      ),
      advice: read.listsByLabel('.advice p.warning, .advice p.hint'),
      fixes: read.listsByLabel('.advice .fixes button'),
      links: read.byLabel(
        (field) => [...field.querySelectorAll<HTMLAnchorElement>('.advice a')].map(({ href }) => href),
        ({ length }) => length > 0,
      ),
      statuses: read.texts('.statuses label:has(input:checked)'),
      statusNote: read.texts('fieldset .advice').join(' '),
      summary: read.texts('[role="alert"]').join(' '),
      pasteWords: read.texts('.preview > p, .paste .error'),
      preview: Object.fromEntries(
        [...root.querySelectorAll('.preview dl > div')].map((row) => [
          read.text(row.querySelector('dt')),
          read.text(row.querySelector('dd')),
        ]),
      ),
      currentSteps: read.texts('[aria-current="step"] .step-title'),
      wantedSteps: read.texts('.wanted .step-title'),
      focused:
        active?.getAttribute('aria-label') ??
        read.text(
          active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
            ? active.labels?.[0]
            : active,
        ),
    };
  });
}
