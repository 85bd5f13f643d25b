import type { Outcome } from '../../../lib/checks/outcome.ts';
import { fields, type CheckId } from '../../../lib/connectors/engaging-networks/fields.ts';
import {
	problems,
	severityOf,
	type EnFinding,
	type StepId,
} from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import { describeOutcome } from '../../../lib/connectors/engaging-networks/words/outcome-words.ts';
import {
	describeFinding,
	type Setting,
} from '../../../lib/connectors/engaging-networks/words/problem-words.ts';

interface OutcomeViewProps {
	readonly check: CheckId;
	readonly outcome: Outcome<EnFinding>;
	readonly setting: Setting;
	/** The step that makes the value of this field. */
	readonly madeIn: StepId;
	readonly goToStep: (step: string) => void;
}

/** Differs from outcome to outcome in shape and word, not in colour alone. */
const signs = {
	pass: { sign: '✓', word: 'Looks right' },
	fail: { sign: '✕', word: 'Wrong' },
	unknown: { sign: '?', word: 'Not known' },
	'not-run': { sign: '–', word: 'Not checked' },
} as const;

/** One outcome: what came of the check, what was found, where to mend it, what it leaves open. */
export function OutcomeView(props: OutcomeViewProps) {
	const { check, outcome, setting, madeIn, goToStep } = props;
	const { heading, proves } = describeOutcome(check, outcome, setting);
	const { sign, word } = signs[outcome.outcome];
	const steps = getSteps(outcome.findings, madeIn);
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
						<FindingView key={finding.code} finding={finding} setting={setting} />
					))}
				</ul>
			)}
			{proves && <p class="aside">{proves}</p>}
			{steps.length > 0 && (
				<p class="links">
					{steps.map((step) => (
						<button key={step} type="button" class="link" onClick={() => goToStep(step)}>
							Go to step {step}
						</button>
					))}
				</p>
			)}
		</div>
	);
}

function FindingView({ finding, setting }: { finding: EnFinding; setting: Setting }) {
	const { saw, why, now } = describeFinding(finding, setting);
	return (
		<li data-code={finding.code} data-severity={severityOf(finding)}>
			<b>{saw}</b> {why} {now} <span class="code">{finding.code}</span>
		</li>
	);
}

/** The steps that mend what was found, each once; of the two that make a secret, this field's. */
function getSteps(findings: readonly EnFinding[], madeIn: StepId): readonly StepId[] {
	const all = findings.flatMap(({ code }): readonly StepId[] => problems[code].steps);
	const makers: readonly StepId[] = Object.values(fields).map((field) => field.madeIn);
	return [...new Set(all)].filter((step) => step === madeIn || !makers.includes(step));
}
