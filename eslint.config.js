import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** Former names, each with the standard term in its place. */
const FORMER_NAMES = {
  announcer: 'liveRegion',
  baseline: 'initialValues',
  catalogue: 'translation',
  conversation: 'submitController',
  fingerprint: 'hash',
  gestures: 'domEvents',
  hear: 'listener',
  lend: 'create',
  linkedCode: 'linkedStoreCode',
  onceDrawn: 'afterUpdate',
  overlong: 'oversizedPaste',
  readField: 'validateField',
  refusals: 'validators',
  snapshot: 'state',
  speaking: 'fieldsShowingErrors',
  spoken: 'message',
  uncopied: 'manualCopyText',
  unlessItThrows: 'tryOrUndefined',
  visited: 'touchedFields',
  wiring: 'aria',
};

const formerNames = Object.entries(FORMER_NAMES).map(([former, name]) => ({
  selector: `Identifier[name=/^${former}$/i], PrivateIdentifier[name=/^${former}$/i]`,
  message: `Use ${name} in place of ${former}.`,
}));

/** A layer, and what it may not import. Types may be imported from the layers in `typesFrom`. */
const layer = (files, { never = [], typesFrom = [] }) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...never.map((regex) => ({ regex, message: 'Imports point down only: see src/README.md.' })),
          ...typesFrom.map((regex) => ({
            regex,
            allowTypeImports: true,
            message: 'Only types may be imported from there: see src/README.md.',
          })),
        ],
      },
    ],
  },
});

const ENTRY_POINTS = '^(?:\\./|(?:\\.\\./)+)(?:index|define|core|react|cdn)\\.js$';
const LIT = '^(?:lit|@lit)(?:/|$)';

export default typescript.config(
  // Build output of this project and of the hosts in demo/hosts.
  { ignores: ['**/dist/**', 'dist-site/**', '**/.angular/**', 'coverage/**'] },
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
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/prefer-query-decorators': 'off',
      'no-restricted-syntax': ['error', 'Decorator', ...formerNames],
    },
  },
  layer(['src/core/**/*.ts'], { never: ['/(?:element|ui|i18n|locales|types)/', ENTRY_POINTS, LIT, '^zod$'] }),
  // The form itself validates without zod, which is as large as Lit.
  layer(['src/core/!(payload)/**/*.ts', 'src/core/*.ts'], {
    never: ['/(?:element|ui|i18n|locales|types)/', ENTRY_POINTS, LIT, '^zod'],
  }),
  layer(['src/i18n/**/*.ts'], {
    never: ['/(?:element|ui|types)/', ENTRY_POINTS, LIT],
    typesFrom: ['/core/'],
  }),
  // A translation is one file: what it needs is handed to it.
  layer(['src/i18n/{ar,de,en,es,fr,ja,pt-BR}.ts'], { typesFrom: ['.'] }),
  layer(['src/ui/**/*.ts'], { never: ['/(?:element|locales|types)/', ENTRY_POINTS, '^@lit/'] }),
  layer(['src/element/**/*.ts'], { never: ['/(?:locales|types)/', ENTRY_POINTS, '/schema\\.js$'] }),
  // Each step of reading a pasted text is short enough to be read alone.
  {
    files: ['src/core/paste/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40 }] },
  },
  {
    files: ['test/**/*.ts', 'vite.config.ts'],
    extends: [...typescript.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
