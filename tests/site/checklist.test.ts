import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

const read = (path: string) =>
	readFileSync(fileURLToPath(new URL(`../../dist/${path}index.html`, import.meta.url)), 'utf8');

const guide = 'engaging-networks/credentials/';

/** What a reader of codes makes of each code of a page, as large as it is printed at 200 dots an inch. */
function readCodes(html: string): Promise<readonly (string | undefined)[]> {
	const codes = html.match(/<svg[^>]*aria-label="(?:QR code|Code QR)[^]*?<\/svg>/g) ?? [];
	return Promise.all(
		codes.map(async (svg) => {
			const drawn = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
			const { data, info } = await sharp(Buffer.from(drawn))
				.resize(180)
				.ensureAlpha()
				.raw()
				.toBuffer({ resolveWithObject: true });
			return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
		})
	);
}

const list = (html: string, pattern: RegExp) =>
	Array.from(html.matchAll(pattern), ([, found]) => found);

describe.each([
	['', ['EN-16', 'EN-01', 'EN-08', 'EN-11', 'EN-13', 'EN-17'], ''],
	['fr/', ['EN-16', 'EN-01', 'EN-08', 'EN-11', 'EN-13', 'EN-17'], ''],
	['1.0/', ['EN-01', 'EN-08'], '1.0/'],
	['fr/1.0/', ['EN-01', 'EN-08'], '1.0/'],
])('the sheet of the guide at /%s', (prefix, firsts, version) => {
	const html = read(`${prefix}${guide}checklist/`);

	test('has a code a section, which leads to the permanent address beside it', async () => {
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
		const { origin } = new URL(canonical);
		const links = firsts.map((step) => `${origin}/s/${step}/${version}`);
		expect(await readCodes(html)).toEqual(links);
		expect(list(html, /<p class="address\b[^>]*>[^<]*<a [^>]*>([^<]+)</g)).toEqual(links);
	});

	test('has every step of the guide, in its order', () => {
		const steps = list(read(`${prefix}${guide}`), /<li id="(EN-\d+)"/g);
		expect(list(html, /data-sheet-step="(EN-\d+)"/g)).toEqual(steps);
	});

	test('takes nothing in', () => {
		const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
		expect(main.match(/<(?:input|textarea|select|iframe|sealed-box|step-tools)\b/g)).toBeNull();
	});
});
