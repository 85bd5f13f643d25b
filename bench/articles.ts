import { globSync, readFileSync } from 'node:fs';
import { distFolder } from '../scripts/static-server.ts';

/** A page of a site to be measured, in Markdown that every tool reads. */
export interface Article {
	/** `credentials`: its address below the root. */
	readonly slug: string;
	readonly title: string;
	readonly description: string;
	/** Without its heading. */
	readonly body: string;
}

/** The article that is measured: the guide, with its steps as numbered lists and without its boxes. */
export const guideSlug = 'credentials';

const folder = `${distFolder}engaging-networks/`;

/** The guide and problems from the Markdown twins of the built site, `count` in all. */
export function loadArticles(count: number): readonly Article[] {
	const problems = globSync('problems/en-*.md', { cwd: folder }).toSorted();
	return [`${guideSlug}.md`, ...problems].slice(0, count).map((path) => {
		const [heading = '', description = '', ...body] = readFileSync(folder + path, 'utf8').split(
			'\n\n'
		);
		return {
			slug: path.replace(/^problems\/|\.md$/g, ''),
			title: heading.replace(/^# /, ''),
			description,
			body: body.join('\n\n'),
		};
	});
}

/** An article as a file with front matter; `{` and `<` of the text stay text in MDX and in Vue. */
export const writeArticle = ({ title, description, body }: Article): string =>
	[
		'---',
		`title: ${JSON.stringify(title)}`,
		`description: ${JSON.stringify(description)}`,
		'---',
		'',
		body,
	].join('\n');
