import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist, getAttribute, listPages, readPage } from './read-pages.ts';

const origin = 'http://localhost:4321/';

/** What of a page is shown where a link to it is unfolded. */
function readPreview(path: string) {
	const { elements } = readPage(path);
	const metas = elements.filter(({ tagName }) => tagName === 'meta');
	const get = (name: string) => {
		const found = metas.filter((meta) =>
			[getAttribute(meta, 'property'), getAttribute(meta, 'name')].includes(name)
		);
		/* Twice the same would be one too many. */
		return found.length === 1
			? (getAttribute(found[0], 'content') ?? '')
			: `${found.length} of them`;
	};
	return {
		path,
		title: get('og:title'),
		description: get('og:description'),
		same: get('description') === get('og:description'),
		image: get('og:image'),
		alt: get('og:image:alt'),
		size: [get('og:image:width'), get('og:image:height')],
		card: get('twitter:card'),
	};
}

const previews = listPages().map(readPreview);
const isText = (text: string) => text.trim().length > 3 && !/^\d+ of them$/.test(text);

test('every page says what it is where a link to it is unfolded', () => {
	const wrong = previews.filter(
		({ title, description, same, alt, card }) =>
			![title, description, alt].every(isText) || !same || card !== 'summary_large_image'
	);
	expect(wrong).toEqual([]);
	expect(previews.length).toBeGreaterThan(400);
});

test('every page has a picture that is there, as large as it says', () => {
	const pictures = new Set(previews.map(({ image }) => image));
	expect([...pictures].filter((image) => !image.startsWith(`${origin}og/`))).toEqual([]);
	for (const image of pictures) {
		const png = readFileSync(`${dist}${image.slice(origin.length)}`);
		expect([
			image,
			png.toString('latin1', 1, 4),
			png.readUInt32BE(16),
			png.readUInt32BE(20),
		]).toEqual([...[image, 'PNG', 1200, 630]]);
	}
	expect(previews.filter(({ size }) => size.join('x') !== '1200x630')).toEqual([]);
	expect(pictures).toContain(`${origin}og/site-fr.png`);
});
