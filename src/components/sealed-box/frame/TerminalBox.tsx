import { useEffect } from 'preact/hooks';
import { getNotice, useReport } from './Box.tsx';
import { PracticeBar } from './PracticeBar.tsx';
import { Results } from './Results.tsx';
import { listTerminalResults } from './results.ts';
import { TerminalPanel } from './TerminalPanel.tsx';
import { showInPage } from './to-host.ts';
import type { Box } from './use-box.ts';

/** The box that asks without the page: commands for a terminal, and what came back from them. */
export function TerminalBox({ box }: { readonly box: Box }) {
	const { boxConfig, state, ordered } = box;
	useReport(box, listTerminalResults(state));
	useEffect(() => showInPage(document.body), []);
	return (
		<>
			{ordered && <PracticeBar box={box} records={boxConfig.practice?.records ?? {}} />}
			<Results boxConfig={boxConfig} shown={[]} centre={undefined} said={getNotice(state)} />
			{state.centre && <TerminalPanel centre={state.centre} box={box} />}
		</>
	);
}
