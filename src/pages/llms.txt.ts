import type { APIRoute } from 'astro';
import { getStepTitle, loadPages, loadStepTexts, toHref } from '../site/pages-and-steps.ts';
import { nameStandalone } from '../components/standalone/standalone.ts';
import { currentVersion, getArchivedVersion } from '../lib/guide/versions.ts';

/** The site for language models (llmstxt.org): current pages and steps, as Markdown links. */
export const GET: APIRoute = async ({ site }) => {
	const url = (path: string) => new URL(toHref(path), site ?? 'http://localhost:4321').href;
	const pages = (await loadPages()).filter(({ id }) => getArchivedVersion(id) === undefined);
	const steps = (await loadStepTexts()).filter(({ archived }) => !archived);
	const lines = [
		'# Omatic Connection Guides',
		'',
		'> How to get the four values that connect Omatic Cloud to Engaging Networks. Every step has a',
		'> permanent id, such as EN-14, and a permanent link.',
		'',
		'## Pages',
		'',
		...pages.map(
			({ id, title, description }) => `- [${title}](${url(`/${id}.md`)}): ${description}`
		),
		'',
		'## Steps',
		'',
		...steps.map(({ id }) => `- [${id}](${url(`/s/${id}/`)}): ${getStepTitle(id)}`),
		'',
		'## For machines',
		'',
		`- [All steps as JSON](${url('/api/steps.json')}), [its schema](${url('/api/steps.schema.json')})`,
		`- [All problems as JSON](${url('/api/problems.json')}), [its schema](${url('/api/problems.schema.json')})`,
		`- [The check with the instructions as one HTML file](${url(`/downloads/${nameStandalone(currentVersion)}`)}), for use without a network; [the SHA-256 of every file](${url('/SHA256SUMS')})`,
		'',
	];
	return new Response(lines.join('\n'), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
