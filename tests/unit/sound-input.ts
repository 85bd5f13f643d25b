import fc from 'fast-check';
import {
	getFingerprint,
	type DefinedProblem,
	type GuardInput,
	type StepUse,
} from '../../src/lib/guide/guard.ts';
import type { ProblemEntry, StepEntry } from '../../src/lib/schemas/ledger.ts';

const versions = ['1.0', '1.1', '2.0', '2.10'] as const;
const pages = ['index.mdx', 'a/setup.mdx', 'b/check.mdx'] as const;

const pad = (number: number) => String(number).padStart(2, '0');
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 3, maxLength: 9 });
const Version = fc.constantFrom(...versions);
const Page = fc.constantFrom(...pages);
const Line = fc.integer({ min: 1, max: 900 });

/** A place in an English page, of an archive or of the current version. */
export const use = (id: string, page: string, line: number, version?: string): StepUse => ({
	file: version ? `${version}/${page}` : page,
	line,
	id,
	version,
	language: 'en',
	page: version ? `${version}/${page}` : page,
	of: undefined,
});

/** The same place in the page's French translation. */
export const translate = (original: StepUse): StepUse => ({
	...original,
	file: `fr/${original.file}`,
	language: 'fr',
	of: '0badcafe',
});

/** How one step of a sound ledger turns out; the first three are set, so that each kind occurs. */
const StepPlan = fc.record({
	title: fc.string({ minLength: 1, maxLength: 30 }),
	since: Version,
	retired: fc.option(Version, { nil: undefined }),
	successor: fc.option(fc.nat(), { nil: undefined }),
	archives: fc.subarray([...versions]),
	page: Page,
	line: Line,
});

const ProblemPlan = fc.record({
	name: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
	since: Version,
	steps: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
});

/** A ledger, pages and code that agree: one live, one retired and one archived step at least. */
export const SoundInput: fc.Arbitrary<GuardInput> = fc
	.record({
		steps: numbers.chain((ids) =>
			fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), StepPlan)))
		),
		problems: numbers.chain((ids) =>
			fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), ProblemPlan)))
		),
		translated: fc.subarray([...pages]),
	})
	.map(({ steps, problems, translated }) => {
		const ids = steps.map(([number]) => `EN-${pad(number)}` as const);
		const pick = (at: number) => ids[at % ids.length] ?? 'EN-01';
		return addFingerprint({
			...addTranslations(
				makeSteps(
					steps.map(([, step]) => step),
					pick
				),
				translated
			),
			...makeProblems(problems, pick),
		});
	});

type Generated<A> = A extends fc.Arbitrary<infer Value> ? Value : never;
type PickStep = (at: number) => `EN-${string}`;

function makeSteps(plans: readonly Generated<typeof StepPlan>[], pick: PickStep) {
	const steps: Record<string, StepEntry> = {};
	const uses: StepUse[] = [];
	for (const [at, step] of plans.entries()) {
		const [id, { title, since, page, line, successor }] = [pick(at), step];
		const retired = at === 0 ? undefined : at === 1 ? '2.10' : step.retired;
		const replacedBy = retired && successor !== undefined ? pick(successor) : undefined;
		steps[id] = { title, since, ...(retired && { retired }), ...(replacedBy && { replacedBy }) };
		if (retired === undefined) uses.push(use(id, page, line));
		const archives = at === 2 ? versions : step.archives;
		uses.push(...archives.map((version) => use(id, page, line, version)));
	}
	return { steps, uses };
}

/** The page of the first step, which is live, has a translation in any case; so has one archive. */
function addTranslations(
	{ steps, uses }: ReturnType<typeof makeSteps>,
	chosen: readonly (typeof pages)[number][]
) {
	const translated = new Set<string>([uses[0]?.page ?? '', ...chosen]);
	return {
		steps,
		uses: [...uses, ...uses.filter(({ page }) => translated.has(page)).map(translate)],
		pages: [...pages, ...[...translated].map((page) => `fr/${page}`)],
	};
}

function makeProblems(
	plans: readonly (readonly [number, Generated<typeof ProblemPlan>])[],
	pick: PickStep
) {
	const problems: Record<string, ProblemEntry> = {};
	const definedProblems: Record<string, DefinedProblem> = {};
	for (const [number, { name, since, steps }] of plans) {
		problems[`EN-E${pad(number)}`] = { name, since };
		definedProblems[`EN-E${pad(number)}`] = { name, steps: steps.map(pick) };
	}
	return { problems, definedProblems };
}

const addFingerprint = (input: Omit<GuardInput, 'published'>): GuardInput => ({
	...input,
	published: Object.fromEntries(
		Object.entries({ ...input.steps, ...input.problems }).map(([id, entry]) => [
			id,
			getFingerprint(entry),
		])
	),
});
