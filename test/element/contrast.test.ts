import { expect } from '@open-wc/testing';
import { contrast, paint } from '../support/contrast.js';
import { openSetup, THEMES } from '../support/scenarios.js';

const mix = (colour: string, share: number, ground: string): string =>
  `color-mix(in srgb, var(--_${colour}) ${share}%, var(--_${ground}))`;
const token = (name: string): string => `var(--_${name})`;

/** Grounds of a tint, as the styles mix them. */
const SUMMARY = mix('error', 6, 'surface');
const PANEL = mix('success', 6, 'surface');
const NOTE = mix('accent', 7, 'surface');
const HOVERED = mix('text', 7, 'field');
const HOVERED_PRIMARY = mix('accent', 88, 'text');

/** Words on their ground: 4.5 to 1. */
const WORDS: readonly (readonly [what: string, colour: string, ground: string])[] = [
  ['text', token('text'), token('surface')],
  ['text in a field', token('text'), token('field')],
  ['text in the summary', token('text'), SUMMARY],
  ['text in the panel', token('text'), PANEL],
  ['text in a note', token('text'), NOTE],
  ['text on a hovered button', token('text'), HOVERED],
  ['hints', token('muted'), token('surface')],
  ['hints in a note', token('muted'), NOTE],
  ['errors', token('error'), token('surface')],
  ['the title of the summary', token('error'), SUMMARY],
  ['links', token('accent'), token('surface')],
  ['links in the summary', token('accent'), SUMMARY],
  ['links in the panel', token('accent'), PANEL],
  ['links in a note', token('accent'), NOTE],
  ['the button', token('on-accent'), token('accent')],
  ['the button, hovered', token('on-accent'), HOVERED_PRIMARY],
  ['the number of a step that is wanted', token('surface'), token('error')],
];

/** Edges, marks and rings on what is beside them: 3 to 1. */
const SHAPES: readonly (readonly [what: string, colour: string, ground: string])[] = [
  ['the edge of a field, outside', token('border'), token('surface')],
  ['the edge of a field, inside', token('border'), token('field')],
  ['the edge of a hovered field', token('text'), token('surface')],
  ['the edge of a wrong field', token('error'), token('field')],
  ['the ring of the focus', token('focus'), token('surface')],
  ['the ring of the focus at a field', token('focus'), token('field')],
  ['the ring of the focus in the summary', token('focus'), SUMMARY],
  ['the ring of the focus in the panel', token('focus'), PANEL],
  ['the ring of the focus in a note', token('focus'), NOTE],
  ['the button', token('accent'), token('surface')],
  ['a ticked box, and the current step', token('accent'), token('surface')],
  ['the edge of the summary', token('error'), token('surface')],
  ['the icon in the summary', token('error'), SUMMARY],
  ['the edge of the panel', token('success'), token('surface')],
  ['the icon in the panel', token('success'), PANEL],
];

/** What is no colour, and the line beside the guide, which only adorns. */
const OTHERS = ['radius', 'gap', 'line'];
const LINE = mix('text', 16, 'surface');

describe('contrast', () => {
  for (const theme of THEMES) {
    for (const [least, pairs] of [
      [4.5, WORDS],
      [3, SHAPES],
    ] as const) {
      for (const [what, colour, ground] of pairs) {
        it(`is at least ${least} to 1 in the ${theme}: ${what}`, async () => {
          const page = await openSetup({ theme });
          const probe = document.createElement('i');
          page.root.querySelector('.root')!.append(probe);
          const seen = (value: string) => {
            probe.style.color = value;
            return paint(getComputedStyle(probe).color);
          };
          expect(contrast(seen(colour), seen(ground))).to.be.at.least(least);
        });
      }
    }
  }

  it('is asked of every colour there is, and of every mixture as the styles have it', async () => {
    const page = await openSetup();
    const rules = page.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const found = (pattern: RegExp) => rules.flatMap(({ cssText }) => cssText.match(pattern) ?? []);
    const declared = found(/(?<=--_)[\w-]+(?=:)/g);
    const mixed = found(/color-mix\(.*?\)\)/g);
    const asked = [...WORDS, ...SHAPES].flat().join(' ');
    expect(declared.length).to.be.greaterThan(10);
    expect(declared.filter((name) => !asked.includes(`--_${name})`) && !OTHERS.includes(name))).to.deep.equal(
      [],
    );
    expect(mixed.length).to.be.greaterThan(5);
    expect(mixed.filter((mixture) => !asked.includes(mixture) && mixture !== LINE)).to.deep.equal([]);
  });

  it('is computed as WCAG says', () => {
    expect(contrast(paint('#000'), paint('#fff'))).to.equal(21);
    expect(contrast(paint('#777'), paint('#fff'))).to.be.closeTo(4.478, 0.001);
    expect(paint('color-mix(in srgb, #fff 50%, #000)')).to.deep.equal([128, 128, 128]);
  });
});
