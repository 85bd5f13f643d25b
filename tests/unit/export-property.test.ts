import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardColumns } from '../../src/lib/connectors/engaging-networks/export/columns.ts';
import { createExportReader } from '../../src/lib/connectors/engaging-networks/export/read-export.ts';
import { exportRecords } from '../../src/lib/connectors/engaging-networks/practice/export-records.ts';
import { generateExport, listPeopleData } from '../simulator/exports.ts';

const encoder = new TextEncoder();
const header = [...standardColumns, ''].join(',');

const join = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

/** Reads bytes that are cut at these places, a unit of text at once. */
function read(bytes: Uint8Array, cuts: readonly number[] = [], unit?: number) {
	const reader = createExportReader(unit);
	const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length];
	const sorted = places.toSorted((one, other) => one - other);
	for (const [at, place] of sorted.entries()) reader.push(bytes.subarray(sorted[at - 1], place));
	return reader.end();
}

/** Pieces of tables, whole and broken, in any order. */
const snippets = fc.constantFrom(
	...[
		',',
		';',
		'\t',
		'|',
		'\n',
		'\r\n',
		'\r',
		'"',
		'""',
		'"a,b"',
		'"a\nb"',
		' ',
		'PET',
		'F',
		'é',
		'€',
		'\uFEFF',
	],
	',,,,,,PET,',
	`${header}\n`,
	`${header.replaceAll(',', ';')}\r\n`,
	`,,,,,,FCS${','.repeat(63)}\n`,
	`,,,,,,FCS${','.repeat(60)}"x\n""y"""${','.repeat(3)}\n`
);
const broken = fc.array(snippets, { maxLength: 40 }).map((parts) => encoder.encode(parts.join('')));
const tables = fc
	.array(snippets, { maxLength: 40 })
	.map((parts) => encoder.encode(`${header}\n${parts.join('')}`));
const records = fc
	.constantFrom(...Object.values(exportRecords))
	.map(({ file }) =>
		join(
			(file?.parts ?? []).map((part) => (typeof part === 'string' ? encoder.encode(part) : part))
		)
	);
const files = fc.oneof(broken, tables, records, fc.uint8Array({ maxLength: 300 }));

describe('any file', () => {
	test('comes to the same, however it is cut', () => {
		fc.assert(
			fc.property(files, fc.array(fc.nat(), { maxLength: 8 }), (bytes, cuts) => {
				expect(read(bytes, cuts)).toEqual(read(bytes));
			}),
			{ numRuns: 2_000, seed: 1 }
		);
	});

	test('comes to the same, however much of it is read at once', () => {
		fc.assert(
			fc.property(files, fc.integer({ min: 1, max: 400 }), (bytes, unit) => {
				expect(read(bytes, [], unit)).toEqual(read(bytes));
			}),
			{ numRuns: 2_000, seed: 2 }
		);
	});

	test('comes to an outcome, and is not called sound without a header', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
				const { outcome, summary } = read(bytes);
				expect([outcome.outcome, summary]).toEqual(['fail', undefined]);
			}),
			{ numRuns: 2_000, seed: 3 }
		);
	});

	test('is read however its bytes are changed', () => {
		const [first, second] = generateExport({ seed: 4, rows: 20 });
		const sound = join([first, second].filter((part) => part !== undefined));
		const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 });
		fc.assert(
			fc.property(changes, (all) => {
				const bytes = sound.slice();
				for (const [at, byte] of all) bytes[at] = byte;
				expect(['pass', 'fail', 'unknown']).toContain(read(bytes).outcome.outcome);
			}),
			{ numRuns: 500, seed: 5 }
		);
	});
});

describe('a made-up export', () => {
	const options = fc.record({
		seed: fc.nat(1_000),
		rows: fc.integer({ min: 1, max: 1_200 }),
		delimiter: fc.constantFrom(',', ';', '\t', '|', '~', '^'),
		lineEnd: fc.constantFrom('\n', '\r\n'),
		byteOrderMark: fc.boolean(),
	});

	test('passes, with as many rows as it has', () => {
		fc.assert(
			fc.property(options, (made) => {
				const { outcome, summary } = read(join([...generateExport(made)]));
				expect(outcome.outcome).toBe('pass');
				const codes = outcome.findings.map(({ code }) => code);
				expect(codes.filter((code) => code !== 'EN-E72')).toEqual([]);
				const counted = summary?.types.reduce((sum, { rows }) => sum + rows, 0);
				expect([summary?.rows, counted]).toEqual([made.rows, made.rows]);
				expect(summary?.lineEnds).toBe(made.lineEnd === '\n' ? 'lf' : 'crlf');
				expect(summary?.version).toBe('likely-2');
			}),
			{ numRuns: 40, seed: 6 }
		);
	});

	test('leaves nobody in the report, sound or broken', () => {
		const spoil = fc.constantFrom(
			(text: string) => text,
			(text: string) => text.slice(text.indexOf('\n') + 1),
			(text: string) => text.slice(0, -30),
			(text: string) => text.replace(/\n(.{200})/, '\n"$1'),
			(text: string) => text.replaceAll(/\n\d+,/g, '\n'),
			(text: string) => swap(text, 'Campaign Type', 'Last Name'),
			(text: string) =>
				swap(
					text.replace(/\n[^]*/, (rows) => rows.toUpperCase()),
					'Campaign Type',
					'First Name'
				)
		);
		fc.assert(
			fc.property(fc.nat(1_000), spoil, (seed, spoiled) => {
				const made = { seed, rows: 50 };
				const text = Buffer.concat([...generateExport(made)]).toString();
				const report = read(encoder.encode(spoiled(text)));
				const said = JSON.stringify(report).toLowerCase();
				const pieces = new Set(
					listPeopleData(made).flatMap((value) => cutPieces(value.toLowerCase()))
				);
				expect([...pieces].filter((piece) => said.includes(piece))).toEqual([]);
			}),
			{ numRuns: 100, seed: 7 }
		);
	});
});

/** Exchanges the names of two columns, so that the data of one stand in the other. */
const swap = (text: string, one: string, other: string) =>
	text.replace(one, '?').replace(other, one).replace('?', other);

/** Every four characters running; but not what stands in every made-up address of a mail. */
function cutPieces(value: string): readonly string[] {
	const own = value.replace('.example.org', '');
	return Array.from({ length: Math.max(0, own.length - 3) }, (_, at) => own.slice(at, at + 4));
}
