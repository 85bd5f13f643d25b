import { useEffect } from 'preact/hooks';
import { encodeResults, summarise } from '../../../lib/report/result-code.ts';
import { FieldView, type FieldViewProps } from './FieldView.tsx';
import type { CheckResultView } from './box-config.ts';
import { t } from './say.ts';
import { emptyEntry, type BoxState } from './state.ts';
import { report } from './to-host.ts';
import type { Box } from './use-box.ts';

/** Tells the page what came of the checks; of a practice, nothing. */
export function useReport({ state, practice }: Box, shown: readonly CheckResultView[]): void {
	const told = practice || shown.every(({ outcome }) => outcome.outcome === 'not-run') ? [] : shown;
	const results = encodeResults(told.map(({ check, outcome }) => summarise(check, outcome)));
	useEffect(() => report(state.centre, results), [state.centre, results]);
}

interface BoxFieldProps extends Pick<
	FieldViewProps,
	'field' | 'useOffer' | 'showOffer' | 'missing'
> {
	readonly box: Box;
}

/** A field of a box, made anew each time it was emptied. */
export function BoxField({ box, ...own }: BoxFieldProps) {
	const { state, actions, practice } = box;
	const { field } = own;
	const entry = state.entries[field] ?? emptyEntry;
	return (
		<FieldView
			key={`${entry.generation} ${practice?.id ?? ''}`}
			{...own}
			entry={entry}
			onText={(text) => actions.setText(field, text)}
			onClear={() => actions.clear(field)}
		/>
	);
}

/** Why values are gone that the reader did not take out. */
export const getNotice = ({ forgot }: BoxState): string | false => forgot && t('box.dropped');
