import { listOthers } from '../../../lib/connectors/engaging-networks/probe/other-centres.ts';
import { dataCentres } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { AskButtons, sayAsking } from './AskPanel.tsx';
import { Results } from './Results.tsx';
import { t } from './say.ts';
import { listOthersShown } from './results.ts';
import { getFirst } from './state.ts';
import type { Box } from './use-box.ts';

/** After "invalid api key": the other data centres, named beforehand, asked on a click, and their answer. */
export function OthersPanel({
	box: { boxConfig, state, actions, practice },
}: {
	readonly box: Box;
}) {
	const { asking, centre, first } = state;
	const unknown = getFirst(state)?.authenticate.findings.some(({ code }) => code === 'EN-E19');
	if (!unknown || !centre) return null;
	const busy = asking?.phase === 'asking';
	return (
		<div class="others">
			<p>{t(practice ? 'ask.others-practice' : 'ask.others')}</p>
			<ol>
				{listOthers(centre).map((id) => (
					<li key={id}>
						<code>{dataCentres[id].host}</code>
					</li>
				))}
			</ol>
			<AskButtons
				label={t('ask.others-now')}
				busy={busy}
				onAsk={actions.askOthersNow}
				onCancel={busy && actions.cancel}
			/>
			<Results
				boxConfig={boxConfig}
				shown={listOthersShown(state)}
				centre={centre}
				said={busy && sayAsking(asking.centre)}
				newest={first && asking}
			/>
		</div>
	);
}
