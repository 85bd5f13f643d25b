import type { APIRoute, GetStaticPaths } from 'astro';
import { getStepTitle, loadStepTexts } from '../../../components/site-steps.ts';
import { drawLinkPicture } from '../../../lib/integrations/link-picture/link-picture.ts';

/* A picture takes longer to draw than any page: a step has two at most, however many archives it is in. */
export const getStaticPaths = (async () =>
	(await loadStepTexts()).map(({ id, version, archived }) => ({
		params: { id, picture: version },
		props: { label: archived ? 'Earlier version' : `Version ${version}` },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ label: string }> = async ({
	params: { id = '' },
	props: { label },
}) => {
	const picture = await drawLinkPicture({ id, title: getStepTitle(id), label });
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
