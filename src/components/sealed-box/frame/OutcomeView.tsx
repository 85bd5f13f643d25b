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
import type { BoxConfig, CheckResultView } from './box-config.ts';
import { t, tAny } from './say.ts';
import { goToProblem, goToStep } from './to-host.ts';

interface OutcomeViewProps {
	readonly boxConfig: BoxConfig;
	readonly shown: CheckResultView;
	readonly centre: DataCentreId | undefined;
}

/** Differ from outcome to outcome in shape, as their words do, and not in colour alone. */
export const signs = { pass: '✓', fail: '✕', unknown: '?', 'not-run': '–', warned: '!' } as const;

/** What Engaging Networks does not accept need not be wrong: its user may be inactive. */
const nameLook = (check: CheckId, look: keyof typeof signs) =>
	look === 'fail' && /^(?:auth|other|pasted)/.test(check) ? 'refused' : look;

/** One outcome: what came of the check, what was found, where to mend it, what it leaves open. */
export function OutcomeView({ boxConfig, shown, centre }: OutcomeViewProps) {
	const { check, outcome, field } = shown;
	const { label, madeIn } = fields[field];
	const setting: Setting = { field: label, ...(centre ? { centre } : {}) };
	const described = describeOutcome(tAny, boxConfig.variants, check, outcome, setting);
	const warned =
		outcome.outcome === 'pass' &&
		outcome.findings.some(({ code }) => boxConfig.problems[code]?.severity === 'warning');
	const look = warned ? 'warned' : outcome.outcome;
	/* No way leads to where the reader is, and none is needed from what looks right. */
	const steps = getSteps(
		boxConfig.problems,
		outcome.findings,
		check === 'values-together' ? undefined : madeIn
	).filter((step) => step !== boxConfig.step && look !== 'pass');
	return (
		<div
			class="outcome"
			data-check={check}
			data-outcome={outcome.outcome}
			data-warned={warned || undefined}
			data-mark={t('practice.mark')}
		>
			<p class="heading">
				<span class="sign" aria-hidden="true">
					{signs[look]}
				</span>
				<span>
					<b>{t('word.lead', { word: t(`word.${nameLook(check, look)}`) })}</b> {described.heading}
				</span>
			</p>
			{outcome.findings.length > 0 && (
				<ul>
					{outcome.findings.map((finding) => (
						<FindingView
							key={finding.code}
							boxConfig={boxConfig}
							finding={finding}
							setting={setting}
						/>
					))}
				</ul>
			)}
			{described.proves && <p class="aside">{described.proves}</p>}
			{steps.length > 0 && (
				<p class="links">
					{steps.map((step) => (
						<button key={step} type="button" class="link" onClick={() => goToStep(step)}>
							{t('box.go-to-step', { step })}
						</button>
					))}
				</p>
			)}
		</div>
	);
}

interface FindingViewProps {
	readonly boxConfig: BoxConfig;
	readonly finding: EnFinding;
	readonly setting: Setting;
}

function FindingView({ boxConfig, finding, setting }: FindingViewProps) {
	const said = describeFinding(tAny, boxConfig.messageParams, finding, setting);
	const { code } = finding;
	return (
		<li data-code={code} data-severity={boxConfig.problems[code]?.severity}>
			<b>{said.saw}</b> {said.why} {said.now}{' '}
			<button
				type="button"
				class="link code"
				aria-label={t('box.more-about', { code })}
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
