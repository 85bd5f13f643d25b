import type {
	ExportSummary as Summary,
	TypeCount,
} from '../../../lib/connectors/engaging-networks/export/export-report.ts';
import { formatNumber, t } from './say.ts';

/** What an export file is, in counts; nothing of what it says about people. */
export function ExportSummary({ summary }: { readonly summary: Summary }) {
	const { types, otherRows } = summary;
	return (
		<div class="summary">
			<table>
				<caption>{t('file.caption')}</caption>
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
			{otherRows > 0 && <p class="aside">{t('file.other-rows', { rows: otherRows })}</p>}
			<p class="aside">{t('file.absent')}</p>
		</div>
	);
}

function Types({ types }: { readonly types: readonly TypeCount[] }) {
	return (
		<table>
			<caption>{t('file.types')}</caption>
			<thead>
				<tr>
					<th scope="col">{t('file.type')}</th>
					<th scope="col">{t('file.meaning')}</th>
					<th scope="col">{t('file.rows')}</th>
				</tr>
			</thead>
			<tbody>
				{types.map(({ code, meaning, rows }) => (
					<tr key={code}>
						<th scope="row">{code}</th>
						<td>{t(`campaign.${meaning ?? 'not-listed'}`)}</td>
						<td class="number">{formatNumber(rows)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

const listFacts = (summary: Summary): readonly (readonly [string, string])[] => [
	[t('file.version'), t(`file.version.${summary.version}`)],
	[t('file.rows'), formatNumber(summary.rows)],
	[t('file.columns'), formatNumber(summary.columns)],
	[t('file.delimiter'), t(`file.delimiter.${summary.delimiter}`)],
	[t('file.encoding'), t(`file.encoding.${summary.encoding}`)],
	[t('file.line-ends'), t(`file.line-ends.${summary.lineEnds}`)],
	[t('file.byte-order-mark'), t(`file.byte-order-mark.${summary.byteOrderMark ? 'yes' : 'no'}`)],
];
