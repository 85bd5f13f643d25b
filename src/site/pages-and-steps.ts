import { getCollection } from 'astro:content';
import ledger from '../content/ledger/steps.json';
import { StepLedgerSchema } from '../lib/schemas/ledger.ts';
import { collectStepTexts, type PageSource, type StepText } from '../lib/guide/step-texts.ts';
import { currentVersion } from '../lib/guide/versions.ts';
import { addUntranslated } from '../lib/guide/untranslated-steps.ts';
import { dropLanguage, getLanguage } from '../lib/i18n/languages.ts';
import { once } from './memoize.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of the site, under whatever base it is served. */
export const toHref = (path: string): string => `${base}${path}`;

/**
 * The pages of the guides as they are written, in every language, archives included, in the order of their ids. A
 * translated page has the steps that it lacks in English.
 */
export const loadAllPages: () => Promise<readonly PageSource[]> = once(async () => {
	const pages = (await getCollection('docs')).map(({ id, data, body = '' }) => ({
		id,
		body,
		title: data.title,
		description: data.description ?? '',
	}));
	const english = new Map(pages.map((page) => [page.id, page.body]));
	return pages
		.map((page) => ({
			...page,
			body: addUntranslated(page.body, english.get(dropLanguage(page.id)) ?? ''),
		}))
		.toSorted((one, other) => (one.id < other.id ? -1 : 1));
});

/** The same in English alone. */
export const loadPages: () => Promise<readonly PageSource[]> = once(async () =>
	(await loadAllPages()).filter(({ id }) => getLanguage(id) === 'en')
);

/** The ledger of steps. */
export const stepLedger = StepLedgerSchema.parse(ledger);

/** Every step of every version. */
export const loadStepTexts: () => Promise<readonly StepText[]> = once(async () =>
	collectStepTexts(await loadPages(), currentVersion)
);

const loadStepTextsById = once(async () => Map.groupBy(await loadStepTexts(), ({ id }) => id));

/** A step in every version that has it. */
export const loadTextsOfStep = async (id: string): Promise<readonly StepText[]> =>
	(await loadStepTextsById()).get(id) ?? [];

/** The steps of today by their ids. */
export const loadStepsToday: () => Promise<ReadonlyMap<string, StepText>> = once(
	async () =>
		new Map(
			(await loadStepTexts()).filter(({ archived }) => !archived).map((step) => [step.id, step])
		)
);

/** A path for each id of the ledger, retired ones included, for `getStaticPaths`. */
export const listStepPaths = () =>
	Object.keys(stepLedger).map((id) => ({ params: { id }, props: { step: id } }));

const titles = new Map<string, string>(
	Object.entries(stepLedger).map(([id, { title }]) => [id, title])
);

/** The name of a step as the ledger has it. */
export const getStepTitle = (id: string): string => titles.get(id) ?? id;
