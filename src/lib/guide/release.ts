import type { Sidebar } from '../schemas/sidebar.ts';
import { dropLanguage } from '../i18n/languages.ts';
import { archivePage, getPageSlug } from './archive-page.ts';
import { isRefusal, refuse, type Refusal } from './ledger-edit.ts';
import { compareVersions, getArchivedVersion, insertVersion } from './versions.ts';

/** Texts by their path: those below the docs folder, or below the root of the repository. */
export type Texts = Readonly<Record<string, string>>;

/** All that a release looks at, read before anything is written. */
export interface ReleaseInput {
	readonly asked: string;
	readonly current: string;
	/** Versions that have an archive, or a part of one. */
	readonly archived: readonly string[];
	/** Every page, by its path below `src/content/docs/`. */
	readonly pages: Texts;
	/** Files beside the current pages that are no pages. */
	readonly others: readonly string[];
	readonly sidebar: Sidebar;
	/** `versions.ts`, `package.json` and its lock file, by their path in the repository. */
	readonly code: Texts;
	/** The day of the release: `2026-11-23`. */
	readonly date: string;
}

const docs = 'src/content/docs/';
const changesPage = 'changes.mdx';

/**
 * Pages that there is one of for all versions, in every language: changes, trust, problems, the check of all
 * values, and the glossary, whose words mean the same in each.
 */
const isUnversioned = (path: string) =>
	/^(?:changes\.mdx$|trust\.mdx$|[^/]+\/(?:check\.mdx$|glossary\.mdx$|problems\/))/.test(
		dropLanguage(path)
	);

/**
 * Plans a release: the texts of all files to write, by their path in the repository, or why it
 * cannot be. The current pages become the archive of the current version; those that there
 * is one of for all versions are not archived.
 */
export function planRelease(input: ReleaseInput): Refusal | Texts {
	const refusal = checkVersion(input);
	if (refusal) return refusal;
	const archive = planArchive(input);
	if (isRefusal(archive)) return archive;
	const changes = addChangesEntry(input.pages[changesPage] ?? '', input.asked, input.date);
	if (changes === undefined) return refuse(`${docs}${changesPage} has no heading "## Version …".`);
	return {
		...archive,
		[`src/content/versions/${input.current}.json`]: JSON.stringify({
			sidebar: dropPages(
				input.sidebar,
				new Set(Object.keys(input.pages).filter(isUnversioned).map(getPageSlug))
			),
		}),
		[`${docs}${changesPage}`]: changes,
		...Object.fromEntries(
			Object.entries(input.code).map(([path, text]) => [path, setVersion(path, text, input)])
		),
	};
}

function checkVersion({ asked, current, archived }: ReleaseInput): Refusal | undefined {
	if (!/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(asked)) {
		return refuse('A version is two numbers: npm run release -- 2.1.');
	}
	if (compareVersions(asked, current) <= 0) {
		return refuse(`${asked} is not newer than ${current}, which is current.`);
	}
	const there = archived.find((version) => compareVersions(version, current) >= 0);
	if (there === undefined) return undefined;
	return refuse(`There is already an archive of ${there}, and ${current} is current.`);
}

function planArchive({ pages, others, current }: ReleaseInput): Refusal | Texts {
	if (others.length > 0) {
		return refuse(`Only .mdx pages can be archived; move ${others.join(', ')} elsewhere.`);
	}
	const kept = Object.entries(pages).filter(
		([path]) => !isUnversioned(path) && getArchivedVersion(path) === undefined
	);
	const slugs = new Set(kept.map(([path]) => getPageSlug(path)));
	const copies = kept.map(([path, mdx]) => ({
		path,
		...archivePage(mdx, getPageSlug(path), current, slugs),
	}));
	const wrong = copies.flatMap((copy) => copy.wrong.map((each) => `${docs}${copy.path}: ${each}.`));
	if (wrong.length > 0) return refuse(`These pages cannot be archived.\n${wrong.join('\n')}`);
	return Object.fromEntries(
		copies.map(({ path, text }) => [`${docs}${insertVersion(path, current)}`, text])
	);
}

/** The page says that it changed on that day as well, if it says when it last did. */
function addChangesEntry(page: string, version: string, date: string): string | undefined {
	const at = page.search(/^## Version \d/m);
	if (at < 0) return undefined;
	const day = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	const entry = `## Version ${version}\n\n${day}\n\n<StepChanges version="${version}" ledger={ledger} />\n\n`;
	const before = page.slice(0, at).replace(/^lastUpdated: .*/m, `lastUpdated: ${date}`);
	return `${before}${entry}${page.slice(at)}`;
}

const dropPages = (sidebar: Sidebar, slugs: ReadonlySet<string>): Sidebar =>
	sidebar.flatMap((entry): Sidebar => {
		if (typeof entry === 'string') return slugs.has(entry) ? [] : [entry];
		if (entry.slug !== undefined && slugs.has(entry.slug)) return [];
		return [entry.items ? { ...entry, items: dropPages(entry.items, slugs) } : entry];
	});

/** Sets the version where a file says it: in the code, or as the project's own in JSON. */
function setVersion(path: string, text: string, { asked, current }: ReleaseInput): string {
	if (path.endsWith('.ts')) {
		return text.replace(`currentVersion = '${current}'`, `currentVersion = '${asked}'`);
	}
	const [own = '', ...packages] = text.split(/(?="node_modules\/)/);
	return [own.replaceAll(/^(\s*"version": )"[^"]+"/gm, `$1"${asked}.0"`), ...packages].join('');
}
