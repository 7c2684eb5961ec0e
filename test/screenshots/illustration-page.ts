// Runs in the page: brings forms into their situations, and points at what the page can style.
import type { MivaConnectionSetup } from 'miva-connection-setup';
import { answerSubmits, play } from '../../demo/scenarios/play.js';
import { drawCallouts } from './callouts.js';
import type { Figure, Illustration } from './illustrations.js';
import { addForm, settled } from './settled.js';

/** The space before and after what a figure shows of a form, in pixels. */
const SPACE = 14;

/** The classes are those of the demo page, for its themes. */
const LAYOUT = `
:root { --page: #eef0f3; background: var(--page) }
main { display: grid; gap: 16px; align-items: start }
figure { margin: 0; inline-size: 100% }
section { position: relative }
figcaption { margin-block-end: 8px; font: bold 18px 'Liberation Mono'; text-align: center }
.with-callouts figure { inline-size: 386px; justify-self: center }
.card { overflow: hidden; scrollbar-width: none }
.cut-start::before, .cut-end::after { content: ''; position: absolute; z-index: 1; inset-inline: -4px; block-size: 14px }
.cut-start::before { inset-block-start: -1px; background: linear-gradient(var(--page), transparent) }
.cut-end::after { inset-block-end: -1px; background: linear-gradient(transparent, var(--page)) }
header { position: sticky; z-index: 1; inset-block-start: 0; block-size: var(--miva-connection-sticky-top);
  background: #dbe0e7; color: #333c48; font: 16px/3 'Liberation Sans'; text-align: center }
/* The guide begins further up. */
.cut-start miva-connection-setup::part(guide) { visibility: hidden }
.slotted { padding: 14px; border: 2px dashed #b3155a; border-radius: 6px; background: #ffeaf3; color: #8f0f46;
  font: bold 18px 'Liberation Mono'; text-align: center }
`;

/** Shows an illustration and returns what it points out, a line for each. */
export async function illustrate({ css, figures, slots, callouts }: Illustration): Promise<string> {
  const style = document.createElement('style');
  style.textContent = css + LAYOUT;
  document.head.append(style);
  const main = document.createElement('main');
  main.classList.add('frame');
  main.classList.toggle('with-callouts', callouts.length > 0);
  document.body.append(main);
  const forms: MivaConnectionSetup[] = [];
  for (const figure of figures) forms.push(await show(figure, slots, main));
  for (const form of forms) form.blur();
  figures.forEach(({ focus }, index) => focus && forms[index]!.focusField(focus));
  await settled();
  drawCallouts([...main.querySelectorAll('figure')], callouts);
  for (const slot of slots) requireVisible(slot, main);
  const captions = figures.flatMap(({ caption }) => caption ?? []);
  return [...captions, ...slots, ...callouts.map(({ text }) => text)].join('\n');
}

function requireVisible(slot: string, main: HTMLElement): void {
  const isVisible = [...main.querySelectorAll(`[slot="${slot}"]`)].some((element) => {
    const { top, bottom } = element.closest('.card')!.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return box.height > 0 && box.top >= top && box.bottom <= bottom;
  });
  if (!isVisible) throw new Error(`No figure shows the slot ${slot}.`);
}

async function show(
  given: Figure,
  slots: readonly string[],
  main: HTMLElement,
): Promise<MivaConnectionSetup> {
  const figure = document.createElement('figure');
  main.append(figure);
  if (given.caption !== undefined) {
    const caption = document.createElement('figcaption');
    caption.textContent = given.caption;
    figure.append(caption);
  }
  const section = document.createElement('section');
  const card = document.createElement('div');
  card.classList.add('card');
  section.append(card);
  figure.append(section);
  const form = document.createElement('miva-connection-setup');
  form.append(...slots.map(placeholder));
  await addForm(form, card);
  await play(form, given, answerSubmits(form));
  await settled();
  if (given.state !== undefined && !form.matches(`:state(${given.state})`))
    throw new Error(`The form is not in the state ${given.state}.`);
  crop(card, form.shadowRoot!, given);
  return form;
}

function placeholder(slot: string): HTMLElement {
  const element = document.createElement('div');
  element.slot = slot;
  element.className = 'slotted';
  element.textContent = `slot="${slot}"`;
  return element;
}

/** Shows only a section of the form, and lets the edges fade out at which it is cut. */
function crop(card: HTMLElement, root: ShadowRoot, { from, to, hasStickyHeader }: Figure): void {
  const find = (selector: string) => {
    const found = root.querySelector(selector);
    if (found === null) throw new Error(`Nothing matches ${selector}, where a figure begins or ends.`);
    return found.getBoundingClientRect();
  };
  const box = card.getBoundingClientRect();
  const start = from === undefined ? box.top : find(from).top - SPACE;
  const end = to === undefined ? box.bottom : find(to).bottom + SPACE;
  if (hasStickyHeader) card.prepend(header());
  const covered = card.querySelector('header')?.offsetHeight ?? 0;
  card.style.blockSize = `${end - start + covered}px`;
  if (hasStickyHeader) root.querySelector(from!)!.scrollIntoView();
  else card.scrollTop = start - box.top;
  card.parentElement!.classList.toggle('cut-start', from !== undefined && !hasStickyHeader);
  card.parentElement!.classList.toggle('cut-end', to !== undefined);
}

/** As high as the form is told. */
function header(): HTMLElement {
  const element = document.createElement('header');
  element.textContent = 'A sticky header of the page';
  return element;
}
