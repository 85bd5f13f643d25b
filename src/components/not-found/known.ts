import { problemCodes } from '../../lib/connectors/engaging-networks/problems/problem-codes.ts';
import { getPathOf } from '../../lib/steps/twins.ts';
import { getArchivedVersion } from '../../lib/steps/versions.ts';
import { languages, type Language } from '../../lib/words/languages.ts';
import { createLinks, type Links } from '../links.ts';
import { getSayIn } from '../say.ts';
import { loadPages, stepLedger } from '../site-steps.ts';

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
					{ ids: listIds(language, links), pages: await listPages(links) },
				] as const;
			})
		)
	);

function listIds(language: Language, { toStep, toProblem }: Links): Known['ids'] {
	const say = getSayIn(language);
	const create = (id: string, title: string, href: string) =>
		[id, { text: say('lost.id', { id, title }), href }] as const;
	return Object.fromEntries([
		...Object.entries(stepLedger).map(([id, { title }]) => create(id, title, toStep(id))),
		...problemCodes.map((id) => create(id, say(`title.${id}`), toProblem(id))),
	]);
}

/** Those of today; problems are found by their codes. */
async function listPages({ toPage }: Links): Promise<Known['pages']> {
	const pages = (await loadPages()).filter(
		({ id }) => getArchivedVersion(id) === undefined && !/\/problems\/./.test(id)
	);
	return Object.fromEntries(
		pages.map(({ id, title }) => [getPathOf(id), { text: title, href: toPage(getPathOf(id)) }])
	);
}
