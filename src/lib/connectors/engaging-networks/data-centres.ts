import { found, type EnFinding } from './problems/problems.ts';

/** The data centres that clients use (docs/facts/engaging-networks.md, section 1). */
export const dataCentres = {
	ca: { host: 'ca.engagingnetworks.app' },
	us: { host: 'us.engagingnetworks.app' },
	us2: { host: 'us2.engagingnetworks.app' },
} as const;

export type DataCentreId = keyof typeof dataCentres;

export const dataCentreIds = ['ca', 'us', 'us2'] as const satisfies readonly DataCentreId[];

/** The servers of the data centres. */
export const dataCentreOrigins = /* @__PURE__ */ dataCentreIds.map(
	(id) => `https://${dataCentres[id].host}`
);

const centreOfHost = /* @__PURE__ */ new Map<string, DataCentreId>([
	...dataCentreIds.map((id) => [dataCentres[id].host, id] as const),
	['www.e-activist.com', 'ca'],
	['e-activist.com', 'ca'],
	['us.e-activist.com', 'us'],
]);

/**
 * Reads the data centre from the address of an Engaging Networks page, with or without
 * `https://`. Only the host counts; legacy names lead to their centre. Answers with a finding for
 * a host that is no data centre of clients (EN-E18) or not Engaging Networks' at all (EN-E17).
 */
export function parseDataCentre(
	address: string
): { readonly centre: DataCentreId } | { readonly finding: EnFinding<'EN-E17' | 'EN-E18'> } {
	const host = parseHost(address);
	const centre = host === undefined ? undefined : centreOfHost.get(host);
	if (centre) return { centre };
	if (!host?.endsWith('.engagingnetworks.app')) return { finding: found('EN-E17', {}) };
	const region = host.slice(0, -'.engagingnetworks.app'.length);
	if (region === 'test') return { finding: found('EN-E18', { kind: 'test-region' }) };
	const kind = region === 'eu' || region === 'au' ? 'does-not-exist' : 'not-in-our-list';
	return { finding: found('EN-E18', { kind }) };
}

function parseHost(address: string): string | undefined {
	const text = address.slice(0, 8_000).replace(/^[\s"'<‹“‘]+|[\s"'>›”’]+$/g, '');
	const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
	return url.hostname.replace(/\.$/, '');
}
