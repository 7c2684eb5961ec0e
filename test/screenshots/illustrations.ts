import { readdirSync, readFileSync } from 'node:fs';
import { element } from '../../demo/generate/manifest.js';
import type { Step } from '../../demo/scenarios/all.js';
import { GOOD } from '../../demo/scenarios/values.js';
import type { FieldName } from '../../src/core/fields.js';

// The illustrations of demo/docs/theming.md. They point out every custom property, part, slot and state of the custom
// elements manifest, and show every theme of demo/themes. A new part, slot or theme appears by itself. A new custom
// property or state needs an entry below; without it, this file throws an error.

export interface Illustration {
  /** The file name without its extension. */
  readonly name: string;
  /** The width of the page in pixels. Documentation shows it about 700 px wide. */
  readonly width: number;
  /** More pixels than the width, so that the text is sharp. */
  readonly scale: 2;
  /** The styles of the page. */
  readonly css: string;
  readonly figures: readonly Figure[];
  /** The slots to fill with their names, in every figure. */
  readonly slots: readonly string[];
  readonly callouts: readonly Callout[];
}

/** A form in a situation, or a section of it. */
export interface Figure {
  readonly caption?: string;
  readonly steps: readonly Step[];
  /** The state that the form has after the steps. */
  readonly state?: string;
  /** The field that has the focus. Without it, nothing has the focus. */
  readonly focus?: FieldName;
  /** Selectors of the first and of the last element to show. */
  readonly from?: string;
  readonly to?: string;
  /** Shows a sticky header of the page, below which the form is scrolled to `from`. */
  readonly hasStickyHeader?: true;
}

/** A label with a line to an element: the first that matches and can be seen. */
export interface Callout {
  readonly text: string;
  readonly target: string;
  readonly color: string;
  /** Where it is. By default, labels alternate between the sides. */
  readonly side?: 'left' | 'right';
  /** Where the line ends: how far inside the side of the target, and how far below its upper edge, in pixels. */
  readonly inset?: number;
  readonly down?: number;
  /** The property of the target that has the color. */
  readonly property?: 'color' | 'background-color' | 'border-top-color' | 'outline-color';
  /** What the line leads to, if not to the element: to its text, the space at its start, or the space below it. */
  readonly area?: 'text' | 'padding' | 'gap';
  /** Whether the area or the element is shaded. */
  readonly isShaded?: true;
}

type Pointer = Omit<Callout, 'text' | 'color'>;

/** The width of a page with space for labels on both sides of a form. */
const WIDTH = 760;

const ONE_ERROR: readonly Step[] = [
  { fill: { ...GOOD, Name: '', Password: ' Harbor-demo-12' } },
  { submit: true },
];
const ACCEPTED: readonly Step[] = [{ answer: { ok: true } }, { fill: GOOD }, { submit: true }];
const REJECTED: readonly Step[] = [
  { answer: { ok: false, fields: { name: 'name-taken' } } },
  { fill: GOOD },
  { submit: true },
];
const SUBMITTING: readonly Step[] = [{ answer: 'none' }, { fill: GOOD }, { submit: true }];

const field = (name: string): string => `[data-field="${name}"]`;
const part = (name: string): string => `[part~="${name}"]`;
/** The field itself has space at its end. */
const LAST_OF_PASSWORD = `${field('password')} > :last-child`;
const SUBMIT_BUTTON = '[type="submit"]';

/** A color for each of many labels, distant from that of its neighbors, dark enough for white text on it. */
const colorAt = (index: number): string => `oklch(47% 0.17 ${(index * 137) % 360})`;

// The colors are as different from each other as possible, so that each can be recognized.
const COLORS: Readonly<Record<string, Pointer & { readonly color: string }>> = {
  accent: { color: '#7b1fa2', target: SUBMIT_BUTTON, property: 'background-color', inset: 0 },
  'on-accent': { color: '#ffe14d', target: SUBMIT_BUTTON, area: 'text', property: 'color' },
  text: {
    color: '#0d1b4c',
    target: `${field('username')} ${part('label')}`,
    area: 'text',
    property: 'color',
  },
  muted: {
    color: '#6d4c41',
    target: `${field('username')} ${part('hint')}`,
    area: 'text',
    property: 'color',
  },
  surface: { color: '#fff3cd', target: '.root', property: 'background-color', inset: 8, down: 70 },
  field: {
    color: '#d9eeff',
    target: `${field('storeCode')} ${part('input')}`,
    property: 'background-color',
    inset: 60,
  },
  border: {
    color: '#00897b',
    target: `${field('password')} ${part('input')}`,
    property: 'border-top-color',
    inset: 0,
  },
  error: { color: '#d50000', target: part('error'), area: 'text', property: 'color' },
  warning: { color: '#c25100', target: `${part('advice')} svg`, property: 'color' },
  success: { color: '#1b7a2f', target: `${part('panel')} svg`, property: 'color' },
  focus: {
    color: '#e5007d',
    target: `${field('username')} ${part('input')}`,
    property: 'outline-color',
    inset: 0,
  },
};

