import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

/** What a picture for link previews says. */
export interface SocialCard {
	readonly id: string;
	readonly title: string;
	/** Which version it is of, as it stands there: `Version 2.0`. */
	readonly label: string;
}

const [width, height] = [1200, 630];
/** Few flat colours: dithering and looking for better ones would cost time, and bytes. */
const png = { palette: true, dither: 0, effort: 1 } as const;
const loadFont = (weight: 400 | 700) =>
	readFile(
		fileURLToPath(import.meta.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`))
	);

let fonts: Promise<Font[]> | undefined;

/** The same list each time: by it satori knows what it has read already. */
const loadFonts = () =>
	Promise.all(
		([400, 700] as const).map(async (weight): Promise<Font> => ({
			name: 'Inter',
			weight,
			data: await loadFont(weight),
		}))
	);

/** Draws the picture of a step as PNG, 1200 by 630. */
export const drawSocialCard = (picture: SocialCard): Promise<Buffer> => draw(createLayout(picture));

/** What the picture of the site says. */
export interface SiteCard {
	readonly title: string;
	readonly text: string;
}

/** Draws the picture of the pages without one of their own. */
export const drawSiteCard = (picture: SiteCard): Promise<Buffer> => draw(createSiteLayout(picture));

/**
 * The letters become outlines of a font that comes with the project, so that a picture looks the same on
 * every machine.
 */
async function draw(layout: ReturnType<typeof box>): Promise<Buffer> {
	fonts ??= loadFonts();
	const svg = await satori(layout, { width, height, fonts: await fonts });
	return sharp(Buffer.from(svg)).png(png).toBuffer();
}

const box = (style: Readonly<Record<string, string | number>>, children: unknown) => ({
	type: 'div',
	key: null,
	props: { style: { display: 'flex', ...style }, children },
});

/** The card: its lines from top to bottom. */
const createCard = (...lines: readonly unknown[]) =>
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
		lines
	);

const name = 'Omatic Connection Guides';

const createLayout = ({ id, title, label }: SocialCard) =>
	createCard(
		box({ fontSize: 132, fontWeight: 700, color: '#9dc1ff' }, id),
		box({ fontSize: 64, fontWeight: 700, lineHeight: 1.2 }, title),
		box({ justifyContent: 'space-between', fontSize: 34, color: '#c9d5ea' }, [
			box({}, name),
			box({}, label),
		])
	);

const createSiteLayout = ({ title, text }: SiteCard) =>
	createCard(
		box({ fontSize: 44, fontWeight: 700, color: '#9dc1ff' }, name),
		box({ fontSize: 84, fontWeight: 700, lineHeight: 1.2 }, title),
		box({ fontSize: 38, color: '#c9d5ea' }, text)
	);
