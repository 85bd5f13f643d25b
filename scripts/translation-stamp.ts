/**
 * Lists the steps that are not translated yet, and those that are older than their English words:
 * `npm run translation:stamp`.
 * With a page, after it has been translated again, writes into it which words it was translated from:
 * `npm run translation:stamp -- src/content/docs/fr/engaging-networks/credentials.mdx [EN-14 …]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { loadStepTexts, loadStepUses } from '../src/lib/integrations/ledger-guard/pages-fs.ts';
import {
	findStale,
	findUntranslated,
	formatStale,
	stampPage,
} from '../src/lib/guide/translations.ts';
import { currentVersion, getArchivedVersion } from '../src/lib/guide/versions.ts';
import { getLanguage, original } from '../src/lib/i18n/languages.ts';

const docs = 'src/content/docs/';
const [page, ...ids] = process.argv.slice(2);
const texts = await loadStepTexts();
if (page !== undefined) await stamp(page.replaceAll('\\', '/'));

const { pages, uses } = await loadStepUses();
const left = [...findUntranslated(pages, uses), ...findStale(uses, texts).map(formatStale)];
for (const line of left) console.log(line);
if (left.length === 0) console.log('Every step is translated, from the English words of today.');

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
