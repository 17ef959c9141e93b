import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = new URL('..', import.meta.url).pathname

/** Rules that find mistakes the types do not; layout is Prettier's, floors are tests/architecture.test.ts's. */
export default tseslint.config(
  { ignores: ['.build/', '.cache/', '.data/', 'node_modules/', 'db/migrations/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // A query without .run() or an assertion without await does nothing, and says nothing.
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Interfaces are written with methods, and none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Redirects and other answers are thrown as Response objects, as Remix intends.
      '@typescript-eslint/only-throw-error': 'off',
      // Loaders and verbs are async for their callers' sake, whether or not they wait for something today.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowBoolean: true,
          allow: [{ from: 'lib', name: ['URLSearchParams', 'URL', 'Error'] }],
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@playwright/test', message: "Import from 'playwright/test'." }] },
      ],
    },
  },
  {
    files: ['app/ui/**/*.{ts,tsx}', 'app/messages/**/*.ts', 'app/enhance/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Intl'][property.name!='DateTimeFormat']",
          message: 'Some browsers carry no Welsh data: the page would change its words when it comes alive.',
        },
      ],
    },
  },
  {
    files: ['app/**/*.tsx', 'app/enhance/**/*.ts'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // GOV.UK patterns: a list is told to be one where its bullets are removed; a table region can be scrolled by keyboard.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'alert'], tags: [] }],
    },
  },
  {
    // Matchers such as expect.any() are typed any.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // What the portal prints goes through its log; scripts talk to the person at the terminal.
    files: ['app/**', 'db/**', 'search/**'],
    ignores: ['app/enhance/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: {
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
    },
  },
)
