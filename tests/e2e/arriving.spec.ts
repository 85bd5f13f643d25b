import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { distFolder } from '../../scripts/static-server.ts';
import { expect, guidePath, test } from './site.ts';

/* A page comes in pieces, and a browser may paint after any of them: nothing that was painted may move. */

const html = readFileSync(`${distFolder}${guidePath.slice(1)}index.html`, 'utf8');

/** The head as a whole, then pieces of a kilobyte, which end anywhere in the markup. */
const pieces = (() => {
	const body = html.indexOf('<body');
	const count = Math.ceil((html.length - body) / 1_024);
	return Array.from({ length: count }, (_, at) =>
		html.slice(at === 0 ? 0 : body + at * 1_024, body + (at + 1) * 1_024)
	);
})();

/** Serves the site; the guide is left to whoever asks for `response`. */
async function serveInPieces() {
	const files = sirv(distFolder);
	const guide = Promise.withResolvers<ServerResponse>();
	const server = createServer((request, response) => {
		if (request.url !== guidePath) return files(request, response);
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
		guide.resolve(response);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		origin: `http://localhost:${port}`,
		response: guide.promise,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** What moved, as the browser tells it: where from, where to, and what. */
const watchShifts = (page: Page) =>
	page.addInitScript(() => {
		const moved: string[] = [];
		Reflect.set(window, 'moved', moved);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const sources: unknown = Reflect.get(entry, 'sources');
				for (const source of Array.isArray(sources) ? sources : []) {
					const { node, previousRect, currentRect } = source;
					const what = node instanceof Element ? node.outerHTML.slice(0, 100) : String(node?.data);
					const at = ({ x, y }: DOMRect) => `${Math.round(x)}, ${Math.round(y)}`;
					moved.push(`${at(previousRect)} → ${at(currentRect)}: ${what}`);
				}
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});

const untilPainted = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<unknown>((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
	);

for (const [name, width] of [
	['a wide window', 1440],
	['a telephone', 390],
] as const) {
	test.describe(name, () => {
		test.use({ viewport: { width, height: 900 } });
		test(`nothing moves in ${name}, wherever the page stops for a moment`, async ({ page }) => {
			const server = await serveInPieces();
			await watchShifts(page);
			const arrived = page.goto(`${server.origin}${guidePath}`, { waitUntil: 'networkidle' });
			const response = await server.response;
			for (const [at, piece] of pieces.entries()) {
				response.write(piece);
				if (at === 0) await page.locator('body').waitFor({ state: 'attached' });
				await untilPainted(page);
			}
			response.end();
			await arrived;
			await untilPainted(page);
			expect(await page.evaluate(() => Reflect.get(window, 'moved') satisfies unknown)).toEqual([]);
			server.close();
		});
	});
}
