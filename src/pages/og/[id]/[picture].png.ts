import type { APIRoute, GetStaticPaths } from 'astro';
import { getStepTitle, isMade, loadStepTexts } from '../../../components/site-steps.ts';
import { earlierPicture } from '../../../lib/integrations/archive-pictures/archive-pictures.ts';
import { drawLinkPicture } from '../../../lib/integrations/link-picture/link-picture.ts';

/* A picture takes longer to draw than any page: a step has two at most, however many archives it is in. */
export const getStaticPaths = (async () => {
	const pictures = (await loadStepTexts()).filter(isMade).map(({ id, version, archived }) => {
		const label = archived ? 'Earlier version' : `Version ${version}`;
		/* In development nobody puts it under the address of each archive. */
		const picture = archived && !import.meta.env.DEV ? earlierPicture : version;
		return [`${id} ${picture}`, { id, picture, label }] as const;
	});
	return [...new Map(pictures).values()].map(({ id, picture, label }) => ({
		params: { id, picture },
		props: { label },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ label: string }> = async ({
	params: { id = '' },
	props: { label },
}) => {
	const picture = await drawLinkPicture({ id, title: getStepTitle(id), label });
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
