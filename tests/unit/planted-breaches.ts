import type { DefinedProblem, GuardInput, StepUse } from '../../src/lib/guide/guard.ts';
import type { StepEntry } from '../../src/lib/schemas/ledger.ts';
import { translate, use } from './sound-input.ts';

/** An input with one breach, and the id that the guard must name. */
interface Planted {
	readonly input: GuardInput;
	readonly id: string;
}

const without = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
	Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
const choose = <Value>(list: readonly Value[], at: number): Value => {
	const chosen = list[at % list.length];
	if (chosen === undefined) throw new Error('a sound input has at least one of each');
	return chosen;
};
const addUse = (input: GuardInput, added: StepUse): Planted => ({
	input: { ...input, uses: [...input.uses, added] },
	id: added.id,
});
const setStep = (input: GuardInput, id: string, change: Partial<StepEntry>): Planted => {
	const step = { title: '', since: '', ...input.steps[id], ...change };
	return { input: { ...input, steps: { ...input.steps, [id]: step } }, id };
};
const setProblem = (input: GuardInput, id: string, change: Partial<DefinedProblem>): Planted => {
	const problem = { name: '', steps: [], ...input.definedProblems[id], ...change };
	const definedProblems = { ...input.definedProblems, [id]: problem };
	return { input: { ...input, definedProblems }, id };
};

/** Every kind of breach: the words by which the guard knows it, and how to plant one. */
export const violationKinds: Readonly<
	Record<string, readonly [RegExp, (input: GuardInput, at: number) => Planted]>
> = {
	'unknown id on a page': [
		/is not in the ledger/,
		(input, at) => addUse(input, use('EN-999', 'x.mdx', at, at % 2 ? '1.0' : undefined)),
	],
	'id that is a built-in name': [
		/is not in the ledger/,
		(input, at) => addUse(input, use('constructor', 'x.mdx', at)),
	],
	'step twice in the current version': [
		/stands twice/,
		(input, at) => addUse(input, { ...choose(usesOf(input, false), at), file: 'x.mdx' }),
	],
	'step twice in an archive': [
		/stands twice/,
		(input, at) => addUse(input, { ...choose(usesOf(input, true), at), file: 'x.mdx' }),
	],
	'retired step on a current page': [
		/is retired since/,
		(input, at) => addUse(input, use(choose(idsOf(input, true), at), 'x.mdx', at)),
	],
	'live step without a page': [
		/is live and no current page has it/,
		(input, at) => {
			const id = choose(idsOf(input, false), at);
			const uses = input.uses.filter((each) => each.id !== id || !isCurrentEnglish(each));
			return { input: { ...input, uses }, id };
		},
	],
	'unknown id in a translation': [
		/is not in the ledger/,
		(input, at) => addUse(input, translate(use('EN-999', 'index.mdx', at))),
	],
	'step twice in a translation': [
		/stands twice/,
		(input, at) => addUse(input, { ...choose(translationsOf(input), at), line: 901 }),
	],
	'retired step in a translation': [
		/is retired since/,
		(input, at) => addUse(input, translate(use(choose(idsOf(input, true), at), 'index.mdx', at))),
	],
	'translation without any step': [
		/is on the English page, and this translation has none of its steps/,
		(input, at) => {
			const { page } = choose(translationsOf(input), at);
			const uses = input.uses.filter((each) => each.language === 'en' || each.page !== page);
			const first = input.uses.find((each) => each.page === page && isCurrentEnglish(each));
			return { input: { ...input, uses }, id: first?.id ?? '' };
		},
	],
	'step that a translation has on another page': [
		/is not on this page in English/,
		(input, at) => {
			const moved = choose(translationsOf(input), at);
			const uses = input.uses.map((each) =>
				each === moved ? { ...each, page: 'x.mdx', file: 'fr/x.mdx' } : each
			);
			return { input: { ...input, uses }, id: moved.id };
		},
	],
	'translated step without its origin': [
		/does not say which English words/,
		(input, at) => {
			const changed = choose(translationsOf(input), at);
			const of = at % 2 ? undefined : 'today';
			const uses = input.uses.map((each) => (each === changed ? { ...each, of } : each));
			return { input: { ...input, uses }, id: changed.id };
		},
	],
	'successor that does not exist': [
		/is replaced by EN-999/,
		(input, at) => {
			const id = choose(Object.keys(input.steps), at);
			return setStep(input, id, { replacedBy: 'EN-999' });
		},
	],
	'step that left ledger and pages': [
		/has left the ledger/,
		(input, at) => {
			const id = choose(Object.keys(input.steps), at);
			const uses = input.uses.filter((each) => each.id !== id);
			return { input: { ...input, uses, steps: without(input.steps, id) }, id };
		},
	],
	'problem that left ledger and code': [
		/has left the ledger/,
		(input, at) => {
			const id = choose(Object.keys(input.problems), at);
			const problems = without(input.problems, id);
			const definedProblems = without(input.definedProblems, id);
			return { input: { ...input, problems, definedProblems }, id };
		},
	],
	'step with another meaning': [
		/stood for/,
		(input, at) => {
			const id = choose(Object.keys(input.steps), at);
			return setStep(input, id, at % 2 ? { since: '0.9' } : { title: 'x'.repeat(31) });
		},
	],
	'problem with another meaning': [
		/stood for/,
		(input, at) => {
			const id = choose(Object.keys(input.problems), at);
			const problems = { ...input.problems, [id]: { name: 'x'.repeat(40), since: '2.0' } };
			return setProblem({ ...input, problems }, id, { name: 'x'.repeat(40) });
		},
	],
	'id without a fingerprint': [
		/is not in the fingerprint/,
		(input, at) => {
			const id = choose(Object.keys(input.published), at);
			return { input: { ...input, published: without(input.published, id) }, id };
		},
	],
	'problem in the code alone': [
		/is defined in the code and not in the ledger/,
		(input, at) =>
			setProblem(input, 'EN-E999', { name: 'new', steps: [choose(Object.keys(input.steps), at)] }),
	],
	'problem in the ledger alone': [
		/is in the ledger and not defined in the code/,
		(input, at) => {
			const id = choose(Object.keys(input.problems), at);
			return { input: { ...input, definedProblems: without(input.definedProblems, id) }, id };
		},
	],
	'problem with another name in the code': [
		/is called/,
		(input, at) =>
			setProblem(input, choose(Object.keys(input.problems), at), { name: 'x'.repeat(40) }),
	],
	'problem that names no step': [
		/names no step/,
		(input, at) => setProblem(input, choose(Object.keys(input.problems), at), { steps: [] }),
	],
	'problem that names an unknown step': [
		/names unknown steps: EN-999/,
		(input, at) => {
			const steps = [choose(Object.keys(input.steps), at), 'EN-999'];
			return setProblem(input, choose(Object.keys(input.problems), at), { steps });
		},
	],
};

const usesOf = ({ uses }: GuardInput, archived: boolean) =>
	uses.filter(({ version }) => (version !== undefined) === archived);
const isCurrentEnglish = ({ version, language }: StepUse) =>
	version === undefined && language === 'en';
const translationsOf = ({ uses }: GuardInput) => uses.filter(({ language }) => language === 'fr');
const idsOf = ({ steps }: GuardInput, retired: boolean) =>
	Object.keys(steps).filter((id) => (steps[id]?.retired !== undefined) === retired);
