import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { loosen, seenFromOutside } from '../red-team/protections.ts';
import { expect, guidePath, test as base } from './site.ts';

type Protection = (typeof seenFromOutside)[number];

interface Probe {
	/** What a page, or somebody else's, tries. */
	readonly look: (page: Page, guide: string, elsewhere: string) => Promise<unknown>;
	readonly held: unknown;
	/** What the same comes to when the protection alone is taken away. */
	readonly lost: unknown;
}

/** A site of somebody else, on this machine as well: else the browser would refuse it for that alone. */
const test = base.extend<object, { readonly elsewhere: string }>({
	elsewhere: [
		async ({}, use) => {
			const server = createServer((_, response) => {
				response.setHeader('Content-Type', 'text/html').end('<h1>Somebody else</h1>');
			});
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
			const address = server.address();
			await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
			server.close();
			server.closeAllConnections();
		},
		{ scope: 'worker' },
	],
});

const probes: Readonly<Record<Protection, Probe>> = {
	'page base-uri': {
		look: async (page, guide, elsewhere) => {
			await page.goto(guide);
			return page.evaluate((href) => {
				document.head.append(Object.assign(document.createElement('base'), { href }));
				return document.baseURI === href;
			}, elsewhere);
		},
		held: false,
		lost: true,
	},
	'page require-trusted-types-for': {
		look: async (page, guide) => {
			await page.goto(guide);
			return page.evaluate(() => {
				try {
					document.createElement('p').insertAdjacentHTML('beforeend', '<b>text</b>');
					return 'markup';
				} catch (error) {
					return error instanceof Error ? error.name : 'other';
				}
			});
		},
		held: 'TypeError',
		lost: 'markup',
	},
	'Cross-Origin-Opener-Policy': {
		look: async (page, guide, elsewhere) => {
			await page.goto(elsewhere);
			const opened = page.waitForEvent('popup');
			await page.evaluate((url) => void Reflect.set(globalThis, 'guide', open(url)), guide);
			await (await opened).locator('h1').waitFor();
			return page.evaluate('guide.closed');
		},
		held: true,
		lost: false,
	},
	'Cross-Origin-Embedder-Policy': {
		look: async (page, guide) => {
			await page.goto(guide);
			return page.evaluate(() => crossOriginIsolated);
		},
		held: true,
		lost: false,
	},
	'Cross-Origin-Resource-Policy': {
		look: async (page, guide, elsewhere) => {
			await page.goto(elsewhere);
			return page.evaluate(
				(url) => fetch(url, { mode: 'no-cors' }).then(() => 'got it', String),
				guide
			);
		},
		held: 'TypeError: Failed to fetch',
		lost: 'got it',
	},
	'Referrer-Policy': {
		look: async (page, guide) => {
			/* At the site itself: nowhere else may a page lead in this browser. */
			await page.goto(guide);
			const asked = page.waitForRequest('**/robots.txt');
			await page.evaluate(() => fetch('/robots.txt'));
			return (await (await asked).allHeaders())['referer'] !== undefined;
		},
		held: false,
		lost: true,
	},
};

/** Takes one protection out of whatever the site sends. */
async function takeAway(page: Page, origin: string, protection: Protection): Promise<void> {
	const off = new Set([protection]);
	const policy = 'content-security-policy';
	await page.context().route(`${origin}${guidePath}`, async (route) => {
		const response = await route.fetch();
		const { [protection.toLowerCase()]: gone, ...headers } = response.headers();
		const body = (await response.text()).replace(
			/(http-equiv="Content-Security-Policy" content=")([^"]+)/,
			(_, start: string, value: string) => start + loosen(value, 'page', off)
		);
		const loosened = loosen(headers[policy] ?? '', 'page', off);
		expect(gone ?? loosened).not.toBe(headers[policy]);
		await route.fulfill({ response, body, headers: { ...headers, [policy]: loosened } });
	});
}

test.use({ allowedComplaint: /Content Security Policy|TrustedHTML|Failed to|ERR_/ });

for (const protection of seenFromOutside) {
	const { look, held, lost } = probes[protection];

	test(`“${protection}” holds`, async ({ page, site, elsewhere }) => {
		expect(await look(page, `${site.origin}${guidePath}`, elsewhere)).toEqual(held);
	});

	test(`without “${protection}” it is noticed`, async ({ page, site, elsewhere }) => {
		await takeAway(page, site.origin, protection);
		expect(await look(page, `${site.origin}${guidePath}`, elsewhere)).toEqual(lost);
	});
}
