// Long texts that make a careless pattern or loop take quadratic time.

/** Builds a text of about this length. */
export type Shape = (length: number) => string;

const repeated =
  (unit: string, before = '', after = ''): Shape =>
  (length) =>
    before +
    unit.repeat(Math.max(1, Math.floor((length - before.length - after.length) / unit.length))) +
    after;

const SHOP = 'https://www.example.com/';

/** Nested lists or objects, properly closed. */
const nested =
  (open: string, close: string): Shape =>
  (length) => {
    const depth = Math.floor(length / (open.length + close.length));
    return `${open.repeat(depth)}1${close.repeat(depth)}`;
  };

const UNITS: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'aB',
  digits: '7',
  hexadecimals: '0f',
  spaces: ' ',
  'no-break spaces': '\u00A0',
  'zero-width characters': '\u200B',
  'lines and spaces': ' \n',
  tabs: '\t',
  'line ends': '\n',
  'carriage returns': '\r',
  'line separators': '\u2028',
  colons: ':',
  'colons and spaces': ': ',
  commas: ',',
  semicolons: ';',
  'equals signs': '=',
  stops: '.',
  hyphens: '-',
  'spaced hyphens': ' - ',
  underscores: '_',
  slashes: '/',
  backslashes: '\\',
  'at signs': '@',
  'e-mail addresses': 'a@b.c',
  'question marks': '?',
  'number signs': '#',
  ampersands: '&',
  parameters: '&a=b',
  'percent signs': '%',
  'escaped slashes': '%2F',
  'greater-than signs': '>',
  'less-than signs': '<',
  tags: '<a href="',
  'double quotes': '"',
  'doubled quotes': '"",',
  'single quotes': "'",
  backticks: '`',
  'curly quotes': '“”',
  brackets: '[',
  'closing brackets': ']',
  'Markdown links': '](',
  braces: '{',
  parentheses: '(',
  bars: '|',
  stars: '*',
  bullets: '•',
  accents: 'e\u0301',
  'astral characters': '😀',
  'lone surrogates': '\uD800',
  'null characters': '\0',
  base64: 'aB3/',
  labels: 'a.',
  schemes: 'https://',
  'links in links': 'https://a.example/?url=',
  'escaped links': 'https%3A%2F%2Fa.example%2F%3Furl%3D',
  'algorithm names': 'sha256-',
  'Miva files': 'x.mvc/',
  'two words': 'Miva hmac ',
  headers: 'X-Miva-API-Authorization: MIVA ',
  'store codes': 'Store_Code=',
};

/** Texts that let a pattern start matching and make it fail at the very end. */
const embedded = (name: string, unit: string): [string, Shape][] => [
  [`${name}, then a letter and a sign`, repeated(unit, 'a', 'a!')],
  [`${name} in an address`, repeated(unit, SHOP, '<')],
  [`${name} below a label, then a letter`, repeated(unit, 'Password:\n', 'x')],
];

/** Lines of e-mails, spreadsheets and settings files, repeated many times. */
const PASTED: Readonly<Record<string, Shape>> = {
  'labels alone': repeated('Password\n'),
  'a label above spaces': repeated(' ', 'Password:\n', 'x'),
  'separated labels': repeated('Password:\n\n\n'),
  'one repeated label': repeated('Password: hunter2\n'),
  'a line of labels': repeated('Username: bob, Password: x '),
  'labels in one value': repeated(' token: x', 'Username: '),
  'a table': repeated('username,password,token\nbob,x,y\n'),
  'a table with one header': repeated('bob,x,y\n', 'username,password,token\n'),
  'a table in Markdown': repeated('| bob | x |\n', '| Username | Password |\n| --- | --- |\n'),
  'one long row': repeated('username,"x"",'),
  'cells of a sheet': repeated('Token\t'),
  links: repeated('http://a.b/c '),
  endpoints: repeated('https://www.example.com/mm5/admin.mvc\n'),
  replies: repeated('> '),
  'replies in replies': repeated('> > Password: x\n'),
  'lists of statuses': repeated('Order Import Statuses:\n- Pending\n'),
  'a long status list': repeated('pending and ', 'Order Import Statuses: '),
  'a header and spaces': repeated(' ', 'MIVA a', 'b'),
  'half a header': repeated('X-Miva-API-Authorization: '),
  'unknown labels': repeated('Some label: x\n'),
  'indented labels': (length) => {
    let text = '';
    for (let depth = 0; text.length < length; depth++) text += `${' '.repeat(depth % 50)}key:\n`;
    return text;
  },
  'an item without a value': repeated('>', '- name: a', ' x'),
  'quotes and comments': repeated('" # ', 'Username: "a" # b\nPassword: "', 'x'),
  'an open string': repeated('\\"', '{"'),
  'open smart quotes': repeated('“', '{“', '}'),
  'JSON of numbers': repeated('"password":1e3,', '{'),
  'JSON with many keys': repeated('"password":"x",', '{', '"a":1}'),
  'lists in lists': nested('[', ']'),
  'objects in objects': nested('{"a":', '}'),
  'lists left open': repeated('["'),
  'objects left open': repeated('{"a":'),
  'unmatched openings': repeated('[{"'),
  'braces on lines': repeated('{\n', '', 'Username: bob'),
  'rows of SQL': repeated("('bob', 'x''y\\\\'),\n", 'INSERT INTO t (username, password) VALUES\n'),
  'statements of SQL': repeated("INSERT INTO t (username, password) VALUES ('bob', 'x') "),
  'statements left open': repeated("INSERT INTO t (username, password) VALUES (('\n"),
  'cells in single quotes': repeated("'bob','x'',\n", "'Username','Password'\n"),
  'corrections of a value': repeated('Sorry, the password is actually x7.\n', 'Password: y\n'),
  'values in open braces': repeated('a: b\n{\n'),
};

type NamedShape = readonly [name: string, shape: Shape];

/** One shape of each kind. */
export const PLAIN_SHAPES: readonly NamedShape[] = [
  ...Object.entries(UNITS).map(([name, unit]): NamedShape => [name, repeated(unit)]),
  ...Object.entries(PASTED),
];

/** The plain shapes, and the units embedded in other text. */
export const SHAPES: readonly NamedShape[] = [
  ...PLAIN_SHAPES,
  ...Object.entries(UNITS).flatMap(([name, unit]) => embedded(name, unit)),
];
