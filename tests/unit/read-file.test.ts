import { describe, expect, test } from 'vitest';
import { notReadable } from '../../src/lib/connectors/engaging-networks/export/export-report.ts';
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

	test.each([
		['cannot be read', new ReadableStream({ pull: (controller) => controller.error() })],
		['gives less than it said', new Blob(['abc']).stream()],
		['gives more than it said', new Blob(['a'.repeat(11)]).stream()],
	])('says so when the file %s', async (_, stream) => {
		const broken = { size: 10, stream: () => stream };
		const options = { onProgress: () => undefined, stop: never };
		expect(await readFile(broken, createExportReader(), options)).toBe('not-readable');
	});

	test('takes a stream of any pieces from a browser that knows no other', async () => {
		const [whole = new Uint8Array()] = bytes;
		const pieces = [whole.slice(0, 5), whole.slice(5)];
		const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
			pull: (controller) => {
				const piece = pieces.shift();
				if (piece) controller.enqueue(piece);
				else controller.close();
			},
		});
		const plain = { size: whole.length, stream: () => stream };
		const options = { onProgress: () => undefined, stop: never };
		const report = await readFile(plain, createExportReader(), options);
		expect(report).toMatchObject({ summary: { rows: 0, columns: 70 } });
	});

	test('an empty file is empty', async () => {
		const options = { onProgress: () => undefined, stop: never };
		const report = await readFile(new Blob([]), createExportReader(), options);
		expect(report).toEqual(createExportReader().end());
	});

	test('does not read on when it has enough', async () => {
		let pulled = 0;
		const zip = new TextEncoder().encode(`PK\u0003\u0004${'x'.repeat(99_996)}`);
		const stream = new ReadableStream({
			pull: (controller) => {
				pulled += 1;
				controller.enqueue(zip);
			},
		});
		const endless = { size: 1e9, stream: () => stream };
		const options = { onProgress: () => undefined, stop: never };
		const report = await readFile(endless, createExportReader(), options);
		expect(report).toMatchObject({ outcome: { outcome: 'fail' }, summary: undefined });
		expect(pulled).toBeLessThan(4);
	});
});

describe('practice', () => {
	const practise = async (file: typeof goodExport) => {
		const options = { onProgress: () => undefined, stop: new AbortController().signal };
		const result = await readFile(openPracticeFile(file), createExportReader(), options);
		return result === 'not-readable' ? notReadable : result;
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
			summary: { version: '2', rows: 4 },
		});
	});
});
