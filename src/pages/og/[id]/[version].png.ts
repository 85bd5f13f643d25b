import type { APIRoute, GetStaticPaths } from 'astro';
import { getStepTitle, loadStepTexts } from '../../../components/site-steps.ts';
import { drawLinkPicture } from '../../../lib/integrations/link-picture/link-picture.ts';

export const getStaticPaths = (async () =>
	(await loadStepTexts()).map(({ id, version }) => ({
		params: { id, version },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { id = '', version = '' } = params;
	const picture = await drawLinkPicture({ id, title: getStepTitle(id), version });
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
