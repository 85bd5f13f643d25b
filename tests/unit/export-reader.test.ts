import { describe, expect, test } from 'vitest';
import { standardColumns } from '../../src/lib/connectors/engaging-networks/export/columns.ts';
import { longestRow } from '../../src/lib/connectors/engaging-networks/export/limits.ts';
import { createExportReader } from '../../src/lib/connectors/engaging-networks/export/read-export.ts';

const encoder = new TextEncoder();

/** Reads a whole text, or bytes, at once. */
function read(file: string | Uint8Array) {
	const reader = createExportReader();
	reader.push(typeof file === 'string' ? encoder.encode(file) : file);
	return reader.end();
}

const find = (file: string | Uint8Array) => read(file).outcome.findings;
const header = [...standardColumns, ''].join(',');
const typeAt = standardColumns.indexOf('Campaign Type');
const row = (type = 'PET') =>
	[...standardColumns, ''].map((_, at) => (at === typeAt ? type : '')).join(',');
const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join('');
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('an ordinary export', () => {
	const summary = {
		rows: 3,
		columns: 70,
		delimiter: 'comma',
		encoding: 'utf-8',
		lineEnds: 'lf',
		byteOrderMark: false,
		version: 'likely-2',
		types: [
			{ code: 'PET', meaning: 'petition', rows: 2 },
			{ code: 'FCS', meaning: 'single-by-card', rows: 1 },
		],
		otherRows: 0,
	};
	const usual = lines(header, row(), row('FCS'), row());

	test('passes without a finding', () => {
		expect(read(usual)).toEqual({ outcome: { outcome: 'pass', findings: [] }, summary });
	});

	test.each([
		['without a line end after the last row', usual.trimEnd()],
		['with blank lines', `\n${usual}\n\n`],
		['with every name in quotes', usual.replace(header, header.replace(/[^,]+/g, '"$&"'))],
		['with blanks around names', usual.replace('Campaign Type', ' Campaign Type ')],
		['with a line end, a comma and quotes in a field', usual.replace(',,', ',"a\r\n,""b"",c",')],
		['with a quote inside a field', usual.replace(',,', ',5" pipe,')],
		['with text after a closed quote', usual.replace(',,', ',"so" they say",')],
	])('passes %s', (_, text) => {
		expect(read(text)).toEqual({ outcome: { outcome: 'pass', findings: [] }, summary });
	});

	test.each([
		[';', 'semicolon'],
		['\t', 'tab'],
		['|', 'pipe'],
		['~', 'other'],
		['^', 'other'],
	])('passes with a note, delimited by %j', (delimiter, name) => {
		expect(read(usual.replaceAll(',', delimiter))).toEqual({
			outcome: { outcome: 'pass', findings: [{ code: 'EN-E72', facts: { kinds: [name] } }] },
			summary: { ...summary, delimiter: name },
		});
	});

	test.each([
		['a byte order mark', `\uFEFF${usual}`, ['byte-order-mark'], { byteOrderMark: true }],
		['CR and LF', usual.replaceAll('\n', '\r\n'), ['crlf'], { lineEnds: 'crlf' }],
		[
			'line ends of two kinds',
			usual.replace('\n', '\r\n'),
			['mixed-line-ends'],
			{ lineEnds: 'mixed' },
		],
	])('passes with a note, with %s', (_, text, kinds, differing) => {
		expect(read(text)).toEqual({
			outcome: { outcome: 'pass', findings: [{ code: 'EN-E72', facts: { kinds } }] },
			summary: { ...summary, ...differing },
		});
	});

	test('passes with line ends of CR alone', () => {
		const report = read(usual.replaceAll('\n', '\r'));
		expect(report.summary).toEqual({ ...summary, lineEnds: 'cr' });
	});

	test('passes with a quoted last field before CR and LF', () => {
		const text = lines(header, `${row()}"x"`).replaceAll('\n', '\r\n');
		expect(find(text)).toEqual([{ code: 'EN-E72', facts: { kinds: ['crlf'] } }]);
	});

	test.each([
		['little-endian, with a mark', utf16(`\uFEFF${usual}`), true],
		['little-endian, without one', utf16(usual), false],
		['big-endian', utf16(`\uFEFF${usual}`).map((_, at, all) => all[at ^ 1] ?? 0), true],
	])('is read in UTF-16, %s', (_, bytes, byteOrderMark) => {
		const report = read(bytes);
		expect(report.outcome.findings[0]).toEqual({ code: 'EN-E71', facts: { kind: 'utf-16' } });
		expect(report.summary).toEqual({ ...summary, encoding: 'utf-16', byteOrderMark });
	});

	test('is read in Latin-1, its accents counting for nothing', () => {
		const latin = Buffer.from(usual.replaceAll(',,', ',é,'), 'latin1');
		expect(read(latin)).toEqual({
			outcome: {
				outcome: 'pass',
				findings: [{ code: 'EN-E71', facts: { kind: 'not-utf-8' } }],
			},
			summary: { ...summary, encoding: 'not-utf-8' },
		});
	});

	test('may have a mark and then not be UTF-8', () => {
		const bytes = Buffer.concat([
			encoder.encode('\uFEFF'),
			Buffer.from(usual.replace(',,', ',é,'), 'latin1'),
		]);
		expect(read(bytes).summary).toEqual({ ...summary, encoding: 'not-utf-8', byteOrderMark: true });
	});

	test('may be two files joined, each with its mark', () => {
		const { findings } = read(`\uFEFF${usual}\uFEFF${lines(row())}`).outcome;
		expect(findings).toEqual([{ code: 'EN-E72', facts: { kinds: ['byte-order-mark'] } }]);
	});

	test('is the same in pieces of one byte', () => {
		const reader = createExportReader();
		for (const byte of encoder.encode(usual)) reader.push(Uint8Array.of(byte));
		expect(reader.end()).toEqual(read(usual));
	});
});

