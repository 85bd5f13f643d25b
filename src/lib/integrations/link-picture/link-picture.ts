import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import sharp from 'sharp';

/** What a picture for link previews says. */
export interface LinkPicture {
	readonly id: string;
	readonly title: string;
	readonly version: string;
}

const [width, height] = [1200, 630];
const loadFont = (weight: 400 | 700) =>
	readFile(
		fileURLToPath(import.meta.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`))
	);

let fonts: Promise<readonly [Buffer, Buffer]> | undefined;

/**
 * Draws the picture as PNG, 1200 by 630. The letters become outlines of a font that comes with
 * the project, so that it looks the same on every machine.
 */
export async function drawLinkPicture(picture: LinkPicture): Promise<Buffer> {
	fonts ??= Promise.all([loadFont(400), loadFont(700)]);
	const [regular, bold] = await fonts;
	const svg = await satori(createLayout(picture), {
		width,
		height,
		fonts: [
			{ name: 'Inter', weight: 400, data: regular },
			{ name: 'Inter', weight: 700, data: bold },
		],
	});
	return sharp(Buffer.from(svg)).png({ palette: true, effort: 3 }).toBuffer();
}

const box = (style: Readonly<Record<string, string | number>>, children: unknown) => ({
	type: 'div',
	key: null,
	props: { style: { display: 'flex', ...style }, children },
});

const createLayout = ({ id, title, version }: LinkPicture) =>
	box(
		{
			...{
				flexDirection: 'column',
				justifyContent: 'space-between',
				width,
				height,
				boxSizing: 'border-box',
			},
			...{ padding: 72, background: '#10203d', color: '#ffffff', fontFamily: 'Inter' },
		},
		[
			box({ fontSize: 132, fontWeight: 700, color: '#9dc1ff' }, id),
			box({ fontSize: 64, fontWeight: 700, lineHeight: 1.2 }, title),
			box({ justifyContent: 'space-between', fontSize: 34, color: '#c9d5ea' }, [
				box({}, 'Omatic Connection Guides'),
				box({}, `Version ${version}`),
			]),
		]
	);
