import { fieldIds, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { CheckOutcomes } from '../../../lib/connectors/engaging-networks/overview/check-result.ts';
import { listNextSteps } from '../../../lib/connectors/engaging-networks/overview/next-steps.ts';
import { getStages } from '../../../lib/connectors/engaging-networks/overview/stages.ts';
import { AskPanel } from './AskPanel.tsx';
import { getNotice, useReport } from './Box.tsx';
import { FilePanel } from './FilePanel.tsx';
import type { BoxConfig, CheckResultView } from './box-config.ts';
import { NextSteps } from './NextSteps.tsx';
import { PracticeBar } from './PracticeBar.tsx';
import { Results } from './Results.tsx';
import { t } from './say.ts';
import {
	listProbeResults,
	listFieldResults,
	listFileResults,
	listTerminalResults,
	listCrossFieldResults,
} from './results.ts';
import { lacksKey } from './state.ts';
import { TerminalPanel } from './TerminalPanel.tsx';
import type { Box } from './use-box.ts';
import { ValueField } from './ValueField.tsx';
import { ConnectionPath } from './ConnectionPath.tsx';

interface CheckAppProps {
	readonly box: Box;
	/** All fields, or those that a practice needs. */
	readonly fields: readonly FieldId[];
}

/** "Check my setup": all values in one sealed box, and what follows from them together. */
export function CheckApp({ box, fields }: CheckAppProps) {
	const { boxConfig, state, practice } = box;
	const whole = fields.length === fieldIds.length;
	const together = listCrossFieldResults(state, boxConfig);
	const asked = listProbeResults(state);
	const file = listFileResults(state);
	const own = fields.flatMap((field) => listFieldResults(state, field));
	const all = [...own, ...together, ...asked, ...listTerminalResults(state), ...file];
	useReport(box, all);
	return (
		<>
			<PracticeBar box={box} records={boxConfig.practice?.records ?? {}} />
			<Results boxConfig={boxConfig} shown={[]} centre={undefined} said={getNotice(state)} />
			{fields.map((field) => (
				<section key={field} class="part">
					<ValueField
						box={box}
						field={field}
						missing={field === 'api-key' && lacksKey(state) && t('ask.key-missing')}
					/>
					<Results
						boxConfig={boxConfig}
						shown={listFieldResults(state, field)}
						centre={undefined}
					/>
				</section>
			))}
			{fields.length > 1 && (
				<section class="part">
					<h2>{t('setup.together')}</h2>
					<Results boxConfig={boxConfig} shown={together} centre={undefined} room="one" />
				</section>
			)}
			{fields.includes('api-key') && (
				<section class="part">
					<h2>{t('ask.now')}</h2>
					<AskPanel key={practice?.id} box={box} />
				</section>
			)}
			{whole && <TerminalPart box={box} />}
			{(whole || fields.length === 0) && <FilePart box={box} shown={file} />}
			{whole && <Overview boxConfig={boxConfig} shown={all} centre={state.centre} />}
		</>
	);
}

interface PartProps {
	readonly box: Box;
	readonly shown: readonly CheckResultView[];
}

/** Stays shut until the reader opens it, or practises what is in it. */
function TerminalPart({ box }: { readonly box: Box }) {
	const { state, practice } = box;
	const { centre } = state;
	return (
		<section class="part">
			{centre ? (
				<details open={practice?.record.pasted !== undefined || undefined}>
					<summary>{t('setup.terminal')}</summary>
					<TerminalPanel centre={centre} box={box} />
				</details>
			) : (
				<p class="aside">{t('setup.terminal-later')}</p>
			)}
		</section>
	);
}

interface OverviewProps {
	readonly boxConfig: BoxConfig;
	readonly shown: readonly CheckResultView[];
	readonly centre: DataCentreId | undefined;
}

/** What all of it comes to: the way to Omatic Cloud, and what to do next. */
function Overview({ boxConfig, shown, centre }: OverviewProps) {
	const outcomes: CheckOutcomes = Object.fromEntries(
		shown.map(({ check, outcome }) => [check, outcome])
	);
	const answers = [outcomes.authenticate?.outcome, outcomes['pasted-answer']?.outcome];
	return (
		<>
			<ConnectionPath stages={getStages(outcomes)} />
			<NextSteps
				boxConfig={boxConfig}
				steps={listNextSteps(outcomes)}
				asked={answers.includes('pass') || answers.includes('fail')}
				centre={centre}
			/>
		</>
	);
}

function FilePart({ box, shown }: PartProps) {
	const { boxConfig, actions, practice } = box;
	return (
		<section class="part">
			<h2>{t('setup.file')}</h2>
			<FilePanel
				key={practice?.id ?? ''}
				sample={practice?.record.file}
				onReport={(report) => actions.dispatch({ type: 'read-file', outcome: report?.outcome })}
			/>
			<Results boxConfig={boxConfig} shown={shown} centre={undefined} />
		</section>
	);
}
