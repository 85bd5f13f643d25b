import { SecretFinder, longPieceLength, makeTellingKey } from './watch/secrets.ts';
import { evaluate } from './watch/en-requests.ts';
import { launchWatched } from './watch/launch.ts';
import { plantedLeaks } from './watch/planted-leaks.ts';
import { report } from './watch/report.ts';
import { watchContext } from './watch/watcher.ts';
import { expect, openBox, test } from './site.ts';

test('the watcher finds a secret in every place where one was put', async ({ simulated, site }) => {
	test.setTimeout(120_000);
	const names = [...Object.keys(plantedLeaks), 'the clipboard'];
	const keyOf = (name: string) => makeTellingKey('watcher', name);
	const { context, close } = await launchWatched(simulated, site.origin);
	const watcher = await watchContext(context);
	const page = await context.newPage();
	await watcher.act('nothing', () => openBox(page));
	for (const [name, [, leak]] of Object.entries(plantedLeaks)) {
		await watcher.act(name, () => leak(page, keyOf(name)));
		if ((await page.locator('iframe').count()) === 0) await openBox(page);
	}
	await watcher.act('the clipboard', () =>
		page.evaluate((text) => navigator.clipboard.writeText(text), keyOf('the clipboard'))
	);
	await watcher.settle();
	const disk = await close();
	const secrets = names.map((name) => ({ name, value: keyOf(name), pieces: true }));
	const near = new SecretFinder(secrets);
	const far = new SecretFinder(secrets, '', longPieceLength);
	const { leaks: found } = report({ watcher, arrived: [], disk }, { near, far });
	const foundIn = (name: string) =>
		found.flatMap(({ secret, place }) => (secret === name ? [place] : []));
	for (const [name, [place]] of Object.entries(plantedLeaks)) {
		expect(foundIn(name), name).toContain(place);
	}
	expect(foundIn('the clipboard')).toContain('clipboard');
	expect(found.filter(({ action }) => action === 'nothing')).toEqual([]);
	expect(JSON.stringify(found)).not.toContain(keyOf('a cookie').slice(0, 8));
});

const [key, token] = [makeTellingKey('judge', 'key'), makeTellingKey('judge', 'token')];
const en = 'https://ca.engagingnetworks.app/ens/service';
const finder = new SecretFinder(
	[key, token].map((value) => ({ name: value, value, pieces: true }))
);

const wrong: readonly (readonly [string, string, string, Record<string, string>, string])[] = [
	['the key to another host', 'POST', 'https://example.org/ens/service/authenticate', {}, key],
	['the key without TLS', 'POST', `${en.replace('https', 'http')}/authenticate`, {}, key],
	['the key to another path', 'POST', `${en}/other`, {}, key],
	['the key in the address', 'POST', `${en}/authenticate?${key}`, {}, ''],
	['the key in a header as well', 'POST', `${en}/authenticate`, { referer: key }, key],
	['the token in another header', 'GET', `${en}/supporter/fields`, { cookie: token }, ''],
	[
		'the key beside the token',
		'GET',
		`${en}/supporter/fields?${key}`,
		{ 'ens-auth-token': token },
		'',
	],
	['a body at the end of the session', 'DELETE', `${en}/authenticate/${token}`, {}, key],
];

for (const [name, method, url, headers, body] of wrong) {
	test(`of a request to Engaging Networks nothing else is let through: ${name}`, () => {
		const { rest } = evaluate({ action: '', method, url, headers, body });
		expect(finder.find(rest)).not.toEqual([]);
	});
}

for (const [does, method, path, headers, body] of [
	['asks with', 'POST', '/authenticate', { origin: 'null' }, key],
	['reads with', 'GET', '/supporter/fields', { 'ens-auth-token': token }, ''],
	['ends', 'DELETE', `/authenticate/${token}`, {}, ''],
] as const) {
	test(`a request that ${does} a secret is told apart`, () => {
		const { call, rest } = evaluate({
			action: '',
			method,
			url: `${en}${path}`,
			headers: { ...headers },
			body,
		});
		expect(call).toEqual({ action: '', centre: 'ca', does, secret: body || token });
		expect(finder.find(rest)).toEqual([]);
	});
}
