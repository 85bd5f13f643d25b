import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { PracticeRecords } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import { getNotice, useReport } from './Box.tsx';
import type { BoxConfig } from './box-config.ts';
import { PracticeBar } from './PracticeBar.tsx';
import { Results } from './Results.tsx';
import { t } from './say.ts';
import { listFieldResults } from './results.ts';
import type { Box } from './use-box.ts';
import { ValueField } from './ValueField.tsx';

interface ValueBoxProps {
	readonly box: Box;
	readonly field: FieldId;
}

/** The box of a value that Engaging Networks cannot be asked about alone. */
export function ValueBox({ box, field }: ValueBoxProps) {
	const { boxConfig, state } = box;
	const shown = listFieldResults(state, field);
	useReport(box, shown);
	return (
		<>
			<PracticeBar box={box} records={listRecords(boxConfig, field)} />
			<ValueField box={box} field={field} />
			<Results
				boxConfig={boxConfig}
				shown={shown}
				centre={undefined}
				said={getNotice(state)}
				room="one"
			/>
			<p class="aside">{t('box.nothing-to-ask')}</p>
		</>
	);
}

/** What can be practised with this field. */
const listRecords = ({ practice }: BoxConfig, field: FieldId): PracticeRecords =>
	Object.fromEntries(
		Object.entries(practice?.records ?? {}).filter(
			([, { fields }]) => fields?.[field] !== undefined
		)
	);
