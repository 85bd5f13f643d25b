import { AskPanel } from './AskPanel.tsx';
import { BoxField, getNotice, useReport } from './Box.tsx';
import { Results } from './Results.tsx';
import { t } from './say.ts';
import { listProbeResults, listFieldResults } from './results.ts';
import { lacksKey, type BoxState } from './state.ts';
import { openPractice, openTerminal } from './to-host.ts';
import type { Box } from './use-box.ts';

/** The box of the API key: its shape, and the questions about it. */
export function KeyBox({ box }: { readonly box: Box }) {
	const { boxConfig, state, practice } = box;
	const shape = listFieldResults(state, 'api-key');
	useReport(box, [...shape, ...listProbeResults(state)]);
	return (
		<>
			{!boxConfig.practice && <PracticeOffer />}
			<BoxField
				box={box}
				field="api-key"
				useOffer={t('box.use-found')}
				missing={lacksKey(state) && t('ask.key-missing')}
			/>
			<Results
				boxConfig={boxConfig}
				shown={shape}
				centre={undefined}
				said={getNotice(state)}
				room="one"
			/>
			<AskPanel key={practice?.id} box={box}>
				<TerminalOffer state={state} />
			</AskPanel>
		</>
	);
}

/** Where the browser got no answer that it could read: the way to the box that reads one from a terminal. */
function TerminalOffer({ state: { asking, centre } }: { readonly state: BoxState }) {
	const unread =
		asking?.phase === 'settled' &&
		asking.authenticate.findings.some(({ code }) =>
			['EN-E24', 'EN-E25', 'EN-E26', 'EN-E27'].includes(code)
		);
	if (!unread || !centre) return null;
	return (
		<div class="buttons further">
			<button type="button" onClick={() => openTerminal(centre)}>
				{t('terminal.heading')}
			</button>
		</div>
	);
}

/** The way to the box that practises; this one stays as it is. */
const PracticeOffer = () => (
	<p class="aside">
		{t('practice.no-key')}{' '}
		<button type="button" class="link" onClick={openPractice}>
			{t('practice.begin')}
		</button>
	</p>
);
