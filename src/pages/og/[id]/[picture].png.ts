import type { APIRoute, GetStaticPaths } from 'astro';
import { memoizeByKey } from '../../../site/memoize.ts';
import { getStepTitle, loadStepTexts } from '../../../site/pages-and-steps.ts';
import { drawSocialCard } from '../../../lib/integrations/social-card/social-card.ts';

export const getStaticPaths = (async () =>
	(await loadStepTexts()).map(({ id, version, archived }) => ({
		params: { id, picture: version },
		props: { label: archived ? 'Earlier version' : `Version ${version}` },
	}))) satisfies GetStaticPaths;

/* A picture takes longer to draw than any page: a step has two at most, however many archives it is in. */
const draw = memoizeByKey((picture) => drawSocialCard(JSON.parse(picture)));

export const GET: APIRoute<{ label: string }> = async ({
	params: { id = '' },
	props: { label },
}) => {
	const picture = await draw(JSON.stringify({ id, title: getStepTitle(id), label }));
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
