/** What keeps a box sealed, part by part; each can be taken away in a trial. */
export const protections = {
	sandbox: 'The frame belongs to no site and may do little (sandbox)',
	seal: 'The box deletes what no policy governs (seal)',
	'message-reader': 'The page reads only messages that are exactly right',
	'frame default-src': 'The box’s policy: nothing is loaded',
	'frame script-src': 'The box’s policy: its own program alone',
	'frame style-src': 'The box’s policy: its own style alone',
	'frame connect-src': 'The box’s policy: requests to what checks a key alone',
	'frame form-action': 'The box’s policy: no forms',
	'frame base-uri': 'The box’s policy: no other base',
	'page default-src': 'The page’s policy: nothing else is loaded',
	'page script-src': 'The page’s policy: named programs alone',
	'page style-src': 'The page’s policy: named styles alone',
	'page img-src': 'The page’s policy: the site’s own pictures alone',
	'page connect-src': 'The page’s policy: requests to the site and to what checks a key alone',
	'page frame-src': 'The page’s policy: frames are led nowhere',
	'page object-src': 'The page’s policy: no plug-ins',
	'page form-action': 'The page’s policy: no forms',
	'page base-uri': 'The page’s policy: no other base',
	'page require-trusted-types-for': 'The page’s policy: no markup from text (Trusted Types)',
	'Connection-Allowlist': 'Header: connections to named hosts alone',
	'Permissions-Policy': 'Header: services of the device are off',
	'Cross-Origin-Opener-Policy': 'Header: other windows have no hold on this one',
	'Cross-Origin-Embedder-Policy': 'Header: what is embedded comes without cookies',
	'Cross-Origin-Resource-Policy': 'Header: other sites cannot embed the site’s files',
	'Referrer-Policy': 'Header: no address is told to other sites',
} as const satisfies Readonly<Record<string, string>>;

export type Protection = keyof typeof protections;

const isProtection = (name: string): name is Protection => Object.hasOwn(protections, name);

export const allProtections: readonly Protection[] = Object.keys(protections).filter(isProtection);

/** The page's own: what attacks from within a box cannot show, `tests/e2e/page-protections.spec.ts` does. */
export const seenFromOutside = [
	'page base-uri',
	'page require-trusted-types-for',
	'Cross-Origin-Opener-Policy',
	'Cross-Origin-Embedder-Policy',
	'Cross-Origin-Resource-Policy',
	'Referrer-Policy',
] as const satisfies readonly Protection[];

/** Whether attacks from within a box can show that a protection is gone. */
export const isSeenFromBox = (protection: Protection): boolean =>
	!seenFromOutside.some((each) => each === protection);

/** Which protections a run is without. */
export type Off = ReadonlySet<Protection>;

/** The loosest value of a directive. */
const loose: Readonly<Record<string, string>> = {
	'default-src': "* data: blob: 'unsafe-inline' 'unsafe-eval'",
	'script-src': "* data: blob: 'unsafe-inline' 'unsafe-eval'",
	'style-src': "* data: blob: 'unsafe-inline'",
	'style-src-attr': "'unsafe-inline'",
};

/** Directives that go with another one. */
const companions: Readonly<Record<string, string>> = {
	'style-src-attr': 'style-src',
	'trusted-types': 'require-trusted-types-for',
};

/** Directives that do nothing when they are not there. */
const withoutFallback = ['form-action', 'base-uri', 'require-trusted-types-for', 'trusted-types'];

/** A policy with the directives that are off made as loose as can be, or taken out. */
export function loosen(policy: string, part: 'frame' | 'page', off: Off): string {
	return policy
		.split('; ')
		.flatMap((directive) => {
			const [name = ''] = directive.split(' ');
			const owner = `${part} ${companions[name] ?? name}`;
			if (!isProtection(owner) || !off.has(owner)) return [directive];
			if (withoutFallback.includes(name)) return [];
			return [`${name} ${loose[name] ?? '* data: blob:'}`];
		})
		.join('; ');
}
