import { dataCentreIds } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import { startDataCentres } from '../simulator/data-centres.ts';
import { makeKey } from '../simulator/keys.ts';
import { expect, test } from './site.ts';
import { askOn, staysOpen, useKeyBox } from './watch/deeds-key.ts';
import { searchesForKey, useProblems, useSite, useSupport } from './watch/deeds-site.ts';
import { copiesTheList, leave, useCheck, useValueBoxes } from './watch/deeds-values.ts';
import type { EnCall } from './watch/en-requests.ts';
import { launchWatched } from './watch/launch.ts';
import { askedKeys, journeySeed, listSecrets } from './watch/planted.ts';
import { report, type FoundLeak } from './watch/report.ts';
import { SecretFinder, longPieceLength } from './watch/secrets.ts';
import { failedRequest, watchContext } from './watch/watcher.ts';

/** What was asked about, and the tokens of its sessions; nothing else that was planted. */
const isForEn = (secret: string) => asked.has(secret) || secret === 'token of a session';
const asked = new Set(Object.keys(askedKeys).map((name) => `key ${name}`));

/** What may stand somewhere, and why. */
const exceptions: readonly ((leak: FoundLeak) => boolean)[] = [
	/* The list of addresses that the reader copied is in the clipboard. */
	({ place, action, secret }) =>
		place === 'clipboard' && action === copiesTheList && secret.startsWith('Remote Address'),
	/* What was typed into the search stands in its field, and goes nowhere from there. */
	({ place, action, secret }) =>
		['fields', 'accessibility'].includes(place) &&
		action === searchesForKey &&
		secret === 'key in the search',
	/* The browser's log holds what was sent to Engaging Networks; that is counted call by call. */
	({ place, secret }) => place === 'network log, of Engaging Networks' && isForEn(secret),
	/*
	 * When the end of a session is answered with an error, the browser writes the address of the
	 * request into its console, with the token that Engaging Networks wants in it. No page can keep
	 * it from that.
	 */
	({ place, action, secret }) =>
		place === failedRequest && action === staysOpen && secret === 'token of a session',
];
const allowed = (leak: FoundLeak) => exceptions.some((isMeant) => isMeant(leak));

/** Each call to Engaging Networks with what of it is secret, and nothing else. */
const calls = (key: string, ...centres: readonly string[]) =>
	centres.map((centre) => `${centre} asks with key ${key}`);
const session = (centre: string) => [
	`${centre} reads with token of a session`,
	`${centre} ends token of a session`,
];
const expected: Readonly<Record<string, readonly string[]>> = {
	'ask: accepted': [...calls('accepted', 'ca'), ...session('ca')],
	'ask: unknown here': calls('known elsewhere', 'ca'),
	'ask the others': [...calls('known elsewhere', 'us', 'us2'), ...session('us2')],
	'ask: no rights': [...calls('without rights', 'ca'), ...session('ca')],
	[staysOpen]: [...calls('with a session that stays', 'ca'), ...session('ca')],
	'ask: the address is not listed, and go to its step': calls('unlisted', 'us'),
	'ask, and cancel': calls('accepted', 'ca'),
	'ask: the answer may not be read': [...calls('accepted', 'ca'), 'ca reaches '],
	'ask in the check': [...calls('accepted', 'ca'), ...session('ca')],
};

test('of all that a reader does, nothing secret is anywhere but at Engaging Networks', async ({
	site,
}, info) => {
	test.setTimeout(300_000);
	const en = await startDataCentres(journeySeed);
	const { context, close } = await launchWatched(en, site.origin);
	const watcher = await watchContext(context);
	const page = await context.newPage();
	const journey = { page, en, watcher, act: watcher.act };
	const copied = await useKeyBox(journey);
	await askOn(journey);
	await useValueBoxes(journey);
	await useCheck(journey);
	await leave(journey);
	await useProblems(journey);
	await useSupport(journey, copied);
	await useSite(journey);
	await watcher.settle();
	const disk = await close();
	const arrived = dataCentreIds.flatMap((id) =>
		en.centres[id].seen.map((one) => [id, one] as const)
	);
	await en.close();

	const tokens = dataCentreIds.flatMap((id) =>
		en.centres[id].seen.map((_, at) => makeKey(journeySeed, `${id} token ${at + 1}`))
	);
	const secrets = listSecrets(en, tokens);
	const near = new SecretFinder(secrets, 'example example.org');
	const far = new SecretFinder(secrets, 'example example.org', longPieceLength);
	const { leaks, ...told } = report({ watcher, arrived, disk }, { near, far }, allowed);
	const nameOf = new Map(secrets.map(({ name, value }) => [value, name]));
	const name = ({ centre, does, secret }: EnCall) =>
		`${centre} ${does} ${secret && (nameOf.get(secret) ?? 'something else')}`;
	const during = Object.groupBy(told.calls, ({ action }) => action);

	expect([...new Set(leaks.map((leak) => Object.values(leak).join(', ')))]).toEqual([]);
	expect(
		Object.fromEntries(Object.entries(during).map(([at, made = []]) => [at, made.map(name)]))
	).toEqual(expected);
	/* What the preflight kept back did not arrive: the key that no page may be answered about. */
	const sent = Object.entries(expected).flatMap(([at, all]) =>
		at === 'ask: the answer may not be read' ? all.slice(1) : all
	);
	expect(told.arrivedCalls.map(name).toSorted()).toEqual(sent.toSorted());
	const figures = {
		actions: watcher.actions(),
		requests: watcher.requests.length,
		arrived: arrived.length,
		records: Object.values(told.counted).reduce((sum, count) => sum + count, 0),
		megabytes: Math.round((near.characters + far.characters) / 1e5) / 10,
		secrets: secrets.length,
		needles: near.needles,
		found: leaks.length,
	};
	info.annotations.push({ type: 'figures', description: JSON.stringify(figures) });
	console.log('The journey:', JSON.stringify(figures));
});
