import { expect } from '@open-wc/testing';
import { textOf, type SetupPage } from './setup-page.js';

const CONTROLS = 'button, input, textarea, a[href], summary, select, [tabindex="0"]';

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null;

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? (textOf(element).slice(0, 40) || element.id || element.localName);

/** Nothing is too small to press, out of the window, cut off or on top of something else. */
export function expectInPlace(page: SetupPage): void {
  expect(smallTargets(page), 'smaller than 24 px').to.deep.equal([]);
  expect(outsideWindow(page), 'outside the window').to.deep.equal([]);
  expect(clippedTexts(page), 'cut off').to.deep.equal([]);
  expect(overlaps(page), 'over one another').to.deep.equal([]);
}

/** What can be pressed and is smaller than 24 px on the screen; a checkbox is pressed by its label too. */
const smallTargets = (page: SetupPage): string[] =>
  page
    .all(CONTROLS)
    .map((each) => each.closest('label') ?? each)
    .filter(isSeen)
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(nameOf);

/** What stands out of the window sideways, or makes the page scroll in two directions. */
const outsideWindow = (page: SetupPage): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = page
    .all('*')
    .filter(isSeen)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    });
  return [...(scrollWidth > clientWidth ? ['the page'] : []), ...outside.map(nameOf)];
};

/** Words that stand out of a box that hides what does not fit, and text fields that have no room for a few. */
const clippedTexts = (page: SetupPage): string[] => [
  ...wordsOf(page)
    .filter(isCut)
    .map(({ name }) => name),
  ...page.all('input.input').filter(isSeen).filter(isTooSmall).map(nameOf),
];

function isCut({ owner, box }: Piece): boolean {
  for (let around: Element | null = owner; around !== null; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const { left, right, top, bottom } = around.getBoundingClientRect();
    if (overflowX !== 'visible' && (box.left < left - 1 || box.right > right + 1)) return true;
    // What a box scrolls to is not lost, wherever it stands just now.
    if (overflowY === 'auto' || overflowY === 'scroll') return false;
    if (overflowY !== 'visible' && (box.top < top - 1 || box.bottom > bottom + 1)) return true;
  }
  return false;
}

/** A text field that is lower than a line of its text, or in which a person sees only a few letters of it. */
function isTooSmall(field: Element): boolean {
  const { fontSize, paddingLeft, paddingRight } = getComputedStyle(field);
  const [letter = 0, ...paddings] = [fontSize, paddingLeft, paddingRight].map(Number.parseFloat);
  const room = paddings.reduce((left, padding) => left - padding, field.getBoundingClientRect().width);
  return field.clientHeight < letter * 1.2 || room < letter * 5;
}

interface Piece {
  readonly owner: Element;
  readonly name: string;
  readonly box: DOMRect;
}

/** Words that lie on other words, or on a control they do not belong to. */
const overlaps = (page: SetupPage): string[] => {
  const words = wordsOf(page);
  const controls: Piece[] = page
    .all('input, textarea, select, button')
    .filter(isSeen)
    .map((owner) => ({ owner, name: nameOf(owner), box: owner.getBoundingClientRect() }));
  const found: string[] = [];
  words.forEach((word, at) => {
    const others = words.slice(at + 1).filter(({ owner }) => owner !== word.owner);
    const foreign = controls.filter(({ owner }) => !owner.contains(word.owner));
    for (const other of [...others, ...foreign]) {
      if (areOver(word.box, other.box)) found.push(`“${word.name}” and “${other.name}”`);
    }
  });
  return found;
};

function wordsOf(page: SetupPage): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (owner === null || !node.textContent?.trim() || !isSeen(owner)) continue;
    if (owner.matches('option, textarea, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) pieces.push({ owner, name: nameOf(owner), box });
  }
  return pieces;
}

/** A line's box is higher than its letters, so lines may touch by a few pixels. */
function areOver(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > Math.min(one.height, other.height) / 3;
}
