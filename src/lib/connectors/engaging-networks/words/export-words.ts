import { mostPlaces, mostUnlisted } from '../export/limits.ts';
import type { FormatKind, NotExportKind, ProblemFacts } from '../problems/problems.ts';
import {
	brokenCheck,
	count,
	formatNumber,
	list,
	type OutcomeWordsOf,
	type WordsOf,
} from './words.ts';

type ExportCode =
	| 'EN-E62'
	| 'EN-E63'
	| 'EN-E64'
	| 'EN-E65'
	| 'EN-E66'
	| 'EN-E67'
	| 'EN-E68'
	| 'EN-E69'
	| 'EN-E70'
	| 'EN-E71'
	| 'EN-E72'
	| 'EN-E73'
	| 'EN-E74'
	| 'EN-E75';

const asItCame = 'Choose the file as it came from Engaging Networks.';

/** What a file is instead of an export, and what to do about it. */
const notExports: Readonly<Record<NotExportKind, { readonly is: string; readonly now: string }>> = {
	html: { is: 'a web page', now: 'Log in to Engaging Networks, and export again.' },
	json: { is: 'JSON', now: asItCame },
	xml: { is: 'XML', now: 'Export again with the type csv.' },
	xlsx: { is: 'an Excel workbook', now: asItCame },
	zip: { is: 'a packed file, such as ZIP', now: 'Unpack it, then choose the file that was in it.' },
	binary: { is: 'a file that is not text', now: asItCame },
	empty: { is: 'empty', now: 'Export again, and let the download finish.' },
};

const formatNames: Readonly<Record<FormatKind, string>> = {
	semicolon: 'semicolons between the fields',
	tab: 'tabs between the fields',
	pipe: 'upright bars between the fields',
	'byte-order-mark': 'a hidden mark at the start',
	crlf: 'Windows line ends',
	'mixed-line-ends': 'line ends of two kinds',
};

/** The first few of many, so that the sentence stays short. */
function some(words: readonly (string | number)[], most: number, more: string): string {
	const rest = words.length - most;
	return list([...words.slice(0, most), ...(rest > 0 ? [more] : [])]);
}

