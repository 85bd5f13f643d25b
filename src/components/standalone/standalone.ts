import { createHash } from 'node:crypto';
import { policy, script, style } from 'virtual:one-file';
import { problemTitles } from '../../lib/connectors/engaging-networks/problems/problem-titles.ts';
import { problems } from '../../lib/connectors/engaging-networks/problems/problems.ts';
import { followWithin, type Within } from '../../lib/guide/follow-link.ts';
import { readPlainPage } from '../../lib/guide/markdown.ts';
import { writePageHtml } from '../../lib/guide/page-html.ts';
import type { PageSource } from '../../lib/guide/step-texts.ts';
import { compareVersions, currentVersion, getArchivedVersion } from '../../lib/guide/versions.ts';
import { loadPages, toHref } from '../../site/pages-and-steps.ts';
import { writeStandalone, type StandaloneProblem } from './write-standalone.ts';

/** The checker as one file, as it lies under `/downloads/`. */
export interface Standalone {
	readonly name: string;
	readonly html: string;
	/** Bytes. */
	readonly size: number;
	/** In hexadecimal digits. */
	readonly sha256: string;
}

/** The first version that there is a file of. */
const firstVersion = '2.0';

export const nameStandalone = (version: string): string =>
	`engaging-networks-check-${version}.html`;

/** The versions that have a file: its address stays, with the instructions of that version. */
export const listStandaloneVersions = async (): Promise<readonly string[]> =>
	(await loadPages())
		.filter(({ id }) => /^(?:\d+\.\d+\/)?engaging-networks\/credentials$/.test(id))
		.map(({ id }) => getArchivedVersion(id) ?? currentVersion)
		.filter((version) => compareVersions(version, firstVersion) >= 0);

/** The file of a version: the instructions of then, the checks of today. */
export async function createStandalone(
	version: string,
	site: URL | undefined
): Promise<Standalone> {
	const pages = await loadPages();
	const path = `${version === currentVersion ? '' : `${version}/`}engaging-networks/credentials`;
	const guide = pages.find(({ id }) => id === path);
	if (!guide) throw new Error(`There is no guide of version ${version}.`);
	const within = createWithin(guide, site);
	const html = writeStandalone({
		...{ version, site: within.site, script, style, policy },
		guide: { title: guide.title, html: writePage(guide.body, within, true) },
		problems: listProblems(pages, within),
	});
	return {
		name: nameStandalone(version),
		html,
		size: Buffer.byteLength(html),
		sha256: createHash('sha256').update(html).digest('hex'),
	};
}

/** A site that was built without its address has that of the developer's own machine. */
const createWithin = ({ body }: PageSource, site: URL | undefined): Within => ({
	ids: new Set([
		...Object.keys(problemTitles),
		...Array.from(body.matchAll(/<Step id="(EN-\d+)">/g), ([, id = '']) => id),
	]),
	site: !site || site.hostname === 'localhost' ? '' : `${site.origin}${toHref('')}`,
});

const writePage = (body: string, within: Within, anchors: boolean) =>
	writePageHtml(readPlainPage(body), {
		...{ deeper: 1, anchors },
		follow: (address) => followWithin(address, within),
	});

/** The page of each problem up to its practice, which is a box of its own on the site. */
const listProblems = (pages: readonly PageSource[], within: Within): readonly StandaloneProblem[] =>
	Object.entries(problemTitles).map(([code, title]) => {
		const page = pages.find(({ id }) => id === `engaging-networks/problems/${code.toLowerCase()}`);
		const [body = ''] = page?.body.split(/^## See it happen$/m) ?? [];
		return { code, title, html: `${writePage(body, within, false)}\n${listFixes(code, within)}` };
	});

function listFixes(code: string, within: Within): string {
	const steps = Object.entries(problems).find(([key]) => key === code)?.[1].steps ?? [];
	const links = steps.map((step) => {
		const address = followWithin(`/s/${step}/`, within);
		return address === undefined ? step : `<a href="${address}">${step}</a>`;
	});
	return `<p>Steps that mend it, likeliest first: ${links.join(', ')}.</p>`;
}
