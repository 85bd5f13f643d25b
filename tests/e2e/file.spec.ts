import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { chromium, type FrameLocator, type Page } from '@playwright/test';
import { generateExport, listPeopleData, type ExportOptions } from '../simulator/exports.ts';
import { expect, getLaunchOptions, outcomeOf, test } from './site.ts';

/** The check with a file chosen; nothing may be sent from here on. */
async function openCheck(page: Page): Promise<{ frame: FrameLocator; sent: readonly string[] }> {
	await page.goto('/engaging-networks/check/');
	await page.getByRole('button', { name: 'Open the check' }).click();
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await expect(frame.getByLabel('API key')).toBeFocused();
	const sent: string[] = [];
	page.on('request', (request) => sent.push(request.url()));
	return { frame, sent };
}

/** A file on disk, made a piece at a time. */
async function writeExport(path: string, options: ExportOptions): Promise<string> {
	const file = createWriteStream(path);
	Readable.from(generateExport(options)).pipe(file);
	await finished(file);
	return path;
}

test('an export file is read, counted, and shown without anybody in it', async ({ page }, info) => {
	const options = { seed: 11, rows: 5_000 };
	const path = await writeExport(info.outputPath('export.csv'), options);
	const { frame, sent } = await openCheck(page);
	await frame.getByLabel('Export file', { exact: true }).setInputFiles(path);
	await expect(outcomeOf(frame, 'export-file')).toHaveAttribute('data-outcome', 'pass');
	await expect(frame.getByRole('table', { name: 'The file' })).toContainText('5,000');
	await expect(frame.getByRole('table', { name: 'Campaign types in it' })).toBeVisible();
	const shown = await frame.locator('body').innerText();
	for (const datum of listPeopleData(options).slice(0, 200)) expect(shown).not.toContain(datum);
	expect(sent).toEqual([]);
});

test('a file can be dropped', async ({ page }) => {
	const { frame, sent } = await openCheck(page);
	await frame.locator('.drop').evaluate((zone) => {
		const data = new DataTransfer();
		data.items.add(new File(['\n\nERROR: no such token'], 'export.csv'));
		zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
	});
	const result = outcomeOf(frame, 'export-file');
	await expect(result).toHaveAttribute('data-outcome', 'fail');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E62');
	await expect(result).not.toContainText('no such token');
	expect(sent).toEqual([]);
});

/** Drops a file that the browser gives nothing of, and no error either. */
const dropSilentFile = (frame: FrameLocator) =>
	frame.locator('.drop').evaluate((zone) => {
		const { arrayBuffer } = Blob.prototype;
		Blob.prototype.arrayBuffer = () => new Promise(() => undefined);
		const data = new DataTransfer();
		data.items.add(new File(['Supporter Email'], 'export.csv'));
		zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
		Blob.prototype.arrayBuffer = arrayBuffer;
	});

test('reading can be cancelled, and the next file is read', async ({ page }, info) => {
	const rows = await writeExport(info.outputPath('rows.csv'), { seed: 13, rows: 10 });
	const { frame } = await openCheck(page);
	await dropSilentFile(frame);
	await expect(frame.getByRole('progressbar')).toBeVisible();
	await frame.getByRole('button', { name: 'Cancel' }).press('Enter');
	await expect(frame.getByText('Nothing of the file was kept.')).toBeVisible();
	await expect(outcomeOf(frame, 'export-file')).toHaveCount(0);
	await frame.getByLabel('Export file', { exact: true }).setInputFiles(rows);
	await expect(outcomeOf(frame, 'export-file')).toHaveAttribute('data-outcome', 'pass');
});

test('a second file takes the place of one that gives nothing', async ({ page }, info) => {
	const rows = await writeExport(info.outputPath('rows.csv'), { seed: 13, rows: 10 });
	const { frame } = await openCheck(page);
	await dropSilentFile(frame);
	await expect(frame.getByRole('progressbar')).toBeVisible();
	await frame.getByLabel('Export file', { exact: true }).setInputFiles(rows);
	await expect(outcomeOf(frame, 'export-file')).toHaveAttribute('data-outcome', 'pass');
	await expect(frame.getByRole('progressbar')).toHaveCount(0);
});

test('a file that gives nothing, twice for five seconds, ends in a result that says so', async ({
	page,
}) => {
	const { frame } = await openCheck(page);
	await frame.locator('body').evaluate(() => {
		Blob.prototype.arrayBuffer = () => new Promise(() => undefined);
	});
	await frame.getByLabel('Export file', { exact: true }).setInputFiles({
		name: 'export.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('Supporter Email'),
	});
	const result = outcomeOf(frame, 'export-file');
	await expect(result).toHaveAttribute('data-outcome', 'unknown');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E74');
	await expect(result).toContainText('got no more data from this file');
	await expect(frame.getByRole('progressbar')).toHaveCount(0);
});

/* With these, Chromium 156 never answered a `byob` read of a stream of so many bytes in four runs of five. */
test('300 MB are read to the end while the browser collects garbage all the time', async ({
	site,
	simulated,
}, info) => {
	test.slow();
	const rows = 1_088_000;
	const path = await writeExport(info.outputPath('export.csv'), { seed: 300, rows });
	const options = getLaunchOptions(simulated);
	const browser = await chromium.launch({
		...options,
		args: [...(options.args ?? []), '--js-flags=--single-threaded-gc,--gc-interval=20000'],
	});
	try {
		const page = await browser.newPage({ baseURL: site.origin, ignoreHTTPSErrors: true });
		const { frame } = await openCheck(page);
		await frame.getByLabel('Export file', { exact: true }).setInputFiles(path);
		const result = outcomeOf(frame, 'export-file');
		await expect(result).toHaveAttribute('data-outcome', 'pass', { timeout: 120_000 });
		await expect(frame.getByRole('table', { name: 'The file' })).toContainText('1,088,000');
	} finally {
		await browser.close();
		await rm(path);
	}
});

for (const [name, bytes, code] of [
	['web page', '<!doctype html><title>Log in</title>', 'EN-E63'],
	['archive', 'PK\u0003\u0004\u0014\u0000', 'EN-E63'],
	['email message', 'From: a@b.example\r\nSubject: x\r\n\r\nx', 'EN-E63'],
	['other table', 'a,b\n1,2\n', 'EN-E64'],
	['empty file', '', 'EN-E63'],
] as const) {
	test(`a ${name} in place of an export is told apart`, async ({ page }) => {
		const { frame } = await openCheck(page);
		await frame
			.getByLabel('Export file', { exact: true })
			.setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) });
		const result = outcomeOf(frame, 'export-file');
		await expect(result).toHaveAttribute('data-outcome', 'fail');
		await expect(result.locator('[data-code]')).toHaveAttribute('data-code', code);
	});
}