/** Problems of an export file. */
export const exportWords: WordsOf<ExportCode> = {
	'EN-E62': () => ({
		saw: 'This file begins with ERROR: where an export has the names of its columns.',
		why: 'So Engaging Networks answers when an export fails. Its text is not shown, because it may hold your token.',
		now: 'Compare the private token and the dates, then export again.',
	}),
	'EN-E63': ({ kind }) => ({
		saw: `This file is ${notExports[kind].is}.`,
		why: 'An export that can be checked is a CSV file: plain text, row by row.',
		now: notExports[kind].now,
	}),
	'EN-E64': ({ missing }) => ({
		saw: `The first row does not name ${list(missing)}.`,
		why: 'By these columns a transaction export is known. They may have been renamed, the first row lost, or this is another list.',
		now: asItCame,
	}),
	'EN-E65': ({ rows }) => ({
		saw: `${count(rows, 'row has a campaign type', 'rows have campaign types')} of one or two letters.`,
		why: 'Version 2 has codes of three letters or more, so this is likely another version.',
		now: 'Check that Version 2 is selected. After a switch, wait a day before you export again.',
	}),
	'EN-E66': ({ missing }) => ({
		saw: `${count(missing.length, 'standard column is', 'standard columns are')} missing: ${some(missing, 4, `${formatNumber(missing.length - 4)} more`)}.`,
		why: 'An account may rename or drop columns of the type csv. Whether Omatic Cloud needs them, this page cannot tell.',
		now: 'Ask who set it up, or export once with the type standardcsv.',
	}),
	'EN-E67': ({ places }) => ({
		saw: `${sayAtLeast(places.length)}${count(places.length, 'column is', 'columns are')} not in our list: ${places.length === 1 ? 'number' : 'numbers'} ${some(places, 10, 'more')}.`,
		why: 'Version 2 adds columns, and an account may rename some. Our list may lack them.',
		now: 'There is nothing to do, unless you expected the usual columns alone.',
	}),
	'EN-E68': ({ count: rows, lines }) => ({
		saw: `${count(rows, 'row has', 'rows have')} more or fewer fields than the first, ${sayLines(rows, lines)}.`,
		why: 'Their values may stand in wrong columns, so their types were not counted.',
		now: 'Export again, without opening the file in between.',
	}),
	'EN-E69': ({ rows, codes }) => ({
		saw: `${count(rows, 'row has a campaign type that is', 'rows have campaign types that are')} not in our list${sayCodes(codes)}.`,
		why: 'Our list may be incomplete, so this is no mistake by itself.',
		now: 'There is nothing to do, unless the codes look strange to you.',
	}),
	'EN-E70': ({ line }) => ({
		saw: `The last row is cut off, on line ${formatNumber(line)}.`,
		why: 'The download likely ended early, and more rows may be missing.',
		now: 'Export again, and let the download finish.',
	}),
	'EN-E71': ({ kind }) => ({
		saw: kind === 'utf-16' ? 'The file is written in UTF-16.' : 'The file is not written in UTF-8.',
		why: 'Exports are likely written in UTF-8. Another program has probably saved this one, and accents may be lost.',
		now: asItCame,
	}),
	'EN-E72': ({ kinds }) => ({
		saw: `The file has ${list(kinds.map((kind) => formatNames[kind]))}.`,
		why: 'The usual export has commas and plain line ends. Your account may be set otherwise, or another program has saved the file.',
		now: 'If your account is set so, there is nothing to do. If not, export again.',
	}),
	'EN-E73': () => ({
		saw: 'The file names its columns, and has no rows.',
		why: 'Perhaps nothing took place on those days, or few transaction types are selected.',
		now: 'Export more days, up to yesterday, and check that all transaction types are selected.',
	}),
	'EN-E74': () => ({
		saw: 'Your browser could not read this file.',
		why: 'It was likely changed, moved or locked in between, or it is a folder. Nothing was judged.',
		now: 'Close other programs that have it open, then choose it again.',
	}),
	'EN-E75': ({ line }) => ({
		saw: `A quotation mark opens on line ${formatNumber(line)} and does not close.`,
		why: 'All that follows it counts as one field, so no later row could be read.',
		now: 'Export again, and do not open the file in between.',
	}),
};

const sayAtLeast = (places: number) => (places === mostPlaces ? 'At least ' : '');

const sayLines = (rows: number, lines: readonly number[]) =>
	`${rows > lines.length ? 'first ' : ''}on line${lines.length === 1 ? '' : 's'} ${list(lines)}`;

function sayCodes(codes: ProblemFacts['EN-E69']['codes']): string {
	if (codes > mostUnlisted) return `, more than ${formatNumber(mostUnlisted)} different ones`;
	return codes > 1 ? `, ${formatNumber(codes)} different ones` : '';
}

const notThis = {
	cancelled: 'You cancelled the reading.',
	unreadable: 'The file could not be read to its end.',
} as const;

export const exportOutcomes: OutcomeWordsOf<'export-file'> = {
	'export-file': (result) => {
		switch (result.outcome) {
			case 'pass':
				return {
					heading: result.findings.some(({ code }) => code === 'EN-E66')
						? 'This is a transaction export, without some of the standard columns.'
						: 'This is a transaction export with the expected columns.',
					proves:
						'It does not prove that all transaction types are selected, nor that the API sends Omatic Cloud the same.',
				};
			case 'fail':
				return {
					heading: 'This could not be recognised as a transaction export.',
					proves: 'Only this file was looked at, not your settings in Engaging Networks.',
				};
			case 'unknown':
				return result.because === 'check-crashed'
					? brokenCheck
					: {
							heading: notThis[result.because === 'cancelled' ? 'cancelled' : 'unreadable'],
							proves: 'What was not read was not judged.',
						};
			case 'not-run':
				return { heading: 'No file was read.', proves: 'So nothing is known about an export.' };
		}
	},
};
