import type { Outcome } from '../../../checks/outcome.ts';
import type { EnFinding } from '../problems/problems.ts';
import type { OutcomeVariants } from './outcome-forms.ts';

/** Of what is asked at Engaging Networks. */
export const probeVariants: OutcomeVariants = {
	authenticate: (outcome) =>
		outcome.outcome === 'not-run' ? outcome.because : orCancelled(outcome),
	'data-centre': ({ outcome }, centre) => (outcome === 'pass' && centre ? 'pass' : 'fail'),
	'other-centres': orCancelled,
	rights: ({ outcome }) => (outcome === 'fail' ? 'unknown' : outcome),
};

function orCancelled<Kind extends Outcome<EnFinding>>(outcome: Kind) {
	const { outcome: form }: { outcome: Kind['outcome'] } = outcome;
	return 'because' in outcome && outcome.because === 'cancelled' ? outcome.because : form;
}
