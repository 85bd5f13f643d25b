import { describe, expect, test } from 'vitest';
import { createProblemFinder } from '../../src/lib/connectors/engaging-networks/terminal/find-problem.ts';
import { maskPasted } from '../../src/lib/connectors/engaging-networks/terminal/mask-pasted.ts';
import { readPastedAnswer } from '../../src/lib/connectors/engaging-networks/terminal/read-pasted.ts';
import {
	describeFinding,
	describeOutcome,
} from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { allVariants } from '../../src/lib/connectors/engaging-networks/messages/all-forms.ts';
import { allMessageParams } from '../../src/lib/connectors/engaging-networks/messages/all-wordings.ts';
import { inputValues, readInputs, type InputCase } from '../fixtures/inputs/read-inputs.ts';
import { tIn } from './say-in.ts';

const t = tIn('en');
const setting = { field: 'API key', centre: 'us' } as const;
const findProblems = createProblemFinder(t);

/** The first thing that is said of a pasted text, `accepted` or a code with its case, and all its words. */
function readTerminal(text: string) {
	const { outcome } = readPastedAnswer(text);
	const [first] = outcome.findings;
	const code =
		first?.code === 'EN-E39' ? `${first.code}.${first.facts.kind}` : (first?.code ?? 'nothing');
	const words = [
		...outcome.findings.flatMap((finding) =>
			Object.values(describeFinding(t, allMessageParams, finding, setting))
		),
		...Object.values(describeOutcome(t, allVariants, 'pasted-answer', outcome, setting)),
	];
	return { got: outcome.outcome === 'pass' ? 'accepted' : code, words: words.join(' ') };
}

const isAmong = (wanted: string, got: string) =>
	wanted.split('|').some((each) => got === each || got.startsWith(`${each}.`));

/** What is right of a case that was not met; nothing where all is well. */
function findFault({ right, never }: InputCase, got: string, words: string): string | undefined {
	if (!isAmong(right, got)) return `wanted ${right}, got ${got}`;
	const untrue = never && (isAmong(never, got) || new RegExp(never).test(words));
	return untrue ? `said what is not so: ${never}` : undefined;
}

describe('what people paste from a terminal', () => {
	test.each(readInputs('terminal').map((each) => [`${each.id} ${each.class}`, each] as const))(
		'%s',
		(_, each) => {
			const { got, words } = readTerminal(each.input);
			expect(findFault(each, got, words)).toBeUndefined();
		}
	);
});

describe('what people look for an error by', () => {
	test.each(readInputs('error-finder').map((each) => [`${each.id} ${each.class}`, each] as const))(
		'%s',
		(_, each) => {
			const [got = 'none'] = findProblems(each.input);
			expect(findFault(each, got, '')).toBeUndefined();
		}
	);
});

test('of none of them a key, a token or an address is shown', () => {
	const secrets = [
		...Object.values(inputValues),
		'203.0.113.9',
		'omatic.api@',
		'birdtrust',
		'dana',
	].flatMap((secret) => [secret, secret.replaceAll('-', '')]);
	const shown = [...readInputs('terminal'), ...readInputs('error-finder')].filter(({ input }) => {
		const told = `${maskPasted(input)} ${readTerminal(input).words}`.toLowerCase();
		return secrets.some((secret) => told.includes(secret.slice(0, 8)));
	});
	expect(shown.map(({ id }) => id)).toEqual([]);
});
