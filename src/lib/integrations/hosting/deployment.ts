/** Where a build is to be served, as `astro.config.mjs` reads it too. */
export interface Deployment {
	/** Without a path: `https://guides.example.org`. */
	readonly origin: string;
	/** The path, without a slash at its end. */
	readonly base: string;
}

/** Reads `SITE_URL` and `BASE_PATH`; there is nothing else to set. Throws for an address that is none. */
export const readDeployment = (env: Readonly<Record<string, string | undefined>>): Deployment => ({
	origin: new URL(env['SITE_URL'] ?? 'http://localhost:4321').origin,
	base: (env['BASE_PATH'] ?? '/').replace(/\/+$/, ''),
});
