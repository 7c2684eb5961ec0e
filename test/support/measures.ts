import { expect } from '@open-wc/testing';
import { textOf, type FormDriver } from './form-driver.js';

const CONTROLS = 'button, input, textarea, a[href], summary, select, [tabindex="0"]';

const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null;

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? (textOf(element).slice(0, 40) || element.id || element.localName);

/** Expects that nothing is too small to click, outside the window, clipped or overlapping. */
export function expectInPlace(page: FormDriver): void {
  expect(smallTargets(page), 'smaller than 24 px').to.deep.equal([]);
  expect(outsideWindow(page), 'outside the window').to.deep.equal([]);
  expect(clippedTexts(page), 'clipped').to.deep.equal([]);
  expect(overlaps(page), 'overlapping').to.deep.equal([]);
}

/** Controls smaller than 24 px on the screen; a label counts as part of its checkbox. */
const smallTargets = (page: FormDriver): string[] =>
  page
    .all(CONTROLS)
    .map((each) => each.closest('label') ?? each)
    .filter(isVisible)
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(nameOf);

/** Elements that extend beyond the window horizontally, or that make the page scroll in two directions. */
const outsideWindow = (page: FormDriver): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = page
    .all('*')
    .filter(isVisible)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    });
  return [...(scrollWidth > clientWidth ? ['the page'] : []), ...outside.map(nameOf)];
};

/** Texts that are clipped by a box with hidden overflow, and text fields that are too small for their text. */
const clippedTexts = (page: FormDriver): string[] => [
  ...textBoxesOf(page)
    .filter(isClipped)
    .map(({ name }) => name),
  ...page.all('input.input').filter(isVisible).filter(isTooSmall).map(nameOf),
];

function isClipped({ owner, box }: TextBox): boolean {
  for (let around: Element | null = owner; around !== null; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const { left, right, top, bottom } = around.getBoundingClientRect();
    if (overflowX !== 'visible' && (box.left < left - 1 || box.right > right + 1)) return true;
    // Text in a scrolling box can be reached, so it is not clipped.
    if (overflowY === 'auto' || overflowY === 'scroll') return false;
    if (overflowY !== 'visible' && (box.top < top - 1 || box.bottom > bottom + 1)) return true;
  }
  return false;
}

/** Whether a text field is lower than a line of text, or shows only a few letters of it. */
function isTooSmall(field: Element): boolean {
  const { fontSize, paddingLeft, paddingRight } = getComputedStyle(field);
  const [letter = 0, ...paddings] = [fontSize, paddingLeft, paddingRight].map(Number.parseFloat);
  const width = paddings.reduce((left, padding) => left - padding, field.getBoundingClientRect().width);
  return field.clientHeight < letter * 1.2 || width < letter * 5;
}

interface TextBox {
  readonly owner: Element;
  readonly name: string;
  readonly box: DOMRect;
}

/** Texts that overlap other texts, or a control that does not contain them. */
const overlaps = (page: FormDriver): string[] => {
  const texts = textBoxesOf(page);
  const controls: TextBox[] = page
    .all('input, textarea, select, button')
    .filter(isVisible)
    .map((owner) => ({ owner, name: nameOf(owner), box: boxOf(owner) }));
  const found: string[] = [];
  texts.forEach((text, at) => {
    const others = texts.slice(at + 1).filter(({ owner }) => owner !== text.owner);
    const foreign = controls.filter(({ owner }) => !owner.contains(text.owner));
    for (const other of [...others, ...foreign]) {
      if (doOverlap(text.box, other.box)) found.push(`“${text.name}” and “${other.name}”`);
    }
  });
  return found;
};

/** The box of a control. The padding of an input does not count, because a button may be in it. */
function boxOf(control: Element): DOMRect {
  const { left, top, width, height } = control.getBoundingClientRect();
  if (!control.matches('input.input')) return new DOMRect(left, top, width, height);
  const { paddingLeft, paddingRight } = getComputedStyle(control);
  const [before = 0, after = 0] = [paddingLeft, paddingRight].map(Number.parseFloat);
  return new DOMRect(left + before, top, width - before - after, height);
}

function textBoxesOf(page: FormDriver): TextBox[] {
  const boxes: TextBox[] = [];
  const walker = document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (owner === null || !node.textContent?.trim() || !isVisible(owner)) continue;
    if (owner.matches('option, textarea, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // The lines below a folded text are hidden until its button shows them.
    const fold = owner.closest('.folded')?.getBoundingClientRect().bottom ?? Infinity;
    for (const box of range.getClientRects()) {
      if (box.top < fold) boxes.push({ owner, name: nameOf(owner), box });
    }
  }
  return boxes;
}

/** A line's box is higher than its letters, so the boxes of two lines may overlap by a few pixels. */
function doOverlap(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > Math.min(one.height, other.height) / 3;
}
