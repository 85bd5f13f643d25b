import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { Shown } from './kit.ts';
import { OutcomeView } from './OutcomeView.tsx';

interface ResultsProps {
	readonly shown: readonly Shown[];
	readonly centre: DataCentreId | undefined;
	/** What goes on or what happened to the value, in a sentence. */
	readonly said?: string | false | undefined;
	/** How much room is kept: for one outcome, for two, or for none. */
	readonly room?: 'one' | 'two';
}

/**
 * A place where results are told: in the page before it has text, so that it is spoken, and with
 * room for the usual ones, so that nothing below moves away under the reader's pointer.
 */
export function Results({ shown, centre, said, room }: ResultsProps) {
	const silent = shown.length === 0 && !said;
	return (
		<div class={room ? `results-area for-${room}` : 'results-area'}>
			<div role="status" class="results">
				{said && <p class="said">{said}</p>}
				{shown.map((each) => (
					<OutcomeView key={each.check} shown={each} centre={centre} />
				))}
			</div>
			{silent && room && (
				<p class="placeholder" aria-hidden="true">
					The result will stand here.
				</p>
			)}
		</div>
	);
}
