/**
 * Lists the steps of translations that are older than their English words: `npm run translation:stamp`.
 * With a page, after it has been translated again, writes into it which words it was translated from:
 * `npm run translation:stamp -- src/content/docs/fr/engaging-networks/credentials.mdx [EN-14 …]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { loadStepTexts, loadStepUses } from '../src/lib/integrations/ledger-guard/pages-fs.ts';
import { findStale, formatStale, stampPage } from '../src/lib/steps/translations.ts';
import { currentVersion, getArchivedVersion } from '../src/lib/steps/versions.ts';
import { getLanguage, original } from '../src/lib/words/languages.ts';

const docs = 'src/content/docs/';
const [page, ...ids] = process.argv.slice(2);
const texts = await loadStepTexts();
if (page !== undefined) await stamp(page.replaceAll('\\', '/'));

const { uses } = await loadStepUses();
const stale = findStale(uses, texts);
for (const each of stale) console.log(formatStale(each));
console.log(stale.length === 0 ? 'No translated step is older than its English words.' : '');

async function stamp(file: string) {
	const path = file.slice(file.indexOf(docs) + docs.length);
	if (!file.includes(docs) || getLanguage(path) === original) {
		console.error(`${file} is no translated page below ${docs}.`);
		process.exit(1);
	}
	const mdx = await readFile(file, 'utf8');
	const version = getArchivedVersion(path) ?? currentVersion;
	await writeFile(file, stampPage(mdx, version, texts, ids));
}
