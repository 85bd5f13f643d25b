import { getPageOf } from '../lib/steps/twins.ts';
import { once } from './once.ts';
import { loadAllPages, loadPages } from './site-steps.ts';

/** The ids of all pages that are written, in any language and version. */
export const loadWritten: () => Promise<ReadonlySet<string>> = once(
	async () => new Set((await loadAllPages()).map(({ id }) => id))
);

const loadPagesByTwin = once(async () => Map.groupBy(await loadPages(), ({ id }) => getPageOf(id)));

/** Whether a page stands in more than one version. */
export const isInVersions = async (id: string): Promise<boolean> =>
	((await loadPagesByTwin()).get(getPageOf(id))?.length ?? 0) > 1;
