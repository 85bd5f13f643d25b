import { problemCodes } from '../../lib/connectors/engaging-networks/problems/problem-codes.ts';
import { getPageOf, getPathOf } from '../../lib/guide/alternates.ts';
import { getArchivedVersion } from '../../lib/guide/versions.ts';
import { getLanguage, languages, type Language } from '../../lib/i18n/languages.ts';
import { createLinks, type Links } from '../../site/links.ts';
import { getTranslateFor } from '../../site/translate.ts';
import { loadAllPages, stepLedger } from '../../site/pages-and-steps.ts';

/** A link to what an address may have meant. */
export interface KnownLink {
	readonly text: string;
	readonly href: string;
}

/** All that a mistyped address may have meant, in one language: ids, and paths of pages without the language. */
export interface Known {
	readonly ids: Readonly<Record<string, KnownLink>>;
	readonly pages: Readonly<Record<string, KnownLink>>;
}

/** The same in every language, for the page that is shown in the place of one that is not there. */
export const createKnown = async (): Promise<Readonly<Record<string, Known>>> =>
	Object.fromEntries(
		await Promise.all(
			languages.map(async (language) => {
				const links = await createLinks(language);
				return [
					language,
					{ ids: listIds(language, links), pages: await listPages(language, links) },
				] as const;
			})
		)
	);

function listIds(language: Language, { toStep, toProblem }: Links): Known['ids'] {
	const t = getTranslateFor(language);
	const create = (id: string, title: string, href: string) =>
		[id, { text: t('not-found.id', { id, title }), href }] as const;
	return Object.fromEntries([
		...Object.entries(stepLedger).map(([id, { title }]) => create(id, title, toStep(id))),
		...problemCodes.map((id) => create(id, t(`title.${id}`), toProblem(id))),
	]);
}

/** Those of today, by their title in the language; problems are found by their codes. */
async function listPages(language: Language, { toPage }: Links): Promise<Known['pages']> {
	const all = await loadAllPages();
	const titles = new Map(
		all
			.filter(({ id }) => getLanguage(id) === language)
			.map(({ id, title }) => [getPageOf(id), title])
	);
	const pages = all.filter(
		({ id }) =>
			getLanguage(id) === 'en' && getArchivedVersion(id) === undefined && !/\/problems\/./.test(id)
	);
	return Object.fromEntries(
		pages.map(({ id, title }) => [
			getPathOf(id),
			{ text: titles.get(getPageOf(id)) ?? title, href: toPage(getPathOf(id)) },
		])
	);
}
