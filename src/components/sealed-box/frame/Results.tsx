import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { BoxConfig, CheckResultView } from './box-config.ts';
import { OutcomeView } from './OutcomeView.tsx';
import { t } from './say.ts';
import { showInPage } from './to-host.ts';

interface ResultsProps {
	readonly boxConfig: BoxConfig;
	readonly shown: readonly CheckResultView[];
	readonly centre: DataCentreId | undefined;
	/** What goes on or what happened to the value, in a sentence. */
	readonly said?: string | false | undefined;
	/** Whether room is kept for one outcome. */
	readonly room?: 'one';
	/** Whenever this is another object, the page brings the results into view. */
	readonly newest?: object | undefined;
	/** What can be done next; comes into view with the results. */
	readonly children?: ComponentChildren;
}

/**
 * A place where results are told: in the page before it has text, so that it is spoken, and with
 * room for the usual ones, so that nothing below moves away under the reader's pointer.
 */
export function Results({ boxConfig, shown, centre, said, room, newest, children }: ResultsProps) {
	const area = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (newest && area.current) showInPage(area.current);
	}, [newest]);
	const silent = shown.length === 0 && !said;
	return (
		<div ref={area} class={room ? `results-area for-${room}` : 'results-area'}>
			<div role="status" class="results">
				{said && <p class="said">{said}</p>}
				{shown.map((each) => (
					<OutcomeView key={each.check} boxConfig={boxConfig} shown={each} centre={centre} />
				))}
			</div>
			{silent && room && (
				<p class="placeholder" aria-hidden="true">
					{t('box.result-here')}
				</p>
			)}
			{children}
		</div>
	);
}
