import { attacks } from '../../src/components/red-team/attacks/attacks.ts';

/** The domain of the place to leak to. No such name exists outside. */
export const leakDomain = 'leak.test';

/** Addresses of this machine that no other trial on it has at the same time. */
const network = `127.${10 + (process.pid % 240)}`;

/** Where the data centres are, for the browsers under trial. */
export const dataCentreAddress = `${network}.250.1`;

/** The address of the server of names, which the browsers are told to ask. */
export const namesAddress = `${network}.250.53`;

/** Each attack has an address of this machine to itself, so that even a bare connection has a name. */
export const addressOf = (index: number): string =>
	`${network}.${1 + Math.floor(index / 100)}.${1 + (index % 100)}`;

const byAddress = new Map(attacks.map(({ id }, index) => [addressOf(index), id]));

/** The attack that an address belongs to. */
export const attackAt = (address: string): string | undefined => byAddress.get(address);

/** The attack and the run in a name such as `….r3.a12.leak.test`. */
export function readName(name: string): { readonly id: string; readonly run: number } | undefined {
	const [, run, index] = /\.r(\d+)\.a(\d+)\.leak\.test$/i.exec(name.replace(/\.$/, '')) ?? [];
	const id = attacks[Number(index)]?.id;
	return id === undefined ? undefined : { id, run: Number(run) };
}

/** The address that a name leads to, as its own server would say. */
export function resolveName(name: string): string | undefined {
	const plain = name.toLowerCase();
	if (/(^|\.)engagingnetworks\.app$/.test(plain)) return dataCentreAddress;
	const [, index] = /\.a(\d+)\.leak\.test$/.exec(plain) ?? [];
	return index === undefined ? undefined : addressOf(Number(index));
}

/** Chromium's rules for the same, where this machine’s names cannot be served. */
export const listResolverRules = (): readonly string[] => [
	...attacks.map((_, index) => `MAP *.a${index}.${leakDomain} ${addressOf(index)}`),
	'MAP * ~NOTFOUND',
	'EXCLUDE localhost',
	'EXCLUDE 127.0.0.1',
];

/** Where an attack goes, for the frame to put the decoy in. */
export const goalOf = (id: string, run: number, port: number, site: string) => {
	const index = attacks.findIndex((attack) => attack.id === id);
	const path = `leak-attempt/${id}?SECRET`;
	return {
		url: `https://SECRET.r${run}.a${index}.${leakDomain}:${port}/${path}`,
		own: `${site}/r${run}/${path}`,
	};
};
