import type {
	ExportSummary as Summary,
	TypeCount,
} from '../../../lib/connectors/engaging-networks/export/export-report.ts';
import { formatNumber } from '../../../lib/connectors/engaging-networks/words/words.ts';

/** What an export file is, in counts; nothing of what it says about people. */
export function ExportSummary({ summary }: { readonly summary: Summary }) {
	const { types, otherRows } = summary;
	return (
		<div class="summary">
			<table>
				<caption>The file</caption>
				<tbody>
					{listFacts(summary).map(([name, value]) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>{value}</td>
						</tr>
					))}
				</tbody>
			</table>
			{types.length > 0 && <Types types={types} />}
			{otherRows > 0 && (
				<p class="aside">
					{`Rows without a campaign type, or with one that is not shown: ${formatNumber(otherRows)}.`}
				</p>
			)}
			<p class="aside">
				A type that is absent proves nothing: that no such thing took place on those days is as
				likely.
			</p>
		</div>
	);
}

function Types({ types }: { readonly types: readonly TypeCount[] }) {
	return (
		<table>
			<caption>Campaign types in it</caption>
			<thead>
				<tr>
					<th scope="col">Type</th>
					<th scope="col">What it is</th>
					<th scope="col">Rows</th>
				</tr>
			</thead>
			<tbody>
				{types.map(({ code, meaning, rows }) => (
					<tr key={code}>
						<th scope="row">{code}</th>
						<td>{meaning ?? 'not in our list'}</td>
						<td class="number">{formatNumber(rows)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

const versions = { '2': 'Version 2', 'likely-1': 'likely version 1', 'not-known': 'not known' };
const delimiters = { comma: 'comma', semicolon: 'semicolon', tab: 'tab', pipe: 'upright bar' };
const encodings = { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'not-utf-8': 'not UTF-8' };
const lineEnds = {
	lf: 'LF',
	crlf: 'CR LF, as of Windows',
	cr: 'CR, as of old Macs',
	mixed: 'of more than one kind',
	none: 'none',
};

const listFacts = (summary: Summary): readonly (readonly [string, string])[] => [
	['Version', versions[summary.version]],
	['Rows', formatNumber(summary.rows)],
	['Columns', formatNumber(summary.columns)],
	['Delimiter', delimiters[summary.delimiter]],
	['Encoding', encodings[summary.encoding]],
	['Line ends', lineEnds[summary.lineEnds]],
	['Byte order mark', summary.byteOrderMark ? 'yes' : 'no'],
];
