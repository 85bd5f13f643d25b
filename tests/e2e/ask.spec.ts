import { dataCentres } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import type { SimulatedName } from '../simulator/faulty-answers.ts';
import { expect, openBox, outcomeOf, test } from './site.ts';

type Frame = Awaited<ReturnType<typeof openBox>>;

async function ask(frame: Frame, key: string, centre: keyof typeof dataCentres = 'ca') {
	await frame.getByLabel('API key').fill(key);
	await frame.getByLabel(dataCentres[centre].host).check();
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
}

const answers: readonly (readonly [SimulatedName, 'pass' | 'fail' | 'unknown', string[]])[] = [
	['accepted', 'pass', []],
	['unknown', 'fail', ['EN-E19']],
	['unlisted', 'unknown', ['EN-E20']],
	['inactive', 'fail', ['EN-E21']],
	['orphan', 'fail', ['EN-E22']],
	['limited', 'unknown', ['EN-E23']],
];

for (const [treatment, outcome, codes] of answers) {
	test(`a key that is ${treatment} comes to ${outcome}`, async ({ page, en }) => {
		const key = en.keyFor('ca', treatment);
		const frame = await openBox(page);
		await ask(frame, key);
		const result = outcomeOf(frame, 'authenticate');
		await expect(result).toHaveAttribute('data-outcome', outcome);
		const found = await result
			.locator('[data-code]')
			.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-code')));
		expect(found).toEqual(codes);
		const shown = await frame.locator('body').innerText();
		expect(shown).not.toContain(key);
		expect(shown).not.toContain('api.user@example.org');
	});
}

test('an accepted key is asked once, by a POST of the key alone, then one list; its session is ended', async ({
	page,
	en,
}) => {
	const key = en.keyFor('us', 'accepted');
	const frame = await openBox(page);
	await ask(frame, key, 'us');
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'pass');
	const { seen, sessions } = en.centres.us;
	const calls = seen.filter(({ method }) => method !== 'OPTIONS');
	expect(calls.map(({ method }) => method)).toEqual(['POST', 'GET', 'DELETE']);
	expect(calls[0]).toMatchObject({
		path: '/ens/service/authenticate',
		origin: 'null',
		body: key,
	});
	expect(calls[1]).toMatchObject({
		path: '/ens/service/supporter/fields',
		origin: 'null',
		body: '',
	});
	expect(calls[0]?.headers['content-type']).toBe('application/json');
	expect(calls.flatMap(({ headers }) => [headers.cookie, headers.referer])).toEqual(
		Array(6).fill(undefined)
	);
	expect(sessions.size).toBe(0);
	expect([...en.centres.ca.seen, ...en.centres.us2.seen]).toEqual([]);
});

test('a user that is not active is called not accepted, and not wrong', async ({ page, en }) => {
	const frame = await openBox(page);
	await ask(frame, en.keyFor('ca', 'inactive'));
	const result = outcomeOf(frame, 'authenticate');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E21');
	await expect(result.locator('.heading b')).toHaveText('Not accepted:');
});

test('the right key on another data centre is not known there', async ({ page, en }) => {
	const frame = await openBox(page);
	await ask(frame, en.keyFor('us', 'accepted'), 'ca');
	const result = outcomeOf(frame, 'authenticate');
	await expect(result.locator('[data-code=EN-E19]')).toContainText(
		'This data centre doesn’t recognise the key.'
	);
	/* Not to EN-14, where the box is. */
	await expect(result.getByRole('button', { name: 'Go to' })).toHaveText(['Go to step EN-16']);
});

const faults: readonly (readonly [SimulatedName, string, string])[] = [
	['reset', 'EN-E24', 'couldn’t read an answer'],
	['cut-off', 'EN-E27', 'an answer that broke off'],
	['maintenance-page', 'EN-E27', 'a web page (status 503)'],
	['proxy-page', 'EN-E27', 'a web page (status 200)'],
	['empty', 'EN-E27', 'an empty answer'],
	/* The Connection-Allowlist header lets no redirect through, so it never comes to the page. */
	['redirect', 'EN-E24', 'couldn’t read an answer'],
	['unfamiliar-words', 'EN-E28', 'words that we don’t know (status 403)'],
	['endless', 'EN-E27', 'an answer far too long'],
];

for (const [fault, code, words] of faults) {
	test(`${fault} comes to unknown, ${code}`, async ({ page, en }) => {
		en.centres.ca.setFault(fault);
		const frame = await openBox(page);
		await ask(frame, en.keyFor('ca', 'accepted'));
		const result = outcomeOf(frame, 'authenticate');
		await expect(result).toHaveAttribute('data-outcome', 'unknown');
		await expect(result.locator('[data-code]')).toHaveAttribute('data-code', code);
		await expect(result).toContainText(words);
		expect(en.centres.us.seen).toEqual([]);
	});
}