describe('what is no export', () => {
	test.each([
		['an error of EN', '\n\nERROR: Invalid token', 'EN-E62', {}],
		['the same without empty lines', 'ERROR: x', 'EN-E62', {}],
		['nothing', '', 'EN-E63', { kind: 'empty' }],
		['blanks', ' \r\n\n', 'EN-E63', { kind: 'empty' }],
		['a mark alone', '\uFEFF', 'EN-E63', { kind: 'empty' }],
		['a web page', '\n<!DOCTYPE html><p>x', 'EN-E63', { kind: 'html' }],
		['a web page behind a comment', '<!-- x --><html><p>x', 'EN-E63', { kind: 'html' }],
		['a web page as XML', '<?xml version="1.0"?><html xmlns="x">', 'EN-E63', { kind: 'html' }],
		['XML', '<?xml version="1.0"?><export/>', 'EN-E63', { kind: 'xml' }],
		['XML without a heading', '<rows><row/></rows>', 'EN-E63', { kind: 'xml' }],
		['JSON', '{"error":"x"}', 'EN-E63', { kind: 'json' }],
		['a list in JSON', '[{"a":1}]', 'EN-E63', { kind: 'json' }],
		['a ZIP file', 'PK\u0003\u0004 export.csv', 'EN-E63', { kind: 'zip' }],
		['a workbook', 'PK\u0003\u0004 xl/workbook.xml', 'EN-E63', { kind: 'xlsx' }],
		['a PDF', '%PDF-1.7', 'EN-E63', { kind: 'document' }],
		['zeros', 'a\0\0\0b\0', 'EN-E63', { kind: 'binary' }],
	] as const)('%s', (_, text, code, facts) => {
		expect(read(text)).toEqual({
			outcome: { outcome: 'fail', findings: [{ code, facts }] },
			summary: undefined,
		});
	});

	test.each([
		['gzip', [0x1f, 0x8b, 8, 0, 0], 'zip'],
		['an OLE file that names nothing', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'office'],
	])('%s', (_, bytes, kind) => {
		expect(find(Uint8Array.from(bytes))).toEqual([{ code: 'EN-E63', facts: { kind } }]);
	});

	const all = ['Supporter Email', 'Campaign Type', 'Campaign ID'];
	test.each([
		['another table', 'a,b,c\n1,2,3\n', all],
		['rows without a header', lines(row(), row()), all],
		[
			'one column renamed',
			lines(header.replace('Campaign ID', 'Campaign'), row()),
			['Campaign ID'],
		],
		['a sentence', 'hello', all],
		['a line of two megabytes', 'x'.repeat(2_000_000), all],
	])('%s', (_, text, missing) => {
		expect(read(text)).toEqual({
			outcome: { outcome: 'fail', findings: [{ code: 'EN-E64', facts: { missing } }] },
			summary: undefined,
		});
	});

	test('is left as soon as it is known', () => {
		const reader = createExportReader();
		expect(reader.push(encoder.encode(`PK\u0003\u0004${'x'.repeat(70_000)}`))).toBe('enough');
		const table = createExportReader();
		expect(table.push(encoder.encode('a,b,c\n'.repeat(20_000)))).toBe('enough');
	});
});

