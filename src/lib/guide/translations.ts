import { getLanguage, dropLanguage, original } from '../i18n/languages.ts';
import type { Violation, GuardInput, StepUse } from './guard.ts';
import type { StepText } from './step-texts.ts';
import { currentVersion, getArchivedVersion } from './versions.ts';

const stamp = 'npm run translation:stamp';

/**
 * Holds the translations of pages against the English ones. A translated page has steps of the same page in English,
 * no other ones, and each says by a fingerprint which words it was translated from. It's no breach when these have
 * changed since ({@link findStale}), or when a step is missing ({@link findUntranslated}): readers are told.
 */
export const checkTranslations = (input: GuardInput): readonly Violation[] => [
	...input.uses
		.filter(isTranslated)
		.flatMap((use) => [...checkOrigin(use), ...checkPlace(use, input)]),
	...input.pages.flatMap((path) => checkAnyStep(path, input.uses)),
];

const isTranslated = ({ language }: StepUse) => language !== original;
const isCurrent = ({ version }: StepUse) => version === undefined;

function checkOrigin({ file, line, id, of }: StepUse): readonly Violation[] {
	if (of !== undefined && /^[0-9a-f]{8}$/.test(of)) return [];
	const wrong = 'does not say which English words it was translated from';
	return [{ file: `${file}:${line}`, id, wrong, fix: `run \`${stamp} -- ${file}\`` }];
}

/** Whether the English page has the step too; one that is unknown or retired is told of elsewhere. */
function checkPlace(use: StepUse, { uses, steps }: GuardInput): readonly Violation[] {
	const { file, line, id, page } = use;
	const entry = Object.hasOwn(steps, id) ? steps[id] : undefined;
	if (!isCurrent(use) || !entry || entry.retired !== undefined) return [];
	if (listOriginals(page, uses).has(id)) return [];
	const fix = 'translate it in the page that has it in English';
	return [{ file: `${file}:${line}`, id, wrong: 'is not on this page in English', fix }];
}

/** A page that has none of the steps has no place for those that are shown in English. */
function checkAnyStep(path: string, uses: readonly StepUse[]): readonly Violation[] {
	const missing = listMissing(path, uses);
	const [id] = missing;
	if (id === undefined || missing.length < listOriginals(dropLanguage(path), uses).size) return [];
	const wrong = 'is on the English page, and this translation has none of its steps';
	const fix = 'translate one at least, or take the translated page away';
	return [{ file: `src/content/docs/${path}`, id, wrong, fix }];
}

/** The steps of today's English page that its translation lacks; none for an archive or an English page. */
function listMissing(path: string, uses: readonly StepUse[]): readonly string[] {
	const [language, page] = [getLanguage(path), dropLanguage(path)];
	if (language === original || getArchivedVersion(path) !== undefined) return [];
	const there = uses.filter(
		(use) => use.page === page && use.language === language && isCurrent(use)
	);
	const ids = new Set(there.map(({ id }) => id));
	return [...listOriginals(page, uses)].filter((id) => !ids.has(id));
}

/** Steps that a translated page lacks, a line each for a person. The page shows them in English. */
export const findUntranslated = (
	pages: readonly string[],
	uses: readonly StepUse[]
): readonly string[] =>
	pages.flatMap((path) =>
		listMissing(path, uses).map((id) => {
			const file = `src/content/docs/${path}`;
			return `${file}: ${id} isn’t translated yet, and the page shows it in English: translate it there, then run \`${stamp} -- ${file} ${id}\`.`;
		})
	);

const listOriginals = (page: string, uses: readonly StepUse[]): ReadonlySet<string> =>
	new Set(
		uses
			.filter((use) => use.page === page && !isTranslated(use) && isCurrent(use))
			.map(({ id }) => id)
	);

/** A step that was not translated from the English words of today. */
export interface Stale {
	readonly use: StepUse;
	/** The fingerprint of today; nothing when the step is gone. */
	readonly now: string | undefined;
}

/**
 * Finds the translated steps of today's pages that are older than their English words, or that don't say which words they
 * were translated from. An archive is never edited, and its readers were told when it was made.
 */
export const findStale = (uses: readonly StepUse[], texts: readonly StepText[]): readonly Stale[] =>
	uses
		.filter((use) => isTranslated(use) && isCurrent(use))
		.map((use) => ({ use, now: getFingerprintOf(use.id, currentVersion, texts) }))
		.filter(({ use, now }) => use.of !== now);

/** One line for a person. A step that was never stamped may be as new as can be, and isn't called old. */
export function formatStale({ use: { file, line, id, of } }: Stale): string {
	const command = `\`${stamp} -- ${file} ${id}\``;
	return of === undefined
		? `${file}:${line}: ${id} doesn’t say yet which English words it was translated from: if it is today’s, run ${command}.`
		: `${file}:${line}: ${id} is older than its English words: translate it, then run ${command}.`;
}

const getFingerprintOf = (id: string, version: string, texts: readonly StepText[]) =>
	texts.find((text) => text.id === id && text.version === version)?.fingerprint;

/**
 * Writes into a translated page which English words its steps were translated from: those of today, of
 * its version. With ids, into these steps alone. Steps that are not in English stay as they are.
 */
export function stampPage(
	mdx: string,
	version: string,
	texts: readonly StepText[],
	ids: readonly string[] = []
): string {
	return mdx.replaceAll(/<Step id="([^"]+)"(?: of="[^"]*")?/g, (whole, id: string) => {
		const now = getFingerprintOf(id, version, texts);
		const asked = ids.length === 0 || ids.includes(id);
		return asked && now !== undefined ? `<Step id="${id}" of="${now}"` : whole;
	});
}
