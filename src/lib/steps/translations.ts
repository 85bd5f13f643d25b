import { getLanguage, dropLanguage, original } from '../words/languages.ts';
import type { Breach, GuardInput, StepUse } from './guard.ts';
import type { StepText } from './step-texts.ts';
import { currentVersion, getArchivedVersion } from './versions.ts';

const stamp = 'npm run translation:stamp';

/**
 * Holds the translations of pages against the English ones. A translated page has the steps of its
 * English twin, no other ones, and each says by a fingerprint which words it was translated from. That
 * these have changed since is no breach: {@link findStale}.
 */
export const checkTranslations = (input: GuardInput): readonly Breach[] => [
	...input.uses
		.filter(isTranslated)
		.flatMap((use) => [...checkOrigin(use), ...checkPlace(use, input)]),
	...input.pages.flatMap((path) => listMissing(path, input.uses)),
];

const isTranslated = ({ language }: StepUse) => language !== original;
const isCurrent = ({ version }: StepUse) => version === undefined;

function checkOrigin({ file, line, id, of }: StepUse): readonly Breach[] {
	if (of !== undefined && /^[0-9a-f]{8}$/.test(of)) return [];
	const wrong = 'does not say which English words it was translated from';
	return [{ file: `${file}:${line}`, id, wrong, mend: `run \`${stamp} -- ${file}\`` }];
}

/** Whether the English page has the step too; one that is unknown or retired is told of elsewhere. */
function checkPlace(use: StepUse, { uses, steps }: GuardInput): readonly Breach[] {
	const { file, line, id, page } = use;
	const entry = Object.hasOwn(steps, id) ? steps[id] : undefined;
	if (!isCurrent(use) || !entry || entry.retired !== undefined) return [];
	if (listOriginals(page, uses).has(id)) return [];
	const mend = 'translate it in the page that has it in English';
	return [{ file: `${file}:${line}`, id, wrong: 'is not on this page in English', mend }];
}

function listMissing(path: string, uses: readonly StepUse[]): readonly Breach[] {
	const [language, page] = [getLanguage(path), dropLanguage(path)];
	if (language === original || getArchivedVersion(path) !== undefined) return [];
	const there = uses.filter((use) => use.page === page && use.language === language);
	const ids = new Set(there.map(({ id }) => id));
	return [...listOriginals(page, uses)]
		.filter((id) => !ids.has(id))
		.map((id) => ({
			file: `src/content/docs/${path}`,
			id,
			wrong: 'is on the English page and not in this translation',
			mend: 'translate it, or take the translated page away',
		}));
}

const listOriginals = (page: string, uses: readonly StepUse[]): ReadonlySet<string> =>
	new Set(
		uses
			.filter((use) => use.page === page && !isTranslated(use) && isCurrent(use))
			.map(({ id }) => id)
	);

/** A step whose English words are other ones today than those it was translated from. */
export interface Stale {
	readonly use: StepUse;
	/** The fingerprint of today; nothing when the step is gone. */
	readonly now: string | undefined;
}

/** Finds the translated steps that are older than the English words of their own version. */
export const findStale = (uses: readonly StepUse[], texts: readonly StepText[]): readonly Stale[] =>
	uses
		.filter(isTranslated)
		.map((use) => ({ use, now: getFingerprintOf(use.id, use.version ?? currentVersion, texts) }))
		.filter(({ use, now }) => use.of !== now);

export const formatStale = ({ use }: Stale): string =>
	`${use.file}:${use.line}: ${use.id} is older than its English words: translate it, then run \`${stamp} -- ${use.file}\`.`;

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
