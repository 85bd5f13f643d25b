import { listOthers } from '../../../lib/connectors/engaging-networks/asking/other-centres.ts';
import { dataCentres } from '../../../lib/connectors/engaging-networks/data-centres.ts';
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
			<p>
				The key may belong to another data centre.{' '}
				{practising ? 'In earnest, your' : 'On your click your'} browser sends the same question,
				the API key in it, to these, one after the other, and stops at the first that knows it:
			</p>
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
				Ask the other data centres
			</button>
		</div>
	);
}
