import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a build is told so that it takes no more memory than it needs (`decisions/017`). */
export const thrift = {
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

/** Builds the site into `dist/`, telling what it does; returns whether that succeeded. */
export function buildSite(): boolean {
	const astro = `${root}node_modules/astro/bin/astro.mjs`;
	const { status } = spawnSync(process.execPath, [...thrift.flags, astro, 'build'], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...unset, ...thrift.env, NODE_ENV: 'production' },
	});
	return status === 0;
}
