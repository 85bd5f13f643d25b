import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findWrongSettings, type Setting } from '../src/lib/integrations/hosting/deployment.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a build is told so that it takes no more memory than it needs (`decisions/017`). */
export const memoryFlags = {
	/** V8 collects when its heap has grown by this much, rather than when it has grown to several times. */
	flags: ['--heap-growing-percent=60'],
	/** The bundler's allocator touches memory before it is needed; the system's keeps what was given back, a store a thread. */
	env: {
		MIMALLOC_ALLOW_THP: '0',
		MIMALLOC_ARENA_EAGER_COMMIT: '0',
		MIMALLOC_PURGE_DELAY: '0',
		MALLOC_ARENA_MAX: '2',
		MALLOC_MMAP_THRESHOLD_: '262144',
		MALLOC_TRIM_THRESHOLD_: '262144',
	},
} as const;

/** Astro shows a build these of the caller's environment as `import.meta.env`: they would change its bundles. */
const unset = Object.fromEntries(
	['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'].map((name) => [name, undefined])
);

/** In minutes: a build takes less than one, or five with twenty archives on a busy machine. */
const longestBuild = 60;

/** Whether settings are right, those of a build if no others are named; prints a line for each that isn't. */
export function checkSettings(names?: readonly Setting[]): boolean {
	const wrong = findWrongSettings(process.env, names);
	if (wrong.length > 0) console.error(wrong.join('\n'));
	return wrong.length === 0;
}

/**
 * Builds the site into `dist/`, telling what it does; returns whether that succeeded. With a wrong setting nothing is
 * built. Ends a build that never does.
 */
export function buildSite(): boolean {
	if (!checkSettings()) return false;
	const astro = `${root}node_modules/astro/bin/astro.mjs`;
	const { status, error } = spawnSync(process.execPath, [...memoryFlags.flags, astro, 'build'], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...unset, ...memoryFlags.env, NODE_ENV: 'production' },
		timeout: longestBuild * 60_000,
	});
	if (error)
		console.error(`The build was ended: ${error.message} (at most ${longestBuild} minutes).`);
	return status === 0;
}
