import { loadArticles } from '../articles.ts';
import { writeStarlight } from '../tools/starlight.ts';
import { listPages, type GrowthPlan } from './plan.ts';

/** Those that ours has: each page that is not translated stands in English under the other one. */
const twoLanguages =
	", locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français' } }";

/** Writes default Starlight's site of a plan: the words of the same pages, a folder for each version. */
export function writeStarlightSite(folder: string, plan: GrowthPlan, languages: 1 | 2): void {
	const [guide, ...others] = loadArticles(Number.POSITIVE_INFINITY);
	const articles = listPages(plan).flatMap(({ path, at }) => {
		const article = at === 0 ? guide : others[(at - 1) % others.length];
		return article ? [{ ...article, slug: path }] : [];
	});
	writeStarlight(folder, articles, languages === 2 ? twoLanguages : '');
}
