/**
 * A page of prose: sections of the README, by their headings, and what stands beside them.
 * @typedef {object} ProsePage
 * @property {string} path of its folder; the first page's is empty
 * @property {string} title
 * @property {readonly string[]} sections
 * @property {'form' | 'languages' | 'looks' | 'reference' | 'changelog'} [extra]
 */

/**
 * A page of the demo, as it is; with a server of its own it would say something else on top.
 * @typedef {object} LivePage
 * @property {string} path
 * @property {string} title
 * @property {string} [from] its folder in demo/, when that is another one
 * @property {string} [lead] what it says in place of the demo's own words
 */

/** What stands before the first heading of the README. */
export const INTRODUCTION = '';

/** @type {readonly ProsePage[]} */
export const PROSE = [
  {
    path: '',
    title: 'Getting started',
    sections: [INTRODUCTION, 'Embed it with a script tag', 'Embed it from npm'],
    extra: 'form',
  },
  { path: 'recipes/', title: 'Recipes', sections: ['In a framework', 'Questions'] },
  { path: 'options/', title: 'Options', sections: ['Options'] },
  { path: 'events/', title: 'Events and answers', sections: ['Events', 'Answer'] },
  { path: 'server/', title: 'Server', sections: ['What your server does', 'Server rendering'] },
  { path: 'theming/', title: 'Theming', sections: ['Style'], extra: 'looks' },
  { path: 'languages/', title: 'Languages', sections: ['Languages'], extra: 'languages' },
  { path: 'knowledge/', title: 'What it knows of Miva', sections: ['What it knows of Miva'] },
  { path: 'security/', title: 'Security', sections: ['Security'] },
  { path: 'accessibility/', title: 'Accessibility', sections: ['Accessibility'] },
  { path: 'speed/', title: 'Speed', sections: ['Speed'] },
  { path: 'reference/', title: 'Reference', sections: ['Codes'], extra: 'reference' },
  { path: 'versions/', title: 'Versions', sections: ['Versions'], extra: 'changelog' },
];

/** What the README says to those who work on the project. */
export const NOT_SHOWN = ['Contents', 'Two commands', 'Contributing'];

/** @type {readonly LivePage[]} */
export const LIVE = [
  { path: 'playground/', title: 'Playground' },
  {
    path: 'cases/',
    title: 'Cases',
    lead: 'Each store below has one thing wrong. Press Fill, then Add connection: this page answers as a server would that was told so by Miva, and the form says what to do. Correct what is marked, and the store is accepted. Nothing leaves the page.',
  },
  {
    path: 'try/',
    title: 'Try it',
    lead: 'One click each: the page types, pastes or presses as a person would, and the form answers. From there on the form is yours: take the fix, undo it, add the connection. Nothing leaves the page.',
  },
  {
    path: 'phases/',
    from: '.',
    title: 'Phases',
    lead: 'Every phase side by side, each a form of its own.',
  },
  { path: 'looks/', title: 'Looks' },
];

/** @type {readonly (readonly [group: string, links: readonly (readonly [path: string, title: string])[]])[]} */
export const NAVIGATION = [
  ['Use it', linksTo('', 'recipes/', 'options/', 'events/', 'server/')],
  ['Make it yours', linksTo('theming/', 'languages/')],
  ['Know it', linksTo('knowledge/', 'security/', 'accessibility/', 'speed/', 'reference/', 'versions/')],
  [
    'Live',
    [
      ['playground/', 'Playground'],
      ['playground/#section-answer', 'Host simulator'],
      ...linksTo('cases/', 'try/', 'phases/', 'looks/'),
    ],
  ],
];

/**
 * @param {string[]} paths
 * @returns {(readonly [path: string, title: string])[]}
 */
function linksTo(...paths) {
  return paths.map((path) => {
    const page = [...PROSE, ...LIVE].find((each) => each.path === path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return [path, page.title];
  });
}
