import { expect, html } from '@open-wc/testing';
import { mountForm } from '../support/form-driver.js';

/** Values of every kind: the first one that a property takes and that differs from its default is used. */
const PROBES = [
  ...[
    '7px',
    '3',
    '0.5',
    '40%',
    '700',
    '2deg',
    '-1',
    '3 4 5',
    'rgb(1, 2, 3)',
    '"x"',
    '"kern" 0',
    '"wght" 300',
  ],
  ...['"«" "»"', '"x" "y"', 'rgb(1, 2, 3) 2px 2px 2px', 'url("#y")', 'linear-gradient(red, red)'],
  ...[
    'none',
    'normal',
    'auto',
    'all',
    'always',
    'never',
    'exact',
    'economy',
    'hidden',
    'visible',
    'collapse',
  ],
  ...[
    'italic',
    'oblique',
    'uppercase',
    'full-width',
    'center',
    'right',
    'end',
    'justify',
    'inter-word',
    'pre',
  ],
  ...['pre-wrap', 'nowrap', 'preserve', 'break-all', 'keep-all', 'auto-phrase', 'anywhere', 'break-word'],
  ...['break-spaces', 'manual', 'strict', 'loose', 'balance', 'pretty', 'stable', 'stroke', 'fill', 'under'],
  ...[
    'over',
    'over right',
    'under left',
    'left',
    'bottom',
    'inside',
    'square',
    'pointer',
    'wait',
    'dark',
    'rtl',
  ],
  ...['vertical-rl', 'vertical-lr', 'upright', 'sideways', 'mixed', 'small-caps', 'all-small-caps', 'sub'],
  ...['super', 'titling-caps', 'tabular-nums', 'ordinal', 'common-ligatures', 'historical-forms', 'emoji'],
  ...['text', 'jis78', 'condensed', 'expanded', '75%', 'light', 'monospace', 'weight', 'style', 'filled dot'],
  ...['dot', 'open', 'no-autospace', 'no-compress', 'space-all', 'trim-start', 'spaces', 'hanging', 'first'],
  ...[
    'cap alphabetic',
    'trim-both',
    'evenodd',
    'bevel',
    'round',
    'middle',
    'geometricPrecision',
    'crispEdges',
  ],
  ...['optimizeLegibility', 'pixelated', 'linearRGB', 'optimizeSpeed', 'compact', 'crisp-edges', 'inert'],
  ...[
    'bar',
    'block',
    'underscore',
    'separate',
    'hide',
    'show',
    'read-write',
    'element',
    'subpixel-antialiased',
  ],
  ...[
    'antialiased',
    'grayscale',
    'flat',
    'touch',
    'disabled',
    'thin',
    'markers',
    'stroke fill',
    'from-image',
  ],
  ...['rl', 'lr', 'before', 'after', '"de"', 'alternate', 'ruby', 'merge', 'space-between', 'skip', 'ink'],
  ...['inter-character', 'narrow', '1.3', '2', '9', '200%', 'small', 'x-large', 'fit', 'after-white-space'],
];

const computed = (element: Element, property: string) => getComputedStyle(element).getPropertyValue(property);

const supportedValues = (property: string) => PROBES.filter((value) => CSS.supports(property, value));

/** Every property that a plain child inherits from the body, with a value that it did not have before. */
function inheritedProperties(): ReadonlyMap<string, string> {
  const child = document.createElement('div');
  document.body.append(child);
  const found = new Map<string, string>();
  const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
  for (const name of names) {
    const before = computed(child, name);
    for (const value of supportedValues(name)) {
      document.body.style.setProperty(name, value);
      const after = computed(child, name);
      const isInherited = after !== before && after === computed(document.body, name);
      document.body.style.removeProperty(name);
      // What is resolved against the layout, such as a width, follows the body without being inherited.
      if (isInherited && !LAYOUT.test(name)) {
        found.set(name, value);
        break;
      }
    }
  }
  child.remove();
  return found;
}

const LAYOUT = /^(?:width|height|(?:inline|block)-size|perspective-origin|transform-origin)$/;

/** Inherited in every engine. */
const KNOWN = [
  ...['caret-color', 'color', 'cursor', 'font-family', 'font-size', 'font-style', 'font-variant-caps'],
  ...['font-weight', 'letter-spacing', 'line-height', 'list-style-type', 'pointer-events', 'quotes'],
  ...['tab-size', 'text-align', 'text-indent', 'text-shadow', 'text-transform', 'visibility', 'word-spacing'],
  ...['-webkit-text-stroke-width', '-webkit-text-fill-color', 'writing-mode', 'accent-color', 'color-scheme'],
];

/** What the form takes over: its font, its colors, and whether it can be seen and used. */
const LET_THROUGH = ['color-scheme', 'font-family', 'interactivity', 'pointer-events', 'visibility'];

describe('the page’s text style', () => {
  afterEach(() => document.body.removeAttribute('style'));

  it('is not inherited by the form, except for a fixed list of properties', async () => {
    const inherited = inheritedProperties();
    expect([...inherited.keys()], 'the properties that are tried').to.include.members(KNOWN);
    const page = await mountForm();
    const places = ['.root', '[part="label"]', '[part="hint"]', '#name-input', 'button', 'select'];
    const elements = page.all(places.join());
    const changed: string[] = [];
    for (const [name, value] of inherited) {
      const before = elements.map((each) => computed(each, name));
      document.body.style.setProperty(name, value);
      if (elements.some((each, index) => computed(each, name) !== before[index])) changed.push(name);
      document.body.style.removeProperty(name);
    }
    const isKnown = (name: string) => inherited.has(name);
    expect(changed.sort()).to.deep.equal(LET_THROUGH.filter(isKnown));
  });

  it('is reset without the language of the form’s text', async () => {
    const page = await mountForm(
      html`<div lang="en">
        <miva-connection-setup .messages=${{ language: 'ja' }}></miva-connection-setup>
      </div>`,
    );
    // Firefox has no such property.
    expect(computed(page.content, '-webkit-locale')).to.be.oneOf(['"ja"', 'ja', '']);
    expect(page.root.querySelector('[part="hint"]')!.matches(':lang(ja)')).to.equal(true);
  });

  it('does not make the form’s text unselectable', async () => {
    document.body.style.setProperty('user-select', 'none');
    document.body.style.setProperty('-webkit-user-select', 'none');
    const page = await mountForm();
    const hint = page.root.querySelector('[part="hint"]')!;
    expect(computed(hint, 'user-select') || computed(hint, '-webkit-user-select')).not.to.equal('none');
  });
});
