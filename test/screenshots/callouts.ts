// Runs in the page: draws labels beside the forms, with lines to what they name.
import type { Callout } from './illustrations.js';

type Side = 'left' | 'right';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The distance between the centers of two labels below each other, and that of a label from the edge of the page. */
const ROW = 36;
const EDGE = 12;
/** A target that is higher than this is pointed at near its upper edge. */
const TALL = 60;
/** Where a line ends by default: just before the target. */
const BEFORE = -7;
/** How much of a target must be inside the section that a figure shows, in pixels. */
const MIN_VISIBLE = 30;

const STYLES = `
.callout { position: absolute; z-index: 2; translate: 0 -50%; padding: 3px 8px; border-radius: 6px;
  font: bold 16px/22px 'Liberation Mono'; white-space: nowrap; box-shadow: 0 0 0 1px #0000002e }
.lines { position: absolute; inset: 0; z-index: 1 }
`;

interface Placed extends Callout, Point {
  readonly box: DOMRect;
  readonly side: Side;
  /** The center of the label. */
  labelY: number;
}

export function drawCallouts(figures: readonly HTMLElement[], callouts: readonly Callout[]): void {
  if (callouts.length === 0) return;
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
  const found = callouts
    .map((callout) => ({ ...callout, box: boxOf(callout, figures) }))
    .toSorted((one, other) => one.box.top - other.box.top);
  const placed = found.map((callout, index): Placed => {
    const side: Side = callout.side ?? (index % 2 === 0 ? 'left' : 'right');
    const end = endOf(callout, callout.box, side);
    return { ...callout, ...end, side, labelY: end.y };
  });
  for (const side of ['left', 'right'] as const) spread(placed.filter((each) => each.side === side));
  draw(placed);
}

/** The box of the first element that matches and can be seen, or of its area. */
function boxOf({ text, target, color, property, area }: Callout, figures: readonly HTMLElement[]): DOMRect {
  for (const figure of figures) {
    const card = figure.querySelector('.card')!;
    const seen = card.getBoundingClientRect();
    const header = card.querySelector('header');
    const root = card.querySelector('miva-connection-setup')!.shadowRoot!;
    const elements = header?.matches(target) ? [header] : [...root.querySelectorAll(target)];
    const start = header?.matches(target) ? seen.top : seen.top + (header?.offsetHeight ?? 0);
    for (const element of elements) {
      const box = areaOf(element, area);
      const top = Math.max(box.top, start);
      const bottom = Math.min(box.bottom, seen.bottom);
      if (box.width === 0 || bottom - top < Math.min(box.height, MIN_VISIBLE)) continue;
      if (property !== undefined && getComputedStyle(element).getPropertyValue(property) !== rgbOf(color))
        throw new Error(`The ${property} of ${target} is not that of ${text}.`);
      return new DOMRect(box.left, top, box.width, bottom - top);
    }
  }
  throw new Error(`No figure shows ${text}: nothing that can be seen matches ${target}.`);
}

/** The box of an area, or of the element itself. */
function areaOf(element: Element, area: Callout['area']): DOMRect {
  const box = element.getBoundingClientRect();
  const { left, top, width, height, bottom } = box;
  if (area === 'padding')
    return new DOMRect(left, top, Number.parseFloat(getComputedStyle(element).paddingLeft), height);
  if (area === 'gap')
    return new DOMRect(left, bottom, width, element.nextElementSibling!.getBoundingClientRect().top - bottom);
  if (area === undefined) return box;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()?.textContent?.trim() === '');
  const range = document.createRange();
  range.selectNodeContents(texts.currentNode);
  return range.getBoundingClientRect();
}

/** The point at the side of a box where the line ends. */
function endOf({ inset = BEFORE, down }: Callout, { left, right, top, height }: DOMRect, side: Side): Point {
  const y = top + (down ?? (height > TALL ? 12 : height / 2));
  return { x: side === 'left' ? left + inset : right - inset, y };
}

/** Moves the labels of one side down until they do not overlap. */
function spread(labels: readonly Placed[]): void {
  let next = ROW / 2;
  for (const label of labels) {
    label.labelY = Math.max(label.y, next);
    next = label.labelY + ROW;
  }
}

function draw(placed: readonly Placed[]): void {
  const { scrollWidth, scrollHeight } = document.body;
  const lines = svg('svg', { class: 'lines', width: scrollWidth, height: scrollHeight });
  document.body.append(lines);
  for (const { text, color, isShaded, box, side, x, y, labelY } of placed) {
    if (isShaded) {
      const { x, y, width, height } = box;
      lines.append(svg('rect', { x, y, width, height, fill: color, 'fill-opacity': 0.45 }));
    }
    const label = document.createElement('div');
    label.className = 'callout';
    label.textContent = text;
    const isLight = isLightColor(color);
    Object.assign(label.style, {
      [side]: `${EDGE}px`,
      top: `${labelY}px`,
      background: color,
      color: isLight ? '#000' : '#fff',
    });
    document.body.append(label);
    const edge = label.getBoundingClientRect()[side === 'left' ? 'right' : 'left'];
    const stroke = isLight ? '#5b6470' : color;
    lines.append(
      svg('line', { x1: edge, y1: labelY, x2: x, y2: y, stroke, 'stroke-width': 2 }),
      svg('circle', {
        cx: x,
        cy: y,
        r: 5,
        fill: color,
        stroke: isLight ? stroke : '#fff',
        'stroke-width': 1.5,
      }),
    );
  }
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A color as the browser computes it. */
function rgbOf(color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}

/** Whether black text is easier to read on a color than white text. */
function isLightColor(color: string): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return red * 0.3 + green * 0.59 + blue * 0.11 > 150;
}
