import { getPageLanguage, getTranslate } from './translate.ts';

/** The size of every picture for link previews. */
export const previewSize = { width: '1200', height: '630' } as const;

/** The picture of the pages that have none of their own, below the base. */
export const getSitePicture = (language: string): string => `/og/site-${language}.png`;

/** What a chat or a help desk shows of a link to a page without a picture of its own. */
export function addPreview(locals: App.Locals, toUrl: (path: string) => string): void {
	const { head } = locals.starlightRoute;
	const add = (property: string, content: string) => {
		if (head.some(({ attrs }) => attrs?.['property'] === property)) return;
		head.push({ tag: 'meta', attrs: { property, content } });
	};
	add('og:image', toUrl(getSitePicture(getPageLanguage(locals))));
	add('og:image:width', previewSize.width);
	add('og:image:height', previewSize.height);
	add('og:image:alt', getTranslate(locals)('site.picture'));
}
