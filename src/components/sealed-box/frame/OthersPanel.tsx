import { listOthers } from '../../../lib/connectors/engaging-networks/asking/other-centres.ts';
import { dataCentres } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { say } from './say.ts';
import type { BoxState } from './state.ts';
import type { BoxActions } from './use-box.ts';

interface OthersPanelProps {
	readonly state: BoxState;
	readonly actions: BoxActions;
	readonly practising: boolean;
}

/** After "invalid api key": the other data centres, on a click, told beforehand. */
export function OthersPanel({ state, actions, practising }: OthersPanelProps) {
	const { asking, centre, others } = state;
	const unknown =
		asking?.phase === 'settled' &&
		asking.authenticate.findings.some(({ code }) => code === 'EN-E19');
	if (!unknown || others || !centre) return null;
	return (
		<div class="others">
			<p>{say(practising ? 'ask.others-practice' : 'ask.others')}</p>
			<ol>
				{listOthers(centre).map((id) => (
					<li key={id}>
						<code>{dataCentres[id].host}</code>
					</li>
				))}
			</ol>
			<button
				type="button"
				onClick={() => {
					/* This button goes; the one above stays. */
					document.querySelector<HTMLElement>('.ask .strong')?.focus();
					actions.askOthersNow();
				}}
			>
				{say('ask.others-now')}
			</button>
		</div>
	);
}
