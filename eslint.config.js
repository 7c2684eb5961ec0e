import { readFileSync } from 'node:fs';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** Former names, each with the standard term in its place. */
const FORMER_NAMES = JSON.parse(
  readFileSync(new URL('test/tools/former-names.json', import.meta.url), 'utf8'),
);

const formerNames = Object.entries(FORMER_NAMES).map(([former, name]) => ({
  selector: `Identifier[name=/^${former}$/i], PrivateIdentifier[name=/^${former}$/i]`,
  message: `Use ${name} in place of ${former}.`,
}));

/** Functions that libraries such as Prototype.js replace on the page by others of the same name. */
const REPLACED_BY_LIBRARIES = [
  'MemberExpression[object.name="Array"][property.name="from"]',
  'MemberExpression[object.name!="Object"][property.name="entries"]',
].map((selector) => ({
  selector,
  message: 'A library such as Prototype.js may have replaced this function.',
}));

const FOLDERS = ['element', 'ui', 'i18n', 'locales', 'types'];
const ENTRY_POINTS = '^(?:\\./|(?:\\.\\./)+)(?:index|define|core|react|cdn)\\.js$';
const SCHEMA = '/(?:json-|verdict-)?schema\\.js$';
const PACKAGES = '^[a-z@]';

/**
 * What the files of a layer may import: which folders and packages beside their own. `typesFrom` names folders of
 * which only the types may be imported.
 */
function layer(
  files,
  { folders = [], typesFrom = [], packages = '(?!)', schema = false, entryPoints = false },
) {
  const closed = FOLDERS.filter((folder) => !folders.includes(folder) && !typesFrom.includes(folder));
  const message = 'Imports point down only: see src/README.md.';
  const patterns = [
    { regex: `/(?:${closed.join('|')})/`, message },
    { regex: `^(?!${packages})${PACKAGES.slice(1)}`, message },
    ...(schema ? [] : [{ regex: SCHEMA, message: 'The form validates without zod.' }]),
    ...(entryPoints ? [] : [{ regex: ENTRY_POINTS, message }]),
    ...typesFrom.map((folder) => ({ regex: `/${folder}/`, allowTypeImports: true, message: 'Types only.' })),
  ];
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const NODE_GLOBALS = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

const LIT = 'lit(?:/|$)';

export default typescript.config(
  // Build output of this project and of the hosts in demo/hosts.
  {
    ignores: [
      '**/dist/**',
      'dist-site/**',
      'demo/site/.vitepress/cache/**',
      '**/.angular/**',
      'coverage/**',
      'test/bench/built/**',
    ],
  },
  {
    files: ['src/**/*.ts'],
    // The frameworks that these import are installed in test/types only.
    ignores: ['src/types/*.d.ts'],
    extends: [...typescript.configs.strictTypeChecked, lit['flat/all'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, 'import-x': importX },
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The element has a property for every option, by an interface of the same name.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/prefer-query-decorators': 'off',
      'no-restricted-syntax': ['error', 'Decorator', ...REPLACED_BY_LIBRARIES, ...formerNames],
    },
  },
  layer(['src/core/**/*.ts'], {}),
  layer(['src/core/payload/{schema,json-schema}.ts'], { packages: 'zod/mini$', schema: true }),
  layer(['src/i18n/*.ts'], {}),
  // A translation is one file, named by its tag: its helpers are passed in.
  {
    files: ['src/i18n/[a-z][a-z]{,-[A-Z][A-Z]}.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '.', allowTypeImports: true, message: 'A translation imports types only.' }] },
      ],
    },
  },
  layer(['src/ui/**/*.ts'], { folders: ['i18n'], packages: LIT }),
  layer(['src/element/**/*.ts'], {
    folders: ['element', 'ui', 'i18n'],
    packages: `(?:${LIT}|@lit/context$)`,
  }),
  layer(['src/core.ts'], { schema: true }),
  layer(['src/locales/*.ts'], { folders: ['i18n'] }),
  layer(['src/types/markup.ts'], { typesFrom: ['element'] }),
  layer(['src/{index,define,cdn}.ts'], { folders: ['element'], typesFrom: ['i18n'], entryPoints: true }),
  layer(['src/react.ts'], {
    folders: ['element'],
    typesFrom: ['types'],
    packages: '(?:react|@lit/react)$',
    entryPoints: true,
  }),
  // Each step of reading a pasted text is short enough to be read alone.
  {
    files: ['src/core/paste/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40 }] },
  },
  // The former names are errors in every other file too.
  {
    files: ['{test,demo}/**/*.{ts,js,mjs}', '*.{ts,mjs}'],
    languageOptions: { parser: typescript.parser },
    rules: { 'no-restricted-syntax': ['error', ...formerNames] },
  },
  // Programs for Node that are not TypeScript, where the compiler finds no misspelled names.
  {
    files: ['{test,demo}/**/*.mjs', '*.{js,mjs}'],
    languageOptions: { globals: NODE_GLOBALS },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['test/**/*.ts', 'demo/generate/*.ts', 'vite.config.ts'],
    extends: [...typescript.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
