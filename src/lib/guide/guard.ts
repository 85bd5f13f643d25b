import { parseId } from '../ids.ts';
import type { ProblemEntry, StepEntry } from '../schemas/ledger.ts';
import { original, type Language } from '../i18n/languages.ts';
import { checkTranslations } from './translations.ts';

/** A place in a page where a step stands. */
export interface StepUse {
	/** The page's file, as messages name it. */
	readonly file: string;
	readonly line: number;
	readonly id: string;
	/** The archived version that the page belongs to; nothing for the current one. */
	readonly version: string | undefined;
	readonly language: Language;
	/** The page's path below the docs folder, without its language: the same for all translations. */
	readonly page: string;
	/** In a translation: the fingerprint of the English step that it was made from. */
	readonly of: string | undefined;
}

/** A problem as the code defines it. */
export interface DefinedProblem {
	readonly name: string;
	readonly steps: readonly string[];
}

export interface GuardInput {
	readonly steps: Readonly<Record<string, StepEntry>>;
	readonly problems: Readonly<Record<string, ProblemEntry>>;
	/** Every id that was ever published, with what it stood for: {@link getFingerprint}. */
	readonly published: Readonly<Record<string, string>>;
	readonly uses: readonly StepUse[];
	/** The paths of all pages below the docs folder. */
	readonly pages: readonly string[];
	readonly definedProblems: Readonly<Record<string, DefinedProblem>>;
}

/** A rule that does not hold: where, which id, what is wrong and how to mend it. */
export interface Violation {
	readonly file: string;
	readonly id: string;
	readonly wrong: string;
	readonly fix: string;
}

/** One line for a person: where, which id, what is wrong, and the mend. */
export const formatViolation = ({ file, id, wrong, fix }: Violation): string =>
	`${file}: ${id} ${wrong}: ${fix}.`;

const stepLedger = 'src/content/ledger/steps.json';
const problemLedger = 'src/content/ledger/problems.json';
const problemCode = 'src/lib/connectors/engaging-networks/problems/problems.ts';

/** What an id stands for and must stand for ever: its name and its first version. */
export const getFingerprint = (entry: StepEntry | ProblemEntry): string =>
	`${entry.since} ${'title' in entry ? entry.title : entry.name}`;

/**
 * Holds the ledger, the pages and the code against each other (design, section 4). Returns every
 * breach; an empty list means that no link to a step can have died.
 */
export const findViolations = (input: GuardInput): readonly Violation[] => [
	...checkPublished(input),
	...checkUses(input),
	...checkLiveSteps(input),
	...checkTranslations(input),
	...checkProblems(input),
];

function checkPublished({ steps, problems, published }: GuardInput): readonly Violation[] {
	const entries = { ...steps, ...problems };
	const gone = Object.keys(published).filter((id) => !Object.hasOwn(entries, id));
	const known = Object.entries(entries);
	return [
		...gone.map((id) => ({
			file: parseId(id)?.kind === 'problem' ? problemLedger : stepLedger,
			id,
			wrong: 'was published and has left the ledger',
			fix: 'put its line back; a step that is no longer needed gets `retired`',
		})),
		...known.flatMap(([id, entry]) => {
			const before = Object.hasOwn(published, id) ? published[id] : undefined;
			if (before === getFingerprint(entry)) return [];
			return [
				{
					file: 'title' in entry ? stepLedger : problemLedger,
					id,
					wrong: before
						? `stood for "${before}" and now stands for "${getFingerprint(entry)}"`
						: 'is not in the fingerprint',
					fix: before
						? 'restore the line and mint a new id for the new meaning'
						: 'run `npm run ledger:publish`',
				},
			];
		}),
	];
}

function checkUses({ steps, uses }: GuardInput): readonly Violation[] {
	const seen = new Set<string>();
	return uses.flatMap(({ file, line, id, version, language }) => {
		const where = { file: `${file}:${line}`, id };
		const entry = Object.hasOwn(steps, id) ? steps[id] : undefined;
		if (!entry) {
			const fix = `add it to ${stepLedger} with the next free number, or correct the id`;
			return [{ ...where, wrong: 'is not in the ledger', fix }];
		}
		const place = `${language} ${version ?? 'current'} ${id}`;
		if (seen.has(place)) {
			const fix = 'keep one; the other needs an id of its own';
			return [{ ...where, wrong: 'stands twice in this version', fix }];
		}
		seen.add(place);
		if (version === undefined && entry.retired !== undefined) {
			const fix = 'take the step out of the page, or use its successor';
			return [{ ...where, wrong: `is retired since ${entry.retired}`, fix }];
		}
		return [];
	});
}

const isOriginal = ({ version, language }: StepUse) =>
	version === undefined && language === original;

function checkLiveSteps({ steps, uses }: GuardInput): readonly Violation[] {
	const current = new Set(uses.filter(isOriginal).map((use) => use.id));
	return Object.entries(steps).flatMap(([id, { retired, replacedBy }]) => {
		if (replacedBy !== undefined && !Object.hasOwn(steps, replacedBy)) {
			const wrong = `is replaced by ${replacedBy}, which is not in the ledger`;
			return [{ file: stepLedger, id, wrong, fix: 'name a step that exists' }];
		}
		if (retired !== undefined || current.has(id)) return [];
		const fix = 'put `<Step id="…">` back into a page, or retire the id';
		return [{ file: stepLedger, id, wrong: 'is live and no current page has it', fix }];
	});
}

function checkProblems({ steps, problems, definedProblems }: GuardInput): readonly Violation[] {
	const codes = new Set([...Object.keys(problems), ...Object.keys(definedProblems)]);
	return [...codes].flatMap((id): readonly Violation[] => {
		const name = Object.hasOwn(problems, id) ? problems[id]?.name : undefined;
		const defined = Object.hasOwn(definedProblems, id) ? definedProblems[id] : undefined;
		if (name === undefined) {
			const wrong = 'is defined in the code and not in the ledger';
			return [{ file: problemLedger, id, wrong, fix: 'add its line' }];
		}
		if (!defined) {
			const wrong = 'is in the ledger and not defined in the code';
			return [{ file: problemCode, id, wrong, fix: 'define it; codes are never deleted' }];
		}
		if (defined.name !== name) {
			const wrong = `is called "${defined.name}" here and "${name}" in the ledger`;
			return [{ file: problemCode, id, wrong, fix: 'use the name of the ledger' }];
		}
		const missing = defined.steps.filter((step) => !Object.hasOwn(steps, step));
		if (defined.steps.length > 0 && missing.length === 0) return [];
		const wrong = missing.length ? `names unknown steps: ${missing.join(', ')}` : 'names no step';
		return [{ file: problemCode, id, wrong, fix: 'name the steps that mend the problem' }];
	});
}
