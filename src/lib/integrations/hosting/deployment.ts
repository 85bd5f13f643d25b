/** Where a build is to be served, as `astro.config.mjs` reads it too. */
export interface Deployment {
	/** Without a path: `https://guides.example.org`. */
	readonly origin: string;
	/** The path, without a slash at its end. */
	readonly base: string;
}

/** A setting of the environment. Only a server has a port. */
export type Setting = 'SITE_URL' | 'BASE_PATH' | 'EDIT_BASE_URL' | 'PORT';

const ofBuild: readonly Setting[] = ['SITE_URL', 'BASE_PATH', 'EDIT_BASE_URL'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Of each setting: what is wrong with a value, and what to do; nothing for a good one. */
const settings: Readonly<Record<Setting, (value: string) => string | undefined>> = {
	SITE_URL: (value) => {
		const url = readWebAddress(value);
		if (!url) {
			return 'isn’t an http or https address. Set it to one such as https://guides.example.org';
		}
		if (url.href === `${url.origin}/`) return undefined;
		return `has more than a host. Set it to ${url.origin}, and a path to BASE_PATH`;
	},
	BASE_PATH: (value) =>
		/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*\/?$/.test(value)
			? undefined
			: 'isn’t a path that every host can serve. Set it to one such as /docs, of the letters a to z, digits and . _ ~ -',
	EDIT_BASE_URL: (value) =>
		value === '' || readWebAddress(value)
			? undefined
			: 'isn’t an http or https address. Set it to where the pages are edited, or leave it out',
	PORT: (value) =>
		/^\d{1,5}$/.test(value) && Number(value) <= 65_535
			? undefined
			: 'isn’t a port. Set it to a number from 0 to 65535, or leave it out for 4321',
};

function readWebAddress(text: string): URL | undefined {
	const url = URL.parse(text);
	return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/**
 * What is wrong with settings, those of a build if no others are named: a line for each with the value that was
 * seen and what to do. An empty list when nothing is wrong; a setting that isn't there is fine.
 */
export const findWrongSettings = (
	env: Environment,
	names: readonly Setting[] = ofBuild
): readonly string[] =>
	names.flatMap((name) => {
		const value = env[name];
		const wrong = value === undefined ? undefined : settings[name](value);
		return wrong === undefined ? [] : [`${name} is ${JSON.stringify(value)}, which ${wrong}.`];
	});

/** Reads `SITE_URL` and `BASE_PATH`. Throws what {@link findWrongSettings} says of a build's settings. */
export function readDeployment(env: Environment): Deployment {
	const wrong = findWrongSettings(env);
	if (wrong.length > 0) throw new Error(wrong.join('\n'));
	return {
		origin: new URL(env['SITE_URL'] ?? 'http://localhost:4321').origin,
		base: (env['BASE_PATH'] ?? '').replace(/\/$/, ''),
	};
}
