import { useContext } from 'preact/hooks';
import { fieldIds } from '../../../lib/connectors/engaging-networks/fields.ts';
import { listNextSteps } from '../../../lib/connectors/engaging-networks/overview/next-steps.ts';
import { getStations } from '../../../lib/connectors/engaging-networks/overview/stations.ts';
import { AskPanel } from './AskPanel.tsx';
import { BoxField, getNotice, useReport } from './Box.tsx';
import { FilePanel } from './FilePanel.tsx';
import { getSaid } from './KeyBox.tsx';
import { FrameContext } from './kit-context.ts';
import type { Shown } from './kit.ts';
import { NextSteps } from './NextSteps.tsx';
import { PracticeBar } from './PracticeBar.tsx';
import { Results } from './Results.tsx';
import { listAskShown, listFieldShown, listFileShown, listTogetherShown } from './shown.ts';
import { TerminalPanel } from './TerminalPanel.tsx';
import type { Box } from './use-box.ts';
import { Way } from './Way.tsx';

/** "Check my setup": all values in one sealed box, and what follows from them together. */
export function CheckApp({ box }: { readonly box: Box }) {
	const { kit } = useContext(FrameContext);
	const { state, actions, practice } = box;
	const together = listTogetherShown(state, kit);
	const asked = listAskShown(state);
	const file = listFileShown(state);
	const all = [
		...fieldIds.flatMap((field) => listFieldShown(state, field)),
		...together,
		...asked,
		...file,
	];
	useReport(box, all);
	const outcomes = toOutcomes(all);
	return (
		<>
			<PracticeBar
				records={kit.records}
				known={kit.problems}
				playing={practice?.id}
				onPlay={actions.practise}
			/>
			<Results shown={[]} centre={undefined} said={getNotice(state)} />
			{fieldIds.map((field) => (
				<section key={field} class="part">
					<BoxField box={box} field={field} />
					<Results shown={listFieldShown(state, field)} centre={undefined} />
				</section>
			))}
			<section class="part">
				<h2>The values together</h2>
				<Results shown={together} centre={undefined} room="one" />
			</section>
			<section class="part">
				<h2>Ask Engaging Networks</h2>
				<AskPanel state={state} actions={actions} practising={practice !== undefined} />
				<Results shown={asked} centre={state.centre} said={getSaid(state)} room="one" />
			</section>
			<section class="part">
				{state.centre ? (
					<details open={state.pasted !== undefined}>
						<summary>Ask from your own terminal instead</summary>
						<TerminalPanel
							centre={state.centre}
							pasted={state.pasted}
							dispatch={actions.dispatch}
						/>
					</details>
				) : (
					<p class="aside">
						Once a data centre is chosen, you can ask from your own terminal, too.
					</p>
				)}
			</section>
			<FilePart box={box} shown={file} />
			<Way stations={getStations(outcomes)} />
			<NextSteps
				steps={listNextSteps(outcomes)}
				asked={
					outcomes.authenticate?.outcome === 'pass' || outcomes.authenticate?.outcome === 'fail'
				}
				centre={state.centre}
			/>
		</>
	);
}

function FilePart({ box, shown }: { readonly box: Box; readonly shown: readonly Shown[] }) {
	const { actions, practice } = box;
	return (
		<section class="part">
			<h2>An export file, if you have one</h2>
			<FilePanel
				key={practice?.id ?? ''}
				sample={practice?.record.file}
				onReport={(report) => actions.dispatch({ type: 'read-file', outcome: report?.outcome })}
			/>
			<Results shown={shown} centre={undefined} />
		</section>
	);
}

const toOutcomes = (shown: readonly Shown[]) =>
	Object.fromEntries(shown.map(({ check, outcome }) => [check, outcome]));
