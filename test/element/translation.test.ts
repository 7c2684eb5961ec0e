import { expect } from '@open-wc/testing';
import { mountForm, textOf } from '../support/form-driver.js';
import { deferred } from '../support/deferred.js';
import type { Verdict } from '../../src/core/verdict.js';

/** Replaces texts by elements as browser translation does, except labels, by which the tests find fields. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('label, legend, dt, style')) continue;
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}

describe('a browser that translates the page', () => {
  it('does not break later updates of the form', async () => {
    const page = await mountForm();
    translate(page.root);
    expect(textOf(page.submitButton)).to.equal('ADD CONNECTION');
    await page.click('Show Password');
    // Lit cannot update a text node that the browser has replaced.
    expect(textOf(page.button('Hide Password'))).to.equal('SHOW');

    await page.submit();
    expect(page.summaryEntries).to.have.lengthOf(7);
    translate(page.root);

    const answer = deferred<Verdict>();
    page.answer(answer.promise);
    await page.submitValid();
    expect(page.errors).to.deep.equal([]);
    expect(textOf(page.submitButton)).to.equal('Adding connection…');

    translate(page.root);
    answer.resolve({ ok: false, message: 'The store is asleep.' });
    await page.reaches('rejected');
    expect(textOf(page.submitButton)).to.equal('Add connection');
    expect(page.summaryText).to.include('The store is asleep.');
  });
});