test('an answer that a page may not read is told from a host that is not there', async ({
	page,
	en,
}) => {
	en.centres.ca.setCors(false);
	const frame = await openBox(page);
	await ask(frame, en.keyFor('ca', 'accepted'));
	const result = outcomeOf(frame, 'authenticate');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E24');
	expect(en.centres.ca.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
		'OPTIONS /ens/service/authenticate',
		'GET /ens/service/authenticate',
	]);
});

test('an address that redirects does not make the host unreachable', async ({ page, en }) => {
	en.centres.ca.setCors(false);
	en.centres.ca.setFault('plain-get-redirects');
	const frame = await openBox(page);
	await ask(frame, en.keyFor('ca', 'accepted'));
	const result = outcomeOf(frame, 'authenticate');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E24');
	expect(en.centres.ca.seen.at(-1)?.path).toBe('/ens/service/supporter/fields');
});

test('a host that is not there comes to not reachable', async ({ page }) => {
	await page.route('https://ca.engagingnetworks.app/**', (route) => route.abort());
	const frame = await openBox(page);
	await ask(frame, '11111111-2222-3333-4444-555555555555');
	const result = outcomeOf(frame, 'authenticate');
	await expect(result).toHaveAttribute('data-outcome', 'unknown');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E25');
});

for (const fault of ['silent', 'hangs-in-body'] as const) {
	test(`${fault} ends as no answer within ten seconds, and the box can ask again`, async ({
		page,
		en,
	}) => {
		en.centres.ca.setFault(fault);
		const frame = await openBox(page);
		await ask(frame, en.keyFor('ca', 'accepted'));
		const result = outcomeOf(frame, 'authenticate');
		await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E26');
		en.centres.ca.setFault(undefined);
		await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
		await expect(result).toHaveAttribute('data-outcome', 'pass');
	});
}

test('a question can be cancelled, and the focus stays on the button', async ({ page, en }) => {
	en.centres.ca.setFault('silent');
	const frame = await openBox(page);
	await ask(frame, en.keyFor('ca', 'accepted'));
	await frame.getByRole('button', { name: 'Cancel' }).press('Enter');
	const result = outcomeOf(frame, 'authenticate');
	await expect(result).toHaveAttribute('data-outcome', 'unknown');
	await expect(result).toContainText('You cancelled the request.');
	await expect(frame.getByRole('button', { name: 'Ask Engaging Networks' })).toBeFocused();
});

test('a session that cannot be ended is named, and the key is accepted all the same', async ({
	page,
	en,
}) => {
	en.centres.ca.setFault('session-stays');
	const frame = await openBox(page);
	await ask(frame, en.keyFor('ca', 'accepted'));
	const result = outcomeOf(frame, 'authenticate');
	await expect(result).toHaveAttribute('data-outcome', 'pass');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E29');
});

test('nothing is asked without a click, a key and a data centre', async ({ page, en }) => {
	const frame = await openBox(page);
	const button = frame.getByRole('button', { name: 'Ask Engaging Networks' });
	const result = outcomeOf(frame, 'authenticate');
	await button.click();
	await expect(result).toHaveAttribute('data-outcome', 'not-run');
	await frame.getByLabel(dataCentres.ca.host).check();
	await frame.getByLabel('API key').fill('not a key');
	await button.click();
	await expect(result).toContainText('doesn’t have the shape of a key');
	await frame.getByLabel('API key').fill(en.keyFor('ca', 'accepted'));
	await expect(result).toContainText('hasn’t been asked');
	expect(en.centres.ca.seen).toEqual([]);
});

test('the request is shown before it goes', async ({ page }) => {
	const frame = await openBox(page);
	await frame.getByLabel(dataCentres.us2.host).check();
	await expect(frame.locator('pre')).toHaveText(
		'POST /ens/service/authenticate\nHost: us2.engagingnetworks.app\n' +
			'Content-Type: application/json\n\nthe API key above, as it is',
		{ useInnerText: true }
	);
});

const addresses: readonly (readonly [string, 'pass' | 'fail' | 'unknown', string])[] = [
	['https://us.engagingnetworks.app/index.html#login', 'pass', 'us.engagingnetworks.app'],
	['www.e-activist.com/ea-action', 'pass', 'ca.engagingnetworks.app'],
	['https://eu.engagingnetworks.app/', 'fail', 'has no such data centre'],
	['https://test.engagingnetworks.app/', 'fail', 'own test region'],
	['https://ca.engagingnetworks.app.example.org/', 'fail', 'isn’t an Engaging Networks address'],
	['https://us3.engagingnetworks.app/', 'unknown', 'isn’t in our list'],
];

for (const [address, outcome, words] of addresses) {
	test(`the data centre is read from ${address}`, async ({ page }) => {
		const frame = await openBox(page);
		await frame.getByLabel('Or paste the address').fill(address);
		const result = outcomeOf(frame, 'data-centre');
		await expect(result).toHaveAttribute('data-outcome', outcome);
		await expect(result).toContainText(words);
		await expect(frame.getByRole('radio', { checked: true })).toHaveCount(
			outcome === 'pass' ? 1 : 0
		);
	});
}
