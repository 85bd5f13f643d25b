import { dataCentres } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { AskPanel } from './AskPanel.tsx';
import { BoxField, getNotice, useReport } from './Box.tsx';
import { OthersPanel } from './OthersPanel.tsx';
import { PracticeBar } from './PracticeBar.tsx';
import { Results } from './Results.tsx';
import { say } from './say.ts';
import { listAskShown, listFieldShown, listPastedShown } from './shown.ts';
import type { BoxState } from './state.ts';
import { TerminalPanel } from './TerminalPanel.tsx';
import type { Box } from './use-box.ts';

/** The box of the API key: its shape, and the questions about it. */
export function KeyBox({ box }: { readonly box: Box }) {
	const { kit, state, actions, practice } = box;
	const shown = [...listFieldShown(state, 'api-key'), ...listAskShown(state)];
	useReport(box, [...shown, ...listPastedShown(state)]);
	return (
		<>
			<PracticeBar box={box} records={kit.records} />
			<BoxField box={box} field="api-key" useOffer={say('box.use-found')} />
			<Results kit={kit} shown={shown} centre={state.centre} said={getSaid(state)} room="two" />
			<AskPanel
				key={practice?.id}
				state={state}
				actions={actions}
				practising={practice !== undefined}
			/>
			<OthersPanel state={state} actions={actions} practising={practice !== undefined} />
			{state.centre && needsTerminal(state) && <TerminalPanel centre={state.centre} box={box} />}
		</>
	);
}

/** What goes on, in a sentence. */
export function getSaid(state: BoxState): string | false {
	const { asking } = state;
	return asking?.phase === 'asking'
		? say('ask.asking', { host: dataCentres[asking.centre].host })
		: getNotice(state);
}

/** Whether the browser got no answer that it could read; what came back in a terminal stays too. */
export const needsTerminal = ({ asking, pasted }: BoxState): boolean =>
	pasted !== undefined ||
	(asking?.phase === 'settled' &&
		asking.authenticate.findings.some(({ code }) =>
			['EN-E24', 'EN-E25', 'EN-E26', 'EN-E27'].includes(code)
		));
