import { attacks } from '../../src/components/red-team/attacks/attacks.ts';
import type { Attack } from '../../src/components/red-team/attacks/attack.ts';
import type { Channel, Verdict } from '../../src/lib/schemas/red-team.ts';
import type { Layer } from './sinks.ts';
import type { Trial } from './trial.ts';

/** Layers that carry all of a secret. A look-up or a connection is often begun before a rule is asked. */
const complete: readonly Layer[] = ['request', 'packet', 'kept', 'said'];

/** Whether all of a secret got out this way. */
export const gotOut = ({ arrived }: Trial, id: string) =>
	complete.some((layer) => arrived.get(id)?.has(layer) === true);

/** The ways out that something arrived by. */
export const listArrived = ({ arrived }: Trial): readonly string[] => [...arrived.keys()];

function evaluate({ id, byDesign }: Attack, trials: readonly Trial[], bare: Trial): Verdict {
	if (trials.some(({ arrived }) => arrived.has(id))) return byDesign ? 'by-design' : 'open';
	if (bare.arrived.has(id)) return 'closed';
	return bare.claims.get(id)?.outcome === 'absent' ? 'absent' : 'not-shown';
}

/** What came of each way out: with everything on, several times over, and with everything off. */
export function evaluateAll(
	trials: readonly Trial[],
	bare: Trial
): Readonly<Record<string, Channel>> {
	return Object.fromEntries(
		attacks.map((attack) => {
			const layers = new Set(trials.flatMap(({ arrived }) => [...(arrived.get(attack.id) ?? [])]));
			const claim = trials
				.map(({ claims }) => claims.get(attack.id))
				.find((each) => each?.outcome === 'blocked');
			const verdict = evaluate(attack, trials, bare);
			return [attack.id, { verdict, arrived: [...layers].toSorted(), rule: claim?.evidence ?? '' }];
		})
	);
}

/** Ways out that the box called blocked while something arrived: its word would be worth nothing. */
export const listContradictions = ({ arrived, claims }: Trial): readonly string[] =>
	[...claims.values()]
		.filter(({ id, outcome }) => outcome === 'blocked' && arrived.has(id))
		.map(({ id }) => id);
