import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPages } from '../site/pages-and-steps.ts';
import { writeMarkdownOfPage } from '../site/read-page.ts';
import type { PageSource } from '../lib/guide/step-texts.ts';

export const getStaticPaths = (async () =>
	(await loadPages()).map((source) => ({
		params: { page: source.id },
		props: { source },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: PageSource }> = ({ props }) =>
	new Response(writeMarkdownOfPage(props.source), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
