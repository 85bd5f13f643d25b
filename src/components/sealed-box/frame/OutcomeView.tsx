import type { Outcome } from '../../../lib/checks/outcome.ts';
import type { CheckId } from '../../../lib/connectors/engaging-networks/fields.ts';
import {
	problems,
	severityOf,
	type EnFinding,
	type StepId,
} from '../../../lib/connectors/engaging-networks/problems.ts';
import {
	describeFinding,
	describeOutcome,
	type Setting,
} from '../../../lib/connectors/engaging-networks/words.ts';

interface Common {
	readonly setting: Setting;
	readonly madeIn: StepId;
	readonly goToStep: (step: string) => void;
}

interface OutcomeViewProps extends Common {
	readonly check: CheckId;
	readonly outcome: Outcome<EnFinding>;
}

/** Differs from outcome to outcome in shape and word, not in colour alone. */
const signs = {
	pass: { sign: '✓', word: 'Looks right' },
	fail: { sign: '✕', word: 'Wrong' },
	unknown: { sign: '?', word: 'Not known' },
	'not-run': { sign: '–', word: 'Not checked' },
} as const;

export function OutcomeView({ check, outcome, ...common }: OutcomeViewProps) {
	const { heading, proves } = describeOutcome(check, outcome, common.setting);
	const { sign, word } = signs[outcome.outcome];
	return (
		<div class="outcome" data-check={check} data-outcome={outcome.outcome}>
			<p class="heading">
				<span class="sign" aria-hidden="true">
					{sign}
				</span>
				<span>
					<b>{word}:</b> {heading}
				</span>
			</p>
			{outcome.findings.length > 0 && (
				<ul>
					{outcome.findings.map((finding) => (
						<FindingView key={finding.code} finding={finding} {...common} />
					))}
				</ul>
			)}
			{proves && <p class="aside">{proves}</p>}
		</div>
	);
}

function FindingView({ finding, setting, madeIn, goToStep }: Common & { finding: EnFinding }) {
	const { saw, why, now } = describeFinding(finding, setting);
	const all: readonly StepId[] = problems[finding.code].steps;
	const steps = all.length === 2 && all.includes('EN-13') ? [madeIn] : all;
	return (
		<li data-code={finding.code} data-severity={severityOf(finding)}>
			<p>
				<b>{saw}</b> {why} <span class="now">{now}</span>
			</p>
			<p class="links">
				{steps.map((step) => (
					<button key={step} type="button" class="link" onClick={() => goToStep(step)}>
						Go to step {step}
					</button>
				))}
				<span class="code">{finding.code}</span>
			</p>
		</li>
	);
}
