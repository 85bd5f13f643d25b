import { inGroup, call, make } from './attack.ts';
import { createElement, load, put, insertMarkup, insertSvg } from './put.ts';

/** What a page is made of, other than text. */
export const elementAttacks = inGroup('elements', [
	{ id: 'image', title: 'A picture', run: ({ url }) => load('img', { src: url }) },
	{
		id: 'image-own-site',
		title: 'A picture from this site’s own host',
		run: ({ own }) => load('img', { src: own }),
	},
	{
		id: 'image-set',
		title: 'A picture in several sizes',
		run: ({ url }) => load('img', { srcset: `${url} 1x, ${url} 2x` }),
	},
	{
		id: 'image-unseen',
		title: 'A picture that is never shown',
		run: ({ url }) =>
			new Promise((resolve) => {
				const image = new Image();
				image.addEventListener('load', () => resolve('sent'));
				image.src = url;
			}),
	},
	{
		id: 'markup',
		title: 'A picture in a text that becomes part of the page',
		run: ({ url }) => void insertMarkup(`<img src="${url}" alt="">`),
	},
	{
		id: 'image-button',
		title: 'A button with a picture',
		run: ({ url }) => load('input', { type: 'image', src: url, alt: '' }),
	},
	{
		id: 'background',
		title: 'A background as old pages have it',
		run: ({ url }) => void put(createElement('table', { background: url })),
	},
	{
		id: 'image-attribution',
		title: 'A picture that counts as an advertisement',
		run: ({ url }) =>
			void put(createElement('img', { attributionsrc: url, src: 'data:image/gif,' })),
	},
	{
		id: 'svg-image',
		title: 'A picture in a drawing',
		run: ({ url }) => insertSvg('image', { href: url }),
	},
	{
		id: 'svg-use',
		title: 'A drawing that uses another one',
		run: ({ own }) => insertSvg('use', { href: `${own}#shape` }),
	},
	{
		id: 'svg-effect',
		title: 'A picture in an effect of a drawing',
		run: ({ url }) => insertSvg('feImage', { href: url }),
	},
	{
		id: 'svg-script',
		title: 'A script in a drawing',
		run: ({ url }) => insertSvg('script', { href: url }),
	},
	{
		id: 'video',
		title: 'A film',
		run: ({ url }) => void put(createElement('video', { src: url, preload: 'auto' })),
	},
	{
		id: 'video-poster',
		title: 'The picture before a film',
		run: ({ url }) => void put(createElement('video', { poster: url })),
	},
	{
		id: 'audio',
		title: 'A sound',
		run: ({ url }) => void put(createElement('audio', { src: url, preload: 'auto' })),
	},
	{
		id: 'media-source',
		title: 'A film with several files',
		run: ({ url }) =>
			void put(
				createElement('video', { preload: 'auto' }),
				createElement('source', { src: url, type: 'video/mp4' })
			),
	},
	{
		id: 'track',
		title: 'Subtitles',
		run: ({ own }) => {
			const track = createElement('track', { src: own, kind: 'captions', default: '' });
			const video = createElement('video', { preload: 'auto' });
			put(video, track);
			if (track instanceof HTMLTrackElement) track.track.mode = 'showing';
		},
	},
	{
		id: 'frame',
		title: 'Another page in a frame',
		run: ({ url }) => void put(createElement('iframe', { src: url })),
	},
	{
		id: 'frame-with-text',
		title: 'A frame whose page is a text with a picture',
		run: ({ url }) => void put(createElement('iframe', { srcdoc: `<img src="${url}">` })),
	},
	{
		id: 'frame-data',
		title: 'A frame whose page is in its address',
		run: ({ url }) =>
			void put(createElement('iframe', { src: `data:text/html,<img src="${url}">` })),
	},
	{
		id: 'frame-blob',
		title: 'A frame whose page is in memory',
		run: ({ url }) => {
			const page = new Blob([`<img src="${url}">`], { type: 'text/html' });
			put(createElement('iframe', { src: URL.createObjectURL(page) }));
		},
	},
	{
		id: 'frame-script',
		title: 'A frame whose address is a script',
		run: ({ url }) =>
			void put(createElement('iframe', { src: `javascript:new Image().src='${url}'` })),
	},
	{
		id: 'frame-without-login',
		title: 'A frame without cookies (credentialless)',
		run: ({ url }) => void put(createElement('iframe', { src: url, credentialless: '' })),
	},
	{
		id: 'frame-with-own-policy',
		title: 'A frame that is asked for under a policy (csp)',
		run: ({ url }) => void put(createElement('iframe', { src: url, csp: "default-src 'none'" })),
	},
	{
		id: 'frame-fetched-by-helper',
		title: 'A request by the window of an empty frame',
		run: ({ url }) => {
			const frame = put(document.createElement('iframe'));
			return call(frame.contentWindow, 'fetch', url, { mode: 'no-cors' });
		},
	},
	{
		id: 'frame-set',
		title: 'Frames as old pages have them',
		run: ({ url }) => void put(createElement('frameset', {}), createElement('frame', { src: url })),
	},
	{
		id: 'fenced-frame',
		title: 'A fenced frame',
		run: ({ url }) => {
			const frame = put(createElement('fencedframe', {}));
			Reflect.set(frame, 'config', make('FencedFrameConfig', url));
		},
	},
	{
		id: 'portal',
		title: 'A portal',
		run: ({ url }) => void put(createElement('portal', { src: url })),
	},
	{
		id: 'object',
		title: 'An object',
		run: ({ url }) => void put(createElement('object', { data: url })),
	},
	{
		id: 'embed',
		title: 'A plug-in',
		run: ({ url }) => void put(createElement('embed', { src: url })),
	},
	{
		id: 'base',
		title: 'Another base for all addresses',
		run: async ({ url }) => {
			const base = createElement('base', { href: url });
			document.head.prepend(base);
			put(createElement('img', { src: new URL(url).search }));
			/* A picture looks at the base a moment after it is made. */
			await new Promise(requestAnimationFrame);
			base.remove();
		},
	},
]);
