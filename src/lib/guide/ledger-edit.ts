import { compareIds, formatId, parseId } from '../ids.ts';
import { StepIdSchema, type ProblemEntry, type StepEntry } from '../schemas/ledger.ts';
import { getFingerprint } from './guard.ts';

/** A command that was refused; says why and what to do, and nothing has changed. */
export interface Refusal {
	readonly refused: string;
}

export type Steps = Readonly<Record<string, StepEntry>>;
export type Published = Readonly<Record<string, string>>;

export const refuse = (refused: string): Refusal => ({ refused });
export const isRefusal = (result: object): result is Refusal => 'refused' in result;

/** The longest title, in characters; it names the step in a ticket's subject. */
export const longestTitle = 80;

/**
 * Mints the next free id for a step. Numbers that were ever published stay taken, whether the
 * ledger still has them or not. Refuses a title that is empty, too long or already there.
 */
export function addStep(
	{ steps, published }: { readonly steps: Steps; readonly published: Published },
	rawTitle: string,
	since: string
): Refusal | { readonly id: string; readonly steps: Steps; readonly published: Published } {
	const title = rawTitle.trim().replace(/\s+/g, ' ');
	if (title === '') return refuse('A step needs a title: npm run step:new -- "Save the user".');
	const length = [...title].length;
	if (length > longestTitle) {
		return refuse(`The title has ${length} characters; at most ${longestTitle} are allowed.`);
	}
	const same = Object.entries(steps).find(([, step]) => fold(step.title) === fold(title));
	if (same) return refuse(`${same[0]} already has the title "${same[1].title}". Choose another.`);
	const id = getNextId([...Object.keys(steps), ...Object.keys(published)]);
	const entry = { title, since };
	return {
		id,
		steps: { ...steps, [id]: entry },
		published: completeFingerprint({ [id]: entry }, published),
	};
}

/**
 * Retires a live step in a version; links to it will lead to `replacedBy`, if it is given. Refuses
 * an unknown or retired id, and a successor that is unknown, retired, the step itself, or that
 * leads back to it.
 */
export function retireStep(
	steps: Steps,
	id: string,
	version: string,
	replacedBy?: string
): Refusal | { readonly steps: Steps } {
	const entry = getStep(steps, id);
	if (!entry) return refuse(`${id} is not in the ledger.`);
	if (entry.retired !== undefined)
		return refuse(`${id} is already retired, since ${entry.retired}.`);
	const retire = (successor: Pick<StepEntry, 'replacedBy'>) => ({
		steps: { ...steps, [id]: { ...entry, retired: version, ...successor } },
	});
	if (replacedBy === undefined) return retire({});
	const successor = findSuccessor(steps, id, replacedBy);
	return isRefusal(successor) ? successor : retire(successor);
}

function findSuccessor(
	steps: Steps,
	id: string,
	asked: string
): Refusal | Required<Pick<StepEntry, 'replacedBy'>> {
	if (asked === id) return refuse(`${id} cannot replace itself.`);
	const [replacedBy, entry] = [StepIdSchema.safeParse(asked).data, getStep(steps, asked)];
	if (!entry || !replacedBy) return refuse(`${asked}, the successor, is not in the ledger.`);
	if (entry.retired !== undefined) {
		return refuse(`${asked}, the successor, is itself retired, since ${entry.retired}.`);
	}
	if (getSuccessors(steps, asked).includes(id)) {
		return refuse(`${asked} is itself replaced by ${id}: their links would lead in a circle.`);
	}
	return { replacedBy };
}

/** Adds the ids that the fingerprint lacks, and sorts it. Never changes or removes one. */
export function completeFingerprint(
	entries: Readonly<Record<string, StepEntry | ProblemEntry>>,
	published: Published
): Published {
	const found = Object.entries(entries).map(([id, entry]) => [id, getFingerprint(entry)] as const);
	const all = Object.entries({ ...Object.fromEntries(found), ...published });
	return Object.fromEntries(all.toSorted(([one], [other]) => compareIds(one, other)));
}

const fold = (title: string) => title.toLowerCase();

const getStep = (steps: Steps, id: string) => (Object.hasOwn(steps, id) ? steps[id] : undefined);

function getNextId(taken: readonly string[]): string {
	const steps = taken.map(parseId).filter((id) => id?.kind === 'step');
	const numbers = steps.map((id) => id?.number ?? 0);
	return formatId({ prefix: 'EN', kind: 'step', number: Math.max(0, ...numbers) + 1 });
}

/** The ids that a step's links lead on to, in order; stops where a circle closes. */
function getSuccessors(
	steps: Steps,
	id: string,
	before: readonly string[] = []
): readonly string[] {
	const next = getStep(steps, id)?.replacedBy;
	if (next === undefined || before.includes(next)) return before;
	return getSuccessors(steps, next, [...before, next]);
}
