import type {
	ExportSummary as Summary,
	TypeCount,
} from '../../../lib/connectors/engaging-networks/export/export-report.ts';
import { formatNumber, say } from './say.ts';

/** What an export file is, in counts; nothing of what it says about people. */
export function ExportSummary({ summary }: { readonly summary: Summary }) {
	const { types, otherRows } = summary;
	return (
		<div class="summary">
			<table>
				<caption>{say('file.caption')}</caption>
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
			{otherRows > 0 && <p class="aside">{say('file.other-rows', { rows: otherRows })}</p>}
			<p class="aside">{say('file.absent')}</p>
		</div>
	);
}

function Types({ types }: { readonly types: readonly TypeCount[] }) {
	return (
		<table>
			<caption>{say('file.types')}</caption>
			<thead>
				<tr>
					<th scope="col">{say('file.type')}</th>
					<th scope="col">{say('file.meaning')}</th>
					<th scope="col">{say('file.rows')}</th>
				</tr>
			</thead>
			<tbody>
				{types.map(({ code, meaning, rows }) => (
					<tr key={code}>
						<th scope="row">{code}</th>
						<td>{say(`campaign.${meaning ?? 'not-listed'}`)}</td>
						<td class="number">{formatNumber(rows)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

const listFacts = (summary: Summary): readonly (readonly [string, string])[] => [
	[say('file.version'), say(`file.version.${summary.version}`)],
	[say('file.rows'), formatNumber(summary.rows)],
	[say('file.columns'), formatNumber(summary.columns)],
	[say('file.delimiter'), say(`file.delimiter.${summary.delimiter}`)],
	[say('file.encoding'), say(`file.encoding.${summary.encoding}`)],
	[say('file.line-ends'), say(`file.line-ends.${summary.lineEnds}`)],
	[
		say('file.byte-order-mark'),
		say(`file.byte-order-mark.${summary.byteOrderMark ? 'yes' : 'no'}`),
	],
];
