import { expect } from '@open-wc/testing';
import { contrast, paint } from '../support/contrast.js';
import { mountInAppearance, THEMES } from '../support/scenarios.js';

const mix = (color: string, share: number, background: string): string =>
  `color-mix(in srgb, var(--_${color}) ${share}%, var(--_${background}))`;
const token = (name: string): string => `var(--_${name})`;

/** Tinted backgrounds, mixed as in the styles. */
const SUMMARY = mix('error', 6, 'surface');
const PANEL = mix('success', 6, 'surface');
const SOFT = mix('text', 4, 'surface');
const PASTE = mix('accent', 7, 'surface');
const HOVERED = mix('text', 7, 'field');
const HOVERED_PRIMARY = mix('accent', 88, 'text');

/** Text on its background needs 4.5:1. */
const TEXTS: readonly (readonly [what: string, color: string, background: string])[] = [
  ['text', token('text'), token('surface')],
  ['text in a field', token('text'), token('field')],
  ['text in the summary', token('text'), SUMMARY],
  ['text in the panel', token('text'), PANEL],
  ['text on a soft background', token('text'), SOFT],
  ['text on a hovered button', token('text'), HOVERED],
  ['hints', token('muted'), token('surface')],
  ['hints on a soft background', token('muted'), SOFT],
  ['errors', token('error'), token('surface')],
  ['warnings', token('warning'), token('surface')],
  ['hints in the summary', token('muted'), SUMMARY],
  ['the title of the summary', token('error'), SUMMARY],
  ['links', token('accent'), token('surface')],
  ['links in the summary', token('accent'), SUMMARY],
  ['links in the panel', token('accent'), PANEL],
  ['links on a soft background', token('accent'), SOFT],
  ['the button that opens the paste box', token('accent'), PASTE],
  ['the same button while waiting', token('muted'), PASTE],
  ['the button', token('on-accent'), token('accent')],
  ['the button, hovered', token('on-accent'), HOVERED_PRIMARY],
  ['the number of a highlighted step', token('surface'), token('error')],
];

/** Borders, icons and focus rings next to their background need 3:1. */
const SHAPES: readonly (readonly [what: string, color: string, background: string])[] = [
  ['the border of a field, outside', token('border'), token('surface')],
  ['the border of a field, inside', token('border'), token('field')],
  ['the border of a hovered field', token('text'), token('surface')],
  ['the border of an invalid field', token('error'), token('field')],
  ['the focus ring', token('focus'), token('surface')],
  ['the focus ring at a field', token('focus'), token('field')],
  ['the focus ring in the summary', token('focus'), SUMMARY],
  ['the focus ring in the panel', token('focus'), PANEL],
  ['the focus ring on a soft background', token('focus'), SOFT],
  ['the focus ring at the paste box', token('focus'), PASTE],
  ['the mark of a warning', token('warning'), token('surface')],
  ['the background of a highlighted number', token('error'), SOFT],
  ['the button', token('accent'), token('surface')],
  ['a checked box, and the current step', token('accent'), token('surface')],
  ['the border of the summary', token('error'), token('surface')],
  ['the icon in the summary', token('error'), SUMMARY],
  ['the border of the panel', token('success'), token('surface')],
  ['the icon in the panel', token('success'), PANEL],
];

/** Tokens that are not colors, the decorative line, and the soft background, which is tested as a mixture. */
const OTHERS = [
  'fade',
  'radius',
  'gap',
  'line',
  'soft',
  'max-width',
  'padding',
  'sticky-top',
  'inset-top',
  'scroll-margin',
  'two-columns',
];
const LINE = mix('text', 16, 'surface');

describe('contrast', () => {
  for (const theme of THEMES) {
    for (const [least, pairs] of [
      [4.5, TEXTS],
      [3, SHAPES],
    ] as const) {
      for (const [what, color, background] of pairs) {
        it(`is at least ${least}:1 in the ${theme} theme: ${what}`, async () => {
          const page = await mountInAppearance({ theme });
          const probe = document.createElement('i');
          page.content.append(probe);
          const seen = (value: string) => {
            probe.style.color = value;
            return paint(getComputedStyle(probe).color);
          };
          expect(contrast(seen(color), seen(background))).to.be.at.least(least);
        });
      }
    }
  }

  it('is tested for every color token and every color-mix() in the styles', async () => {
    const page = await mountInAppearance();
    const rules = page.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const found = (pattern: RegExp) => rules.flatMap(({ cssText }) => cssText.match(pattern) ?? []);
    const declared = found(/(?<=--_)[\w-]+(?=:)/g);
    const mixed = found(/color-mix\(.*?\)\)/g);
    const tested = [...TEXTS, ...SHAPES].flat().join(' ');
    expect(declared.length).to.be.greaterThan(10);
    expect(
      declared.filter((name) => !tested.includes(`--_${name})`) && !OTHERS.includes(name)),
    ).to.deep.equal([]);
    expect(mixed.length).to.be.greaterThan(5);
    expect(mixed.filter((mixture) => !tested.includes(mixture) && mixture !== LINE)).to.deep.equal([]);
  });

  it('is computed as defined by WCAG', () => {
    expect(contrast(paint('#000'), paint('#fff'))).to.equal(21);
    expect(contrast(paint('#777'), paint('#fff'))).to.be.closeTo(4.478, 0.001);
    expect(paint('color-mix(in srgb, #fff 50%, #000)')).to.deep.equal([128, 128, 128]);
  });
});
