import type { Violation } from './guard.ts';

/** The parts of a problem's page, in order. */
export const problemParts = [
	'What you see',
	'Why',
	'Do this now',
	'What to tell support',
	'See it happen',
] as const;

/** The components of a problem's page; each takes its code. */
const components = ['ProblemSteps', 'TellSupport', 'SeeItHappen'] as const;

const folder = 'engaging-networks/problems/';

/** `engaging-networks/problems/en-e03.mdx`. */
const toPath = (code: string) => `${folder}${code.toLowerCase()}.mdx`;

/**
 * Holds the catalogue's pages against its codes: no problem without a page, no page without a
 * problem, and every page with the title of its code and the same parts. Takes the texts of all
 * pages by their path below the docs folder, and the title of each code.
 */
export function findPageViolations(
	pages: Readonly<Record<string, string>>,
	titles: Readonly<Record<string, string>>
): readonly Violation[] {
	const codes = Object.entries(titles);
	const paths = new Set(codes.map(([code]) => toPath(code)));
	const stray = Object.keys(pages).filter(
		(path) => path.startsWith(folder) && path !== `${folder}index.mdx` && !paths.has(path)
	);
	return [
		...stray.map((path) => ({
			file: `src/content/docs/${path}`,
			id: path
				.slice(folder.length)
				.replace(/\.mdx$/, '')
				.toUpperCase(),
			wrong: 'has a page and is no problem',
			fix: 'name the page after a code of problems.ts, or take it away',
		})),
		...codes.flatMap(([code, title]) => checkPage(code, title, pages)),
	];
}

function checkPage(
	code: string,
	title: string,
	pages: Readonly<Record<string, string>>
): readonly Violation[] {
	const path = toPath(code);
	const where = { file: `src/content/docs/${path}`, id: code };
	const mdx = Object.hasOwn(pages, path) ? pages[path] : undefined;
	if (mdx === undefined) {
		return [{ ...where, wrong: 'has no page', fix: 'write one, after the pattern of en-e03.mdx' }];
	}
	const given = /^title: (?:(['"])(.*)\1|(.*))$/m.exec(mdx);
	const expected = `${code} · ${title}`;
	const parts = Array.from(mdx.matchAll(/^## (.+)$/gm), ([, heading]) => heading).join(' | ');
	const missing = components.filter((name) => !mdx.includes(`<${name} code="${code}" />`));
	return [
		...((given?.[2] ?? given?.[3]) === expected
			? []
			: [{ ...where, wrong: 'has another title', fix: `write title: ${expected}` }]),
		...(parts === problemParts.join(' | ')
			? []
			: [{ ...where, wrong: 'has other parts', fix: `use ${problemParts.join(', ')}` }]),
		...missing.map((name) => ({
			...where,
			wrong: `lacks its ${name}`,
			fix: `add <${name} code="${code}" />`,
		})),
	];
}
