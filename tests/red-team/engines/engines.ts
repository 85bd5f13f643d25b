import { existsSync } from 'node:fs';
import { findBrowser } from '../../../scripts/browser.ts';
import { installFromDebian } from '../../../scripts/debian.ts';
import type { Sinks } from '../sinks.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The first of these paths that is there, after installing a Debian package where none is. */
function find(paths: readonly string[], ...packages: readonly string[]): string {
	if (!paths.some((path) => existsSync(path))) packages.forEach(installFromDebian);
	const found = paths.find((path) => existsSync(path));
	if (!found)
		throw new Error(`None of ${paths.join(', ')} is there: install ${packages.join(', ')}.`);
	return found;
}

/** Starts a browser, and installs it first where that is possible. */
export async function startEngine(name: EngineName, sinks: Sinks): Promise<Engine> {
	if (name === 'chromium') return startChromium(await findBrowser(), sinks);
	if (name === 'firefox') {
		return startFirefox(find(['/usr/bin/firefox-esr', '/usr/bin/firefox'], 'firefox-esr'));
	}
	find(['/usr/bin/xvfb-run'], 'xvfb', 'xauth');
	find(['/usr/bin/WebKitWebDriver'], 'webkit2gtk-driver');
	const libraries = ['/usr/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
	const folders = libraries.flatMap((each) => [`${each}/webkit2gtk-4.1`, `${each}/webkitgtk-6.0`]);
	return startWebKit(
		find(
			folders.map((folder) => `${folder}/MiniBrowser`),
			'webkit2gtk-driver'
		)
	);
}
