import { standardColumns } from '../export/columns.ts';
import type { PracticeFile, PracticeRecord } from './practice-record.ts';

type ExportCode = `EN-E6${2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `EN-E7${0 | 1 | 2 | 3 | 4 | 5}`;

const comma = ',';
const header = [...standardColumns, ''];

/** A made-up row, with nobody in it: what is not named stays empty. */
const makeRow = (fields: Readonly<Record<string, string>>, columns: readonly string[] = header) =>
	columns.map((name) => fields[name] ?? '');

const gift = (type: string, day = '01') =>
	makeRow({
		'Account ID': '1234',
		'Supporter ID': '100000001',
		'Campaign Number': '10001',
		'Campaign Type': type,
		'Campaign ID': 'Practice page',
		'Campaign Date': `2026-11-${day}`,
		'Campaign Time': '12:00:00',
		'Campaign Status': 'P',
	});

const toText = (rows: readonly (readonly string[])[], delimiter = comma) =>
	rows.map((row) => `${row.join(delimiter)}\n`).join('');

const usual = [header, gift('FCS'), gift('FCR', '02'), gift('PET', '03'), gift('FCS', '04')];

/* For `Café` with an accent of one byte, as in Windows’ own encodings. */
const [beforeName = '', ...afterName] = toText(usual.slice(0, 2)).split('Practice page');

const without = (row: readonly string[], ...names: readonly string[]) =>
	row.filter((_, at) => !names.includes(header[at] ?? ''));

const makeFile = (...parts: PracticeFile['parts']): PracticeFile => ({
	name: 'practice-export.csv',
	parts,
});

const record = (...parts: PracticeFile['parts']): PracticeRecord => ({
	box: 'check',
	file: makeFile(...parts),
});

/** An export as it should be: version 2, commas, a few rows. */
export const goodExport: PracticeFile = makeFile(toText(usual));

/** Files that are made up, one for each problem of an export file. */
export const exportRecords: Readonly<Record<ExportCode, PracticeRecord>> = {
	'EN-E62': record('\n\nERROR: made up for practice\n'),
	'EN-E63': record('<!doctype html><title>Log in</title><form>Log in</form>\n'),
	'EN-E64': record('Name,Town,Favourite tree\nnobody,nowhere,oak\n'),
	'EN-E65': record(toText([header, gift('F'), gift('PT', '02')])),
	'EN-E66': record(toText(usual.map((row) => without(row, 'External Reference 10', 'Region')))),
	'EN-E67': record(toText(usual.map((row, at) => [at ? 'leaflet' : 'Origin Source', ...row]))),
	'EN-E68': record(toText([...usual, gift('PET', '05').slice(3), gift('PET', '06')])),
	'EN-E69': record(toText([...usual, gift('XYZ', '05')])),
	'EN-E70': record(toText(usual), gift('FCS', '05').slice(0, 9).join(comma)),
	'EN-E71': record(beforeName, new Uint8Array([0x43, 0x61, 0x66, 0xe9]), ...afterName),
	'EN-E72': record('\uFEFF', toText(usual, ';').replaceAll('\n', '\r\n')),
	'EN-E73': record(toText([header])),
	/* A file without parts stands for one that the browser cannot read. */
	'EN-E74': record(),
	'EN-E75': record(
		toText(usual),
		toText([gift('FCS', '05').with(7, '"Practice')]),
		toText([gift('PET')])
	),
};
