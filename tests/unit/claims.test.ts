import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What nothing we know supports, in both languages, and where it was once said. */
const unsupported = {
	'that somebody at Omatic has the addresses':
		/implementation contact (?:has|knows)|contact de mise en œuvre (?:les|le) a\b/i,
	'that Omatic’s addresses are public nowhere':
		/Omatic[^.]{0,30} addresses are not public|calls from is not public|adresses[^.]{0,60} ne sont pas publiques/i,
	'that a page is there for ever':
		/(?:works|same|id|\}\},) for ever|\bever taken away|pour toujours|jamais supprimée/i,
	'that the chosen data centre alone is asked':
		/to the data centre that (?:you|the reader) chose\.|no one else|au seul centre de données/i,
	'that a box leaves nothing in the history': /cannot store anything|ne peut rien conserver/i,
	'that nothing at all can be reached': /no address can be reached|refuses every other place/i,
	'“may not” for “is not allowed to”': /\b(?:browser|user|page) may not (?:read|use|ask|run)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Archives stay as they were. */
const files = [
	...globSync('src/content/docs/**/*.mdx', { cwd: root }),
	...globSync('src/content/i18n/*.json', { cwd: root }),
	...['README.md', 'SECURITY.md', 'DEPLOYMENT.md', 'src/components/standalone/write-standalone.ts'],
].filter((file) => !/\/docs\/(?:\w\w\/)?\d/.test(file));

const read = (file: string) => readFileSync(`${root}${file}`, 'utf8').replace(/\s+/g, ' ');

test('pages, messages and documents of the project are looked at', () => {
	expect(files.length).toBeGreaterThan(90);
});

test.each(Object.entries(unsupported))('nothing says %s', (_, claim) => {
	expect(files.filter((file) => claim.test(read(file)))).toEqual([]);
});

test.each([
	'Your implementation contact has them.',
	'Votre contact de mise en œuvre les a.',
	'Which addresses Omatic Cloud calls from is not public.',
	'Omatic’s own addresses are not public.',
	'Les adresses d’Omatic ne sont pas publiques.',
	'A link to a step works for ever.',
	'every request that appears goes to the data centre that you chose.',
	'it can talk to the data centre that the reader chose, and to no one else.',
	'The box cannot store anything: no cookies, no history, no files.',
	'no address can be reached but the three data centres',
	'When your browser may not read an answer, the box says so.',
])('“%s” would be found', (sentence) => {
	expect(Object.values(unsupported).filter((claim) => claim.test(sentence))).not.toEqual([]);
});

test.each([
	'Ask your implementation contact for them.',
	'We know of no public list of the addresses that Omatic Cloud calls from.',
	'Entry 2 is not public: private.',
	'The answer may not be complete.',
	'every request goes to the data centre that you chose, or to the others if you ask those too.',
])('“%s” would not', (sentence) => {
	expect(Object.values(unsupported).filter((claim) => claim.test(sentence))).toEqual([]);
});
