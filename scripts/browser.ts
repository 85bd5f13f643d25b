import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { installFromDebian } from './debian.ts';

/** Remembers what worked, so that a download is not tried again each time. */
const memory = fileURLToPath(new URL('../node_modules/.cache/browser-path', import.meta.url));

const systemPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium that starts, and returns its path: the one from before, the one that
 * Playwright downloads, one of the system, or Debian's by `apt-get` when root. Throws with what
 * to do when there is none.
 */
export async function findBrowser(): Promise<string> {
	const ways: readonly (() => readonly string[])[] = [
		() => (existsSync(memory) ? [readFileSync(memory, 'utf8')] : []),
		() => [chromium.executablePath()],
		download,
		() => systemPaths,
		() => {
			installFromDebian('chromium');
			return ['/usr/bin/chromium'];
		},
	];
	for (const way of ways) {
		for (const path of way()) {
			if (!existsSync(path) || !(await starts(path))) continue;
			mkdirSync(dirname(memory), { recursive: true });
			writeFileSync(memory, path);
			return path;
		}
	}
	throw new Error(
		'No Chromium could be had for the browser tests. Install one (Debian: `apt-get install ' +
			'chromium`; elsewhere: `npx playwright install --with-deps chromium`) and try again.'
	);
}

/** Finds Chromium's headless shell, which Debian has; nothing where it cannot be had. */
export async function findShell(): Promise<string | undefined> {
	const path = '/usr/bin/chromium-headless-shell';
	if (!existsSync(path)) installFromDebian('chromium-headless-shell');
	return existsSync(path) && (await starts(path)) ? path : undefined;
}

async function starts(executablePath: string): Promise<boolean> {
	try {
		const browser = await chromium.launch({
			executablePath,
			args: ['--no-sandbox', '--disable-background-networking'],
		});
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

/** Asks Playwright for its own; gives up where its hosts are out of reach. */
function download(): readonly string[] {
	console.log('Looking for a browser: trying the one that Playwright downloads …');
	const playwright = fileURLToPath(
		new URL('../node_modules/@playwright/test/cli.js', import.meta.url)
	);
	spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 180_000,
		env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
	});
	return [chromium.executablePath()];
}
