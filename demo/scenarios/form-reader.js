// Reads what a user perceives in a form. It changes nothing, so it runs in the element's tests, in every page that a test
// opens, and in the demo.
import { ControlReader, named, textOf } from './control-reader.js';

/**
 * @template {HTMLElement} [Form=HTMLElement]
 * @extends {ControlReader<Form>}
 */
export class FormReader extends ControlReader {
  // Pasted messages and texts to copy

  /** The paste box, while it is open. */
  get pasteBox() {
    return /** @type {HTMLTextAreaElement | null} */ (this.root.querySelector('textarea:not([readonly])'));
  }

  /** The preview of the values found in a pasted text. */
  get preview() {
    return /** @type {HTMLElement | null} */ (this.root.querySelector('[aria-labelledby="preview-title"]'));
  }

  /** The values shown in the preview, by label. */
  get previewed() {
    return this.#rows('dl:not([aria-labelledby])');
  }

  /** The labels of the preview whose values were left out, with the reason. */
  get leftOut() {
    return this.#rows('dl[aria-labelledby]');
  }

  /** @param {string} list */
  #rows(list) {
    const rows = [...(this.preview?.querySelectorAll(`${list} > div`) ?? [])];
    return Object.fromEntries(
      rows.map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]),
    );
  }

  /** The text shown for copying by hand, because it could not be copied. */
  get shownToCopy() {
    const text = /** @type {HTMLTextAreaElement | null} */ (this.root.querySelector('textarea[readonly]'));
    return text?.value ?? null;
  }

  // Guide

  get guide() {
    return /** @type {HTMLElement | null} */ (this.root.querySelector('[part~="guide"]'));
  }

  /** The button that opens and closes the guide, while it is inside the form. */
  get guideButton() {
    return /** @type {HTMLElement | null} */ (this.guide?.querySelector('.guide-toggle') ?? null);
  }

  get isGuideInline() {
    return this.guideButton !== null;
  }

  get isGuideOpen() {
    return this.guide?.querySelector('ol')?.checkVisibility() ?? false;
  }

  /**
   * A step of the guide.
   * @param {string} title
   */
  step(title) {
    const found = named('step', title, this.all('[data-step] .step-title'));
    return /** @type {HTMLElement} */ (found.closest('[data-step]'));
  }

  /**
   * The checkbox of a step of the checklist.
   * @param {string} title
   */
  stepBox(title) {
    return /** @type {HTMLInputElement} */ (this.step(title).querySelector('input'));
  }

  /** The steps that show their details. */
  get openSteps() {
    return this.all('[data-step] > [aria-expanded="true"] > .step-title').map(textOf);
  }

  /** The settings ticked off and all of them, as the guide says it. */
  get progress() {
    return textOf(this.root.querySelector('.progress'));
  }

  get steps() {
    return this.all('[data-step] .step-title').map(textOf);
  }

  /** The current steps of the guide. */
  get currentSteps() {
    return this.all('[data-step][aria-current="step"] > button > .step-title').map(textOf);
  }

  /** The steps that a rejection highlights. */
  get highlightedSteps() {
    return this.all('[data-step].highlighted > label, [data-step].highlighted > button > .step-title').map(
      textOf,
    );
  }

  /** The checked steps of the checklist. */
  get doneSteps() {
    return this.all('[data-step] label:has(:checked)').map(textOf);
  }

  /** The IP addresses to allow in Miva, as shown, without duplicates. */
  get addresses() {
    return [...new Set(this.all('code').map(textOf))];
  }

  // Messages

  get summary() {
    return /** @type {HTMLElement | null} */ (this.root.querySelector('[part~="summary"]'));
  }

  get summaryText() {
    const found = this.all('[part~="summary"] :is(p:not(.hint), li:not(li li))');
    return found.map(textOf).join(' ');
  }

  get summaryTitle() {
    return textOf(this.root.querySelector('#summary-title'));
  }

  get summaryEntries() {
    return this.all('[part~="summary"] li .link').map(textOf);
  }

  /** @param {string} entry */
  summaryEntry(entry) {
    return named('entry of the summary', entry, this.all('[part~="summary"] li .link'));
  }

  get liveRegion() {
    return /** @type {HTMLElement} */ (this.root.querySelector('[role="status"]'));
  }

  get announcement() {
    return textOf(this.liveRegion);
  }

  /** The text of the panel that replaces an accepted form. */
  get panel() {
    const panel = this.root.querySelector('[part~="panel"]');
    return panel === null ? null : textOf(panel);
  }

  get headings() {
    return this.all('[role="heading"]').map((each) => ({
      text: textOf(each),
      level: Number(each.ariaLevel),
    }));
  }

  // The whole form

  /** The element that contains everything. */
  get content() {
    return /** @type {HTMLElement} */ (this.root.querySelector('.root'));
  }

  get text() {
    return textOf(this.content);
  }

  /** The `lang` of the form's content. */
  get language() {
    return this.content.lang;
  }

  /** The text direction of the form. */
  get direction() {
    return getComputedStyle(this.submitButton).direction;
  }

  /** The color scheme that the form is rendered in. */
  get colorScheme() {
    return getComputedStyle(this.content).colorScheme;
  }

  /** The colors of text and background. */
  get colors() {
    const { color, backgroundColor } = getComputedStyle(this.content);
    return { color, backgroundColor };
  }

  // Focus

  get focused() {
    return this.root.activeElement;
  }

  get isSummaryFocused() {
    return this.summary !== null && this.focused === this.summary;
  }

  get focusedName() {
    const { focused } = this;
    if (focused === null) return '';
    const label = this.root.querySelector(`label[for="${focused.id}"]`) ?? focused.closest('label');
    return focused.getAttribute('aria-label') ?? textOf(label ?? focused);
  }
}
