import { getCollection } from 'astro:content';
import ledger from '../content/ledger/steps.json';
import { StepLedgerSchema } from '../lib/schemas/ledger.ts';
import { listSpellings } from '../lib/steps/spellings.ts';
import { collectStepTexts, type PageSource, type StepText } from '../lib/steps/step-texts.ts';
import { currentVersion } from '../lib/steps/versions.ts';
import { getLanguage } from '../lib/words/languages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of the site, under whatever base it is served. */
export const toHref = (path: string): string => `${base}${path}`;

/** The pages of the guides as they are written, in English, archives included. */
export const loadPages = async (): Promise<readonly PageSource[]> =>
	(await loadAllPages()).filter(({ id }) => getLanguage(id) === 'en');

/** The same in every language. */
export async function loadAllPages(): Promise<readonly PageSource[]> {
	const pages = await getCollection('docs');
	return pages.map(({ id, data, body = '' }) => ({
		id,
		body,
		title: data.title,
		description: data.description ?? '',
	}));
}

/** The ledger of steps. */
export const stepLedger = StepLedgerSchema.parse(ledger);

let loaded: Promise<readonly StepText[]> | undefined;

/** Every step of every version; read once in a build, anew each time in development. */
export const loadStepTexts = (): Promise<readonly StepText[]> =>
	import.meta.env.DEV ? readStepTexts() : (loaded ??= readStepTexts());

const readStepTexts = async () => collectStepTexts(await loadPages(), currentVersion);

/** A path for each spelling of each id of the ledger, retired ones included, for `getStaticPaths`. */
export const listStepPaths = () =>
	Object.keys(stepLedger).flatMap((step) =>
		listSpellings(step).map((id) => ({ params: { id }, props: { step } }))
	);

/** The name of a step as the ledger has it. */
export const getStepTitle = (id: string): string =>
	Object.entries(stepLedger).find(([key]) => key === id)?.[1].title ?? id;
