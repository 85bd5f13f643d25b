import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { PracticeRecords } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import { getNotice, useReport } from './Box.tsx';
import type { Kit } from './box-config.ts';
import { PracticeBar } from './PracticeBar.tsx';
import { Results } from './Results.tsx';
import { say } from './say.ts';
import { listFieldShown } from './results.ts';
import type { Box } from './use-box.ts';
import { ValueField } from './ValueField.tsx';

interface ValueBoxProps {
	readonly box: Box;
	readonly field: FieldId;
}

/** The box of a value that Engaging Networks cannot be asked about alone. */
export function ValueBox({ box, field }: ValueBoxProps) {
	const { kit, state } = box;
	const shown = listFieldShown(state, field);
	useReport(box, shown);
	return (
		<>
			<PracticeBar box={box} records={listRecords(kit, field)} />
			<ValueField box={box} field={field} />
			<Results kit={kit} shown={shown} centre={undefined} said={getNotice(state)} room="one" />
			<p class="aside">{say('box.nothing-to-ask')}</p>
		</>
	);
}

/** What can be practised with this field. */
const listRecords = ({ practice }: Kit, field: FieldId): PracticeRecords =>
	Object.fromEntries(
		Object.entries(practice?.records ?? {}).filter(
			([, { fields }]) => fields?.[field] !== undefined
		)
	);