describe('columns', () => {
	test('that are missing are named, by EN’s own names', () => {
		const cut = (text: string) => text.split(',').slice(0, -3).join(',');
		expect(find(lines(cut(header), cut(row())))).toEqual([
			{ code: 'EN-E66', facts: { missing: ['Country', 'Phone Number'] } },
		]);
	});

	test('that are not in our list are told by place alone', () => {
		const report = read(lines(`Origin,${header},Mr Secret`, `x,${row()},y`));
		expect(report.outcome.findings).toEqual([{ code: 'EN-E67', facts: { places: [1, 71, 72] } }]);
		expect(JSON.stringify(report)).not.toMatch(/Origin|Secret/);
	});

	test('that come twice count as unknown the second time', () => {
		expect(find(lines(`${header}City`, row()))).toEqual([
			{ code: 'EN-E67', facts: { places: [70] } },
		]);
	});

	test('a renamed one is missing and unknown', () => {
		expect(find(lines(header.replace('City', 'Town'), row()))).toEqual([
			{ code: 'EN-E66', facts: { missing: ['City'] } },
			{ code: 'EN-E67', facts: { places: [65] } },
		]);
	});
});

describe('rows', () => {
	test('of another length are told by their line, and their type is not counted', () => {
		const { outcome, summary } = read(
			lines(header, `"two\nlines"${row()}`, '', row('FCS').slice(1), `${row('FCR')},`, row())
		);
		expect(outcome).toEqual({
			outcome: 'pass',
			findings: [{ code: 'EN-E68', facts: { count: 2, lines: [5, 6] } }],
		});
		expect(summary?.rows).toBe(4);
		expect(summary?.types).toEqual([{ code: 'PET', meaning: 'petition', rows: 2 }]);
	});

	test('of another length are told up to twenty', () => {
		const [finding] = find(lines(header, ...Array.from({ length: 100 }, () => 'a,b')));
		const twenty = Array.from({ length: 20 }, (_, at) => at + 2);
		expect(finding).toEqual({ code: 'EN-E68', facts: { count: 100, lines: twenty } });
	});

	test.each([
		['before its last field', row().slice(0, -1)],
		['in its first field', '12'],
		['in a quoted field', '12,"Flat'],
	])('the last is cut off %s', (_, part) => {
		expect(find(lines(header, row()) + part)).toEqual([{ code: 'EN-E70', facts: { line: 3 } }]);
	});

	test('the last is cut off inside a character', () => {
		const bytes = encoder.encode(`${lines(header, row())}${row()}é`).slice(0, -1);
		expect(find(bytes)).toEqual([{ code: 'EN-E70', facts: { line: 3 } }]);
	});

	test('a short one with a line end is not called cut off', () => {
		expect(find(lines(header, '12'))).toEqual([
			{ code: 'EN-E68', facts: { count: 1, lines: [2] } },
		]);
	});

	test.each([lines(header), header])('there may be none', (text) => {
		const report = read(text);
		expect(report.outcome).toEqual({
			outcome: 'pass',
			findings: [{ code: 'EN-E73', facts: {} }],
		});
		expect([report.summary?.rows, report.summary?.version]).toEqual([0, 'not-known']);
	});
});

