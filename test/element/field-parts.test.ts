import { expect } from '@open-wc/testing';
import { type FormDriver } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';
import { MODES, mountInAppearance, SCENARIOS } from '../support/scenarios.js';

const PARTS = ['label', 'hint', 'input', 'error', 'advice'] as const;

/** Every field with its visible parts, in document order and from top to bottom. */
const fieldsOf = (page: FormDriver): { name: string; inDocument: string[]; onScreen: string[] }[] =>
  page.all('[data-field]').map((field) => {
    const parts = PARTS.flatMap((part) => {
      const element = [...field.querySelectorAll<HTMLElement>(`[part~="${part}"]`)].find((each) =>
        each.checkVisibility(),
      );
      return element === undefined ? [] : [{ part, element, top: element.getBoundingClientRect().top }];
    });
    const inDocument = [...parts].sort((one, other) =>
      one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    const onScreen = [...parts].sort((one, other) => one.top - other.top);
    return {
      name: field.dataset['field']!,
      inDocument: inDocument.map(({ part }) => part),
      onScreen: onScreen.map(({ part }) => part),
    };
  });

const inOrder = (parts: readonly string[]): string[] => PARTS.filter((part) => parts.includes(part));

describe('a field', () => {
  before(() => viewport(...WINDOW));

  for (const mode of MODES) {
    for (const scenario of ['editing', 'showing-errors', 'submitting', 'rejected', 'suggestions'] as const) {
      it(`shows label, hint, control, error and suggestions in this order: ${mode}, ${scenario}`, async () => {
        const page = await mountInAppearance({ mode });
        await SCENARIOS[scenario]!(page);
        const fields = fieldsOf(page);
        expect(fields).to.have.lengthOf(8);
        for (const { name, inDocument, onScreen } of fields) {
          expect(inDocument, name).to.include.members(['label', 'hint']);
          expect(inDocument, `${name} in the document`).to.deep.equal(inOrder(inDocument));
          expect(onScreen, `${name} on the screen`).to.deep.equal(inOrder(onScreen));
        }
      });
    }
  }

  it('shows its error directly below its control, even for a replaced secret', async () => {
    const page = await mountInAppearance({ mode: 'edit' });
    await page.click('Replace Password');
    await page.submit();
    const input = page.field('Password').getBoundingClientRect();
    const error = page.all('[data-field="password"] [part~="error"]')[0]!.getBoundingClientRect();
    const keep = page.button('Keep saved value: Password').getBoundingClientRect();
    expect(error.top - input.bottom).to.be.within(0, 12);
    expect(keep.top).to.be.at.least(error.bottom);
  });

  // Orca does not say in Firefox that a field is invalid if it had aria-invalid="false" before.
  it('has aria-invalid only while it is invalid', async () => {
    const page = await mountInAppearance({});
    const marked = () => page.all('[aria-invalid]').map((control) => control.getAttribute('aria-invalid'));
    await page.openPasteBox();
    expect(marked()).to.deep.equal([]);
    await page.submit();
    expect(marked()).to.deep.equal(Array(7).fill('true'));
    await page.fill('Name', 'Harbor Goods');
    expect(marked()).to.deep.equal(Array(6).fill('true'));
  });
});
