import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { getArchivedVersion } from '../../steps/versions.ts';
import { cacheFolder } from '../disk-cache.ts';
import { createShared } from '../shared.ts';
import type { BoxHashes } from './page-policy.ts';
import type { PageToFinish } from './finish-page.ts';

/** What pages are finished with. */
export interface Finishing {
	/** Where the site is built. */
	readonly folder: string;
	/** The path that the site is served under, without a slash at its end. */
	readonly base: string;
	readonly hashes: Readonly<Record<string, BoxHashes>>;
}

/** Takes a page's path on the site and its HTML, and returns the HTML as it ships. */
type Finish = (path: string, html: string) => Promise<string>;

const worker = new URL('finish-page.ts', import.meta.url).href;

const shared = createShared<Finish>('finish');

let pool: Tinypool | undefined;

/** From here on pages are finished in threads of their own, while Astro makes the next ones. */
export function startFinishing({ folder, base, hashes }: Finishing): void {
	const threads = availableParallelism();
	const started = new Tinypool({
		filename: worker,
		minThreads: threads,
		maxThreads: threads,
		/* What a page leaves behind is small, and soon of no use. */
		resourceLimits: { maxYoungGenerationSizeMb: 4 },
	});
	pool = started;
	shared.set(async (path, html) => {
		const own = path.slice(base.length);
		const file = join(folder, getFile(own));
		const archived = getArchivedVersion(own) !== undefined;
		const page: PageToFinish = { html, file, archived, hashes, cache: cacheFolder.get() };
		const finished: string = await started.run(page);
		return finished;
	});
}

/** Ends the threads. */
export async function stopFinishing(): Promise<void> {
	shared.set(undefined);
	await pool?.destroy();
	pool = undefined;
}

/** Finishes a page; hands it back as it is where nothing was started. */
export const finishPage: Finish = async (path, html) => (await shared.get()?.(path, html)) ?? html;

/** The file of a page, as Astro writes it: the page for what is not found has no folder of its own. */
const getFile = (path: string) => (path === '/404/' ? '404.html' : `${path}index.html`);
