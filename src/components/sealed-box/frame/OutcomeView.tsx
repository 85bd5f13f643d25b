import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { fields, type CheckId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type {
	EnFinding,
	KnownProblems,
	StepId,
} from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import {
	describeFinding,
	describeOutcome,
	type Setting,
} from '../../../lib/connectors/engaging-networks/messages/describe.ts';
import type { Kit, Shown } from './box-config.ts';
import { say, sayAny } from './say.ts';
import { goToProblem, goToStep } from './to-host.ts';

interface OutcomeViewProps {
	readonly kit: Kit;
	readonly shown: Shown;
	readonly centre: DataCentreId | undefined;
}

/** Differ from outcome to outcome in shape, as their words do, and not in colour alone. */
export const signs = { pass: '✓', fail: '✕', unknown: '?', 'not-run': '–', warned: '!' } as const;

/** What Engaging Networks does not accept need not be wrong: its user may be inactive. */
const nameLook = (check: CheckId, look: keyof typeof signs) =>
	look === 'fail' && /^(?:auth|other|pasted)/.test(check) ? 'refused' : look;

/** One outcome: what came of the check, what was found, where to mend it, what it leaves open. */
export function OutcomeView({ kit, shown, centre }: OutcomeViewProps) {
	const { check, outcome, field } = shown;
	const { label, madeIn } = fields[field];
	const setting: Setting = { field: label, ...(centre ? { centre } : {}) };
	const described = describeOutcome(sayAny, kit.forms, check, outcome, setting);
	const warned =
		outcome.outcome === 'pass' &&
		outcome.findings.some(({ code }) => kit.problems[code]?.severity === 'warning');
	const look = warned ? 'warned' : outcome.outcome;
	/* No way leads to where the reader is, and none is needed from what looks right. */
	const steps = getSteps(
		kit.problems,
		outcome.findings,
		check === 'values-together' ? undefined : madeIn
	).filter((step) => step !== kit.step && look !== 'pass');
	return (
		<div
			class="outcome"
			data-check={check}
			data-outcome={outcome.outcome}
			data-warned={warned || undefined}
			data-mark={say('practice.mark')}
		>
			<p class="heading">
				<span class="sign" aria-hidden="true">
					{signs[look]}
				</span>
				<span>
					<b>{say('word.lead', { word: say(`word.${nameLook(check, look)}`) })}</b>{' '}
					{described.heading}
				</span>
			</p>
			{outcome.findings.length > 0 && (
				<ul>
					{outcome.findings.map((finding) => (
						<FindingView key={finding.code} kit={kit} finding={finding} setting={setting} />
					))}
				</ul>
			)}
			{described.proves && <p class="aside">{described.proves}</p>}
			{steps.length > 0 && (
				<p class="links">
					{steps.map((step) => (
						<button key={step} type="button" class="link" onClick={() => goToStep(step)}>
							{say('box.go-to-step', { step })}
						</button>
					))}
				</p>
			)}
		</div>
	);
}

interface FindingViewProps {
	readonly kit: Kit;
	readonly finding: EnFinding;
	readonly setting: Setting;
}

function FindingView({ kit, finding, setting }: FindingViewProps) {
	const said = describeFinding(sayAny, kit.wordings, finding, setting);
	const { code } = finding;
	return (
		<li data-code={code} data-severity={kit.problems[code]?.severity}>
			<b>{said.saw}</b> {said.why} {said.now}{' '}
			<button
				type="button"
				class="link code"
				aria-label={say('box.more-about', { code })}
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