const SIZES: Readonly<Record<string, Pointer & { readonly value: string }>> = {
  'sticky-top': { value: '48px', target: 'header', isShaded: true, side: 'left', inset: 12 },
  padding: {
    value: '32px',
    target: '.root',
    area: 'padding',
    isShaded: true,
    side: 'left',
    inset: 16,
    down: 180,
  },
  'font-size': { value: '18px', target: part('label'), area: 'text', side: 'right' },
  radius: { value: '14px', target: part('input'), side: 'right', inset: 4, down: 4 },
  gap: { value: '28px', target: field('storeCode'), area: 'gap', isShaded: true, side: 'right', inset: 12 },
};

const STATES: Readonly<Record<string, Pick<Figure, 'steps' | 'from' | 'to'>>> = {
  submitting: { steps: SUBMITTING, from: field('signingDigest') },
  rejected: { steps: REJECTED, to: field('name') },
  accepted: { steps: ACCEPTED },
};

const TOKEN = '--miva-connection-';
const tokens = element.cssProperties.map(({ name }) => name.replace(TOKEN, ''));
const states = element.cssStates.map(({ name }) => name);
requireSame('custom properties', tokens, [...Object.keys(COLORS), ...Object.keys(SIZES)]);
requireSame('states', states, Object.keys(STATES));

/** Throws an error if something of the manifest is not shown, or the other way around. */
function requireSame(kind: string, expected: readonly string[], shown: readonly string[]): void {
  const different = [...expected, ...shown].filter(
    (name) => !expected.includes(name) || !shown.includes(name),
  );
  if (different.length === 0) return;
  throw new Error(
    `The ${kind} of the manifest and of test/screenshots/illustrations.ts differ: ${different.join(', ')}`,
  );
}

const declarations = (values: readonly (readonly [string, string])[]): string =>
  `main { ${values.map(([name, value]) => `${TOKEN}${name}: ${value};`).join(' ')} }`;

const colors = Object.entries(COLORS);
const sizes = Object.entries(SIZES);

const illustration = (name: string, given: Partial<Illustration>): Illustration => ({
  name,
  width: WIDTH,
  scale: 2,
  css: '',
  figures: [],
  slots: [],
  callouts: [],
  ...given,
});

const partStyle = (name: string, color: string): string =>
  `miva-connection-setup::part(${name}) {
    outline: 2px solid ${color}; outline-offset: -1px; background: color-mix(in srgb, ${color} 10%, transparent) }`;

/** The stylesheets of a theme, with a font that is installed everywhere. */
const themeStyles = (file: string): string =>
  [file, `recipes/${file}`]
    .map((path) => readFileSync(`demo/themes/${path}`, 'utf8').replace('system-ui', "'Liberation Sans'"))
    .join('\n');

const THEMES = readdirSync('demo/themes/recipes').map((file) =>
  illustration(`theme-${file.replace('.css', '')}`, {
    // Wide enough for the text size that Polaris has on a desktop.
    width: 784,
    css: themeStyles(file),
    figures: [
      { steps: [{ fill: { ...GOOD, Name: '' } }, { submit: true }], to: LAST_OF_PASSWORD },
      { steps: [], from: SUBMIT_BUTTON },
    ],
  }),
);

export const ILLUSTRATIONS: readonly Illustration[] = [
  illustration('theming-colors', {
    css: declarations(colors.map(([name, { color }]) => [name, color])),
    figures: [
      { steps: ONE_ERROR, focus: 'username', from: field('name'), to: field('storeCode') },
      { steps: [], from: SUBMIT_BUTTON },
      { steps: ACCEPTED },
    ],
    callouts: colors.map(([name, pointer]) => ({ text: name, ...pointer })),
  }),
  illustration('theming-sizes', {
    css: declarations(sizes.map(([name, { value }]) => [name, value])),
    figures: [{ steps: [], from: field('storeCode'), to: field('apiUrl'), hasStickyHeader: true }],
    callouts: sizes.map(([name, { value, ...pointer }], index) => ({
      text: `${name}: ${value}`,
      color: colorAt(index),
      ...pointer,
    })),
  }),
  illustration('theming-parts', {
    css: [
      ...element.cssParts.map(({ name }, index) => partStyle(name, colorAt(index))),
      // A field is around its other parts.
      'miva-connection-setup::part(field) { margin-block: 6px; padding: 6px; background: none }',
    ].join('\n'),
    figures: [{ steps: ONE_ERROR, to: LAST_OF_PASSWORD }, { steps: ACCEPTED }],
    callouts: element.cssParts.map(({ name }, index) => ({
      text: `::part(${name})`,
      target: part(name),
      color: colorAt(index),
    })),
  }),
  illustration('theming-slots', {
    // The form is as wide as it gets without a guide, and the padding leaves enough space for the guide beside it.
    width: 732,
    css: declarations([
      ['font-size', '14px'],
      ['padding', '13px'],
    ]),
    figures: [{ steps: [], to: field('name') }, { steps: [], from: SUBMIT_BUTTON }, { steps: ACCEPTED }],
    slots: element.slots.map(({ name }) => name),
  }),
  illustration('theming-states', {
    width: 800,
    css: `main { grid-template-columns: repeat(${states.length}, 1fr) } ${declarations([['font-size', '14px']])}`,
    figures: states.map((state) => ({ caption: `:state(${state})`, state, ...STATES[state]! })),
  }),
  ...THEMES,
];
