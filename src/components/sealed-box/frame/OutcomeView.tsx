import { useContext } from 'preact/hooks';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { fields } from '../../../lib/connectors/engaging-networks/fields.ts';
import type {
	EnFinding,
	KnownProblems,
	StepId,
} from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import {
	describeFinding,
	describeOutcome,
} from '../../../lib/connectors/engaging-networks/words/describe.ts';
import type { Setting } from '../../../lib/connectors/engaging-networks/words/words.ts';
import { FrameContext } from './kit-context.ts';
import type { Shown } from './kit.ts';

interface OutcomeViewProps {
	readonly shown: Shown;
	readonly centre: DataCentreId | undefined;
}

/** Differs from outcome to outcome in shape and word, not in colour alone. */
export const signs = {
	pass: { sign: '✓', word: 'Looks right' },
	fail: { sign: '✕', word: 'Wrong' },
	unknown: { sign: '?', word: 'Not known' },
	'not-run': { sign: '–', word: 'Not checked' },
} as const;

/** One outcome: what came of the check, what was found, where to mend it, what it leaves open. */
export function OutcomeView({ shown, centre }: OutcomeViewProps) {
	const { check, outcome, field } = shown;
	const { kit, goToStep } = useContext(FrameContext);
	const { label, madeIn } = fields[field];
	const setting: Setting = { field: label, ...(centre ? { centre } : {}) };
	const described = describeOutcome(kit.outcomes, check, outcome, setting);
	const warned =
		outcome.outcome === 'pass' &&
		outcome.findings.some(({ code }) => kit.problems[code]?.severity === 'warning');
	const { sign, word } = warned ? { sign: '!', word: 'Look at this' } : signs[outcome.outcome];
	const steps = getSteps(
		kit.problems,
		outcome.findings,
		check === 'values-together' ? undefined : madeIn
	);
	return (
		<div
			class="outcome"
			data-check={check}
			data-outcome={outcome.outcome}
			data-warned={warned || undefined}
		>
			<p class="heading">
				<span class="sign" aria-hidden="true">
					{sign}
				</span>
				<span>
					<b>{word}:</b> {described?.heading}
				</span>
			</p>
			{outcome.findings.length > 0 && (
				<ul>
					{outcome.findings.map((finding) => (
						<FindingView key={finding.code} finding={finding} setting={setting} />
					))}
				</ul>
			)}
			{described?.proves && <p class="aside">{described.proves}</p>}
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
	const { kit, goToProblem } = useContext(FrameContext);
	const said = describeFinding(kit.words, finding, setting);
	const { code } = finding;
	return (
		<li data-code={code} data-severity={kit.problems[code]?.severity}>
			<b>{said?.saw}</b> {said?.why} {said?.now}{' '}
			<button
				type="button"
				class="link code"
				aria-label={`More about ${code}, in a new tab`}
				onClick={() => goToProblem(code)}
			>
				{code}
			</button>
		</li>
	);
}

const makers: readonly StepId[] = Object.values(fields).map(({ madeIn }) => madeIn);

/**
 * The steps that mend what was found, each once. A problem of any field names the steps that make
 * each of them: of these, only this field's.
 */
function getSteps(
	known: KnownProblems,
	findings: readonly EnFinding[],
	madeIn: StepId | undefined
): readonly StepId[] {
	const all = findings.flatMap(({ code }): readonly StepId[] => {
		const steps: readonly StepId[] = known[code]?.steps ?? [];
		return madeIn && steps.includes(madeIn)
			? steps.filter((step) => step === madeIn || !makers.includes(step))
			: steps;
	});
	return [...new Set(all)];
}
