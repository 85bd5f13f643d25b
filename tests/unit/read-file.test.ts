import { describe, expect, test } from 'vitest';
import { unreadReports } from '../../src/lib/connectors/engaging-networks/export/export-report.ts';
import { createExportReader } from '../../src/lib/connectors/engaging-networks/export/read-export.ts';
import {
	exportRecords,
	goodExport,
} from '../../src/lib/connectors/engaging-networks/practice/export-records.ts';
import { openPracticeFile, readFile } from '../../src/lib/ports/read-file.ts';
import { generateExport } from '../simulator/exports.ts';

describe('reading a file', () => {
	const never = new AbortController().signal;
	const bytes = [...generateExport({ seed: 3, rows: 9_000 })];
	const file = new Blob(bytes);

	test('tells how far it is, and comes to the same as pushing', async () => {
		const steps: (readonly [number, number])[] = [];
		const report = await readFile(file, createExportReader(), {
			onProgress: (...step) => steps.push(step),
			stop: never,
		});
		const reader = createExportReader();
		for (const piece of bytes) reader.push(piece);
		expect(report).toEqual(reader.end());
		expect(steps.length).toBeGreaterThan(2);
		expect(steps.at(-1)).toEqual([file.size, file.size]);
	});

	test('stops when it is cancelled', async () => {
		const cancel = new AbortController();
		let calls = 0;
		const options = {
			onProgress: () => {
				calls += 1;
				cancel.abort();
			},
			stop: cancel.signal,
		};
		expect(await readFile(file, createExportReader(), options)).toBe('cancelled');
		expect(calls).toBe(1);
	});

	/** A file of which the browser answers each request as it is told to. */
	const answering = (size: number, answer: (from: number, to: number) => Promise<ArrayBuffer>) => ({
		size,
		slice: (from: number, to: number) => ({ arrayBuffer: () => answer(from, to) }),
		arrayBuffer: () => answer(0, size),
	});
	const silence = () => new Promise<never>(() => undefined);
	const give = (from: number, to: number) => file.slice(from, to).arrayBuffer();
	const quiet = { onProgress: () => undefined, stop: never };

	test.each([
		['cannot be read', () => Promise.reject(new Error('gone'))],
		['gives less than it said', () => new Blob(['abc']).arrayBuffer()],
		['gives more than it said', () => new Blob(['a'.repeat(11)]).arrayBuffer()],
	])('says so when the file %s', async (_, answer) => {
		const broken = answering(10, answer);
		expect(await readFile(broken, createExportReader(), quiet)).toBe('not-readable');
	});

	test('says so when a later piece cannot be read, and leaves no failure unhandled', async () => {
		const cut = answering(file.size, (from, to) =>
			from > 0 ? Promise.reject(new Error('gone')) : give(from, to)
		);
		expect(await readFile(cut, createExportReader(), quiet)).toBe('not-readable');
	});

	test.each([0, 1, 2])('ends when piece %i never comes, and keeps the progress', async (piece) => {
		const size = 1_048_576;
		const steps: number[] = [];
		const asked: number[] = [];
		const stuck = answering(file.size, (from, to) => {
			if (from < piece * size) return give(from, to);
			asked.push(from);
			return silence();
		});
		const options = { onProgress: (done: number) => steps.push(done), stop: never, wait: 20 };
		expect(await readFile(stuck, createExportReader(), options)).toBe('stalled');
		expect(steps).toEqual(Array.from({ length: piece }, (_, at) => (at + 1) * size));
		expect(asked).toEqual([piece * size, piece * size]);
	});

	test('asks again for a piece that does not come, and comes to the same', async () => {
		const asked = new Map<number, number>();
		const forgetful = answering(file.size, (from, to) => {
			const times = (asked.get(from) ?? 0) + 1;
			asked.set(from, times);
			return times === 1 ? silence() : give(from, to);
		});
		const report = await readFile(forgetful, createExportReader(), { ...quiet, wait: 20 });
		const reader = createExportReader();
		for (const piece of bytes) reader.push(piece);
		expect(report).toEqual(reader.end());
		expect([...asked.values()]).toEqual(Array.from({ length: asked.size }, () => 2));
	});

	test('takes a piece that comes late, while it is asked for again', async () => {
		let times = 0;
		let come: (buffer: ArrayBuffer) => void = () => undefined;
		const text = new TextEncoder().encode('a,b\n1,2\n').buffer;
		const slow = answering(text.byteLength, () => {
			times += 1;
			if (times === 2) come(text);
			return new Promise((resolve) => {
				come = resolve;
			});
		});
		const report = await readFile(slow, createExportReader(), { ...quiet, wait: 20 });
		expect(report).toMatchObject({ outcome: { findings: [{ code: 'EN-E64' }] } });
	});

	test('is cancelled at once while a piece does not come', async () => {
		const cancel = new AbortController();
		const reading = readFile(answering(10, silence), createExportReader(), {
			onProgress: () => undefined,
			stop: cancel.signal,
		});
		cancel.abort();
		expect(await reading).toBe('cancelled');
	});

	test('is cancelled before it begins', async () => {
		const options = { onProgress: () => undefined, stop: AbortSignal.abort() };
		expect(await readFile(file, createExportReader(), options)).toBe('cancelled');
	});

	test('an empty file is empty', async () => {
		const report = await readFile(new Blob([]), createExportReader(), quiet);
		expect(report).toEqual(createExportReader().end());
	});

	test('does not read on when it has enough', async () => {
		let asked = 0;
		const zip = new TextEncoder().encode(`PK\u0003\u0004${'x'.repeat(1_048_572)}`).buffer;
		const endless = answering(1e9, () => {
			asked += 1;
			return Promise.resolve(zip);
		});
		const report = await readFile(endless, createExportReader(), quiet);
		expect(report).toMatchObject({ outcome: { outcome: 'fail' }, summary: undefined });
		expect(asked).toBe(2);
	});
});

describe('practice', () => {
	const practise = async (file: typeof goodExport) => {
		const options = { onProgress: () => undefined, stop: new AbortController().signal };
		const result = await readFile(openPracticeFile(file), createExportReader(), options);
		return typeof result === 'string' && result !== 'cancelled' ? unreadReports[result] : result;
	};

	test.each(Object.entries(exportRecords))(
		'%s is reached by its record',
		async (code, { file }) => {
			const report = await practise(file ?? goodExport);
			expect(report).not.toBe('cancelled');
			const codes = report === 'cancelled' ? [] : report.outcome.findings.map((one) => one.code);
			expect(codes).toEqual([code]);
		}
	);

	test('a good export passes', async () => {
		expect(await practise(goodExport)).toMatchObject({
			outcome: { outcome: 'pass', findings: [] },
			summary: { version: 'likely-2', rows: 4 },
		});
	});
});
