import type { APIRoute, GetStaticPaths } from 'astro';
import { oncePer } from '../../../components/once.ts';
import { getStepTitle, isMade, loadStepTexts } from '../../../components/site-steps.ts';
import { drawLinkPicture } from '../../../lib/integrations/link-picture/link-picture.ts';

export const getStaticPaths = (async () =>
	(await loadStepTexts()).filter(isMade).map(({ id, version, archived }) => ({
		params: { id, version },
		props: { label: archived ? 'Earlier version' : `Version ${version}` },
	}))) satisfies GetStaticPaths;

/* A picture takes longer to draw than any page: a step has two at most, however many archives it is in. */
const draw = oncePer(async (picture) => {
	const { id, label } = JSON.parse(picture);
	return new Uint8Array(await drawLinkPicture({ id, title: getStepTitle(id), label }));
});

export const GET: APIRoute<{ label: string }> = async ({ params: { id = '' }, props: { label } }) =>
	new Response(await draw(JSON.stringify({ id, label })), {
		headers: { 'Content-Type': 'image/png' },
	});
