import type { APIRoute, GetStaticPaths } from 'astro';
import { getTranslateFor } from '../../site/translate.ts';
import { drawSiteCard } from '../../lib/integrations/social-card/social-card.ts';
import { languages, type Language } from '../../lib/i18n/languages.ts';

export const getStaticPaths = (() =>
	languages.map((language) => ({
		params: { site: `site-${language}` },
		props: { language },
	}))) satisfies GetStaticPaths;

/** The picture for link previews of the pages that have none of their own. */
export const GET: APIRoute<{ language: Language }> = async ({ props }) => {
	const t = getTranslateFor(props.language);
	const picture = await drawSiteCard({
		title: t('site.pictureTitle'),
		text: t('site.pictureText'),
	});
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