describe('a quotation mark that never closes', () => {
	const stray = row().replace(',,', ',"oh,');

	test('is told by the line where it opened', () => {
		expect(read(lines(header, row(), stray, row(), row())).outcome).toEqual({
			outcome: 'unknown',
			because: 'unreadable',
			findings: [{ code: 'EN-E75', facts: { line: 3 } }],
		});
	});

	test('is told by its own line in a row of several', () => {
		const [finding] = find(lines(header, `"a\nb",${stray}`, row()));
		expect(finding).toEqual({ code: 'EN-E75', facts: { line: 3 } });
	});

	test('in the header leaves no header', () => {
		expect(find(lines(`"${header}`, row())).map(({ code }) => code)).toEqual(['EN-E64', 'EN-E75']);
	});

	test('is not looked for in more than a row’s length', () => {
		const reader = createExportReader();
		reader.push(encoder.encode(lines(header, row(), stray)));
		const piece = encoder.encode(lines(...Array.from({ length: 1_000 }, () => row())));
		let pushed = 0;
		while (reader.push(piece) === 'more') pushed += piece.length;
		expect(pushed).toBeLessThan(2 * longestRow);
		expect(reader.end().outcome.findings).toEqual([{ code: 'EN-E75', facts: { line: 3 } }]);
	});

	test('is not to be blamed for a long row, which is left out', () => {
		const report = read(lines(header, row(), 'x'.repeat(3 * longestRow), row('FCS')));
		expect(report.outcome).toEqual({
			outcome: 'pass',
			findings: [{ code: 'EN-E68', facts: { count: 1, lines: [3] } }],
		});
		expect(report.summary?.types).toHaveLength(2);
	});

	test('does not stand for a long field in closed ones', () => {
		const long = row().replace(',,', `,"${'line\n'.repeat(50_000)}",`);
		expect(find(lines(header, long, row(), 'a'))).toEqual([
			{ code: 'EN-E68', facts: { count: 1, lines: [50_004] } },
		]);
	});
});

describe('campaign types', () => {
	const tell = (...types: readonly string[]) =>
		read(lines(header, ...types.map((type) => row(type))));

	test.each([
		['three letters', ['FCS', 'PET'], 'likely-2', []],
		['four letters', ['PFCS'], 'likely-2', []],
		['capitals, some of them not in our list', ['XYZ', 'FCS'], 'likely-2', ['EN-E69']],
		['capitals that are not in our list', ['XYZ'], 'not-known', ['EN-E69']],
		['one and two letters', ['F', 'PT'], 'likely-1', ['EN-E65']],
		['both lengths', ['F', 'FCS'], 'not-known', ['EN-E65']],
		['none at all', ['', ' '], 'not-known', []],
		['something else', ['fcs', 'petition', '12'], 'not-known', ['EN-E69']],
	])('of %s', (_, types, version, codes) => {
		const { outcome, summary } = tell(...types);
		expect(summary?.version).toBe(version);
		expect(outcome.outcome).toBe('pass');
		expect(outcome.findings.map(({ code }) => code)).toEqual(codes);
	});

	test('are shown when they are in our list, or three or four capitals', () => {
		const { outcome, summary } = tell('XYZ', 'FCS', 'FCS', 'FCS', 'Mary', 'AB', '', 'TOOLONG');
		expect(summary?.types).toEqual([
			{ code: 'FCS', meaning: 'single-by-card', rows: 3 },
			{ code: 'XYZ', meaning: undefined, rows: 1 },
		]);
		expect(summary?.otherRows).toBe(4);
		expect(outcome.findings).toEqual([
			{ code: 'EN-E65', facts: { rows: 1 } },
			{ code: 'EN-E69', facts: { rows: 3, codes: 3 } },
		]);
	});

	test('are not shown when there are too many for codes', () => {
		const names = Array.from({ length: 26 }, (_, at) => `ANN${String.fromCharCode(65 + at)}`);
		const { outcome, summary } = tell(...names, ...names.map(() => 'FCS'));
		expect(summary?.types.map(({ code }) => code)).toEqual(['FCS']);
		expect(outcome.findings).toEqual([{ code: 'EN-E69', facts: { rows: 26, codes: 21 } }]);
	});

	test('are not shown when most of the column is something else', () => {
		const { outcome, summary } = tell('MARY', 'PAUL', 'FCS');
		expect(summary?.types.map(({ code }) => code)).toEqual(['FCS']);
		expect(outcome.findings).toEqual([{ code: 'EN-E69', facts: { rows: 2, codes: 2 } }]);
	});
});
