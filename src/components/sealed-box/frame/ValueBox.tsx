import { useContext } from 'preact/hooks';
import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { PracticeRecords } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import { BoxField, getNotice, useReport } from './Box.tsx';
import { FrameContext } from './kit-context.ts';
import type { Kit } from './kit.ts';
import { PracticeBar } from './PracticeBar.tsx';
import { Results } from './Results.tsx';
import { listFieldShown } from './shown.ts';
import type { Box } from './use-box.ts';

interface ValueBoxProps {
	readonly box: Box;
	readonly field: FieldId;
}

/** The box of a value that Engaging Networks cannot be asked about alone. */
export function ValueBox({ box, field }: ValueBoxProps) {
	const { kit } = useContext(FrameContext);
	const { state } = box;
	const shown = listFieldShown(state, field);
	useReport(box, shown);
	return (
		<>
			<PracticeBar box={box} records={listRecords(kit, field)} known={kit.problems} />
			<BoxField box={box} field={field} />
			<Results shown={shown} centre={undefined} said={getNotice(state)} room="one" />
			<p class="aside">
				There is nothing to ask Engaging Networks about this value alone, so this box only looks at
				its shape, and sends nothing.
			</p>
		</>
	);
}

/** What can be practised with this field. */
const listRecords = ({ records }: Kit, field: FieldId): PracticeRecords =>
	Object.fromEntries(
		Object.entries(records).filter(([, { fields }]) => fields?.[field] !== undefined)
	);
