import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The pure part of the library: no DOM, no Astro, no network, no clock of its own. */
const pure = [
	'src/lib/checks/**',
	'src/lib/connectors/**',
	'src/lib/ids.ts',
	'src/lib/report/**',
	'src/lib/schemas/**',
	'src/lib/guide/**',
	'src/lib/search/**',
	'src/lib/checksums/**',
	'src/lib/i18n/**',
];

const outside = [
	'caches',
	'console',
	'fetch',
	'indexedDB',
	'performance',
	'setInterval',
	'setTimeout',
	'WebSocket',
	'XMLHttpRequest',
];

export default defineConfig(
	globalIgnores(['.astro/', '.cache/', 'dist/', 'hosting/', 'release/', 'test-results/']),
	tseslint.configs.strict,
	astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'max-lines': ['error', { max: 400 }],
			'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
			'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'No enums.' }],
		},
	},
	{
		files: pure,
		rules: {
			'no-restricted-globals': ['error', ...outside],
			'no-restricted-imports': ['error', { patterns: ['astro', 'astro/*', 'astro:*', 'node:*'] }],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
			],
		},
	},
	{
		files: ['tests/**'],
		/* Playwright's fixtures without needs are written `({}, use)`. */
		rules: { 'no-empty-pattern': 'off', 'max-lines-per-function': 'off' },
	}
);
