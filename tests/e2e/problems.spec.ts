import { allRecords } from '../../src/lib/connectors/engaging-networks/practice/all-records.ts';
import { problemTitles } from '../../src/lib/connectors/engaging-networks/problems/problem-titles.ts';
import { dataCentreIds } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import { expect, paste, test } from './site.ts';

const titles = Object.entries(problemTitles);

for (const [code, title] of titles) {
	test(`${code} has a page, and can be seen to happen there with nothing sent`, async ({
		page,
		en,
	}) => {
		const sent: string[] = [];
		await page.goto(`/p/${code}/`);
		await page.waitForURL(`**/engaging-networks/problems/${code.toLowerCase()}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${code} · ${title}`);
		await page.getByRole('button', { name: 'See it happen' }).click();
		const frame = page.frameLocator('iframe[data-sealed-box]');
		await expect(frame.getByText('nothing is real, and nothing is sent')).toBeVisible();
		await expect(frame.getByRole('button', { name: 'End the practice' })).toHaveCount(0);
		page.on('request', (request) => sent.push(request.url()));
		/* A key in Username is told by the check of that field and by the comparison. */
		const told = code === 'EN-E61' ? 2 : 1;
		await expect(frame.getByRole('status').locator(`[data-code="${code}"]`)).toHaveCount(told);
		expect(sent).toEqual([]);
		expect(dataCentreIds.flatMap((id) => en.centres[id].seen)).toEqual([]);
	});
}

test('every problem has its record', () => {
	expect(Object.keys(allRecords)).toEqual(titles.map(([code]) => code));
});

const errors: readonly (readonly [string, string])[] = [
	['Invalid api key [11111111-2222-3333-4444-555555555555]', 'EN-E19'],
	['en e20', 'EN-E20'],
	['unregistered source address', 'EN-E20'],
	['curl: (6) Could not resolve host: ca.engagingnetworks.app', 'EN-E34'],
];

for (const [text, code] of errors) {
	test(`the page of "${text}" is found, and opens beside the list`, async ({ page, context }) => {
		await page.goto('/engaging-networks/problems/');
		await page.getByRole('button', { name: 'Paste the error you got' }).click();
		const frame = page.frameLocator('iframe[data-sealed-box]');
		await expect(frame.getByRole('textbox')).toBeFocused();
		const told = page.evaluate(
			() =>
				new Promise<unknown[]>((resolve) => {
					const messages: unknown[] = [];
					addEventListener('message', ({ data }) => {
						messages.push(data);
						if (data.type === 'go-to-problem') resolve(messages);
					});
				})
		);
		await paste(page, text);
		const opened = context.waitForEvent('page');
		await frame.getByRole('status').getByRole('button', { name: code }).press('Enter');
		await (await opened).waitForURL(`**/engaging-networks/problems/${code.toLowerCase()}/`);
		expect(JSON.stringify(await told)).not.toContain(text.slice(0, 12));
	});
}

test('an error that nobody knows finds no page, and says so', async ({ page }) => {
	await page.goto('/engaging-networks/problems/');
	await page.getByRole('button', { name: 'Paste the error you got' }).click();
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await frame.getByLabel('The error you got').fill('The weather is fine today');
	await expect(frame.getByRole('status')).toContainText('No page fits');
});
