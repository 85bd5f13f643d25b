import { useContext, useEffect } from 'preact/hooks';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { encodeResults, summarise } from '../../../lib/report/result-code.ts';
import { FieldView } from './FieldView.tsx';
import { FrameContext } from './kit-context.ts';
import type { Shown } from './kit.ts';
import { emptyEntry, type BoxState } from './state.ts';
import type { Box } from './use-box.ts';

/** Is told what came of the checks, whenever that changes. */
export type Report = (centre: DataCentreId | undefined, results: string) => void;

/** Tells the page what came of the checks; of a practice, nothing. */
export function useReport({ state, practice }: Box, shown: readonly Shown[]): void {
	const { report } = useContext(FrameContext);
	const told = practice || shown.every(({ outcome }) => outcome.outcome === 'not-run') ? [] : shown;
	const results = encodeResults(told.map(({ check, outcome }) => summarise(check, outcome)));
	useEffect(() => report(state.centre, results), [state.centre, results]);
}

interface BoxFieldProps {
	readonly box: Box;
	readonly field: FieldId;
}

/** A field of a box, made anew each time it was emptied. */
export function BoxField({ box, field }: BoxFieldProps) {
	const { state, actions, practice } = box;
	const entry = state.entries[field] ?? emptyEntry;
	return (
		<FieldView
			key={`${entry.generation} ${practice?.id ?? ''}`}
			field={field}
			entry={entry}
			onText={(text) => actions.setText(field, text)}
			onClear={() => actions.clear(field)}
		/>
	);
}

/** Why values are gone that the reader did not take out. */
export const getNotice = ({ forgot }: BoxState): string | false =>
	forgot && 'It was dropped: ten minutes went by, or the page was left. Paste it again.';
