import type { APIRoute, GetStaticPaths } from 'astro';
import { getStepTitle, loadStepTexts } from '../../../components/site-steps.ts';
import { getPictureName } from '../../../components/step-picture.ts';
import { drawLinkPicture } from '../../../lib/integrations/link-picture/link-picture.ts';

/* A picture takes longer to draw than any page, so that a step has two at most, however many archives it is in. */
export const getStaticPaths = (async () => {
	const pictures = (await loadStepTexts()).map((step) => {
		const { id, archived, version } = step;
		const name = getPictureName(step);
		const label = archived ? 'Earlier version' : `Version ${version}`;
		return [`${id} ${name}`, { params: { id, version: name }, props: { label } }] as const;
	});
	return [...new Map(pictures).values()];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ label: string }> = async ({
	params: { id = '' },
	props: { label },
}) => {
	const picture = await drawLinkPicture({ id, title: getStepTitle(id), label });
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
