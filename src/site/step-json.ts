import { problemTitles } from '../lib/connectors/engaging-networks/problems/problem-titles.ts';
import { namedProblems } from '../lib/connectors/engaging-networks/problems/problem-names.ts';
import {
	ProblemsJsonSchema,
	StepJsonSchema,
	StepsJsonSchema,
	type StepJson,
	type StepsJson,
} from '../lib/schemas/step-json.ts';
import { currentVersion } from '../lib/guide/versions.ts';
import { loadTextsOfStep, stepLedger, toHref } from './pages-and-steps.ts';

const toUrl = (path: string, site: URL | undefined) =>
	new URL(toHref(path), site ?? 'http://localhost:4321').href;

/** A step for machines; the id must be in the ledger. Checked against its own schema. */
export async function createStepJson(id: string, site: URL | undefined): Promise<StepJson> {
	const texts = await loadTextsOfStep(id);
	const versions = texts.map(({ version, path, section, markdown, text, fingerprint }) => [
		version,
		{
			page: `${toUrl(path, site)}#${id}`,
			link: toUrl(`/s/${id}/${version}/`, site),
			...{ section, markdown, text, fingerprint },
		},
	]);
	return StepJsonSchema.parse({
		id,
		...Object.entries(stepLedger).find(([key]) => key === id)?.[1],
		link: toUrl(`/s/${id}/`, site),
		history: toUrl(`/s/${id}/history/`, site),
		versions: Object.fromEntries(versions),
	});
}

export async function createStepsJson(site: URL | undefined): Promise<StepsJson> {
	const ids = Object.keys(stepLedger);
	const steps = await Promise.all(ids.map((id) => createStepJson(id, site)));
	return StepsJsonSchema.parse({ current: currentVersion, steps });
}

/** All problems for machines, with their permanent addresses. Checked against its own schema. */
export const createProblemsJson = (site: URL | undefined) =>
	ProblemsJsonSchema.parse({
		problems: Object.entries(namedProblems).map(([code, problem]) => ({
			...{ code, title: problemTitles[code] },
			...problem,
			link: toUrl(`/p/${code}/`, site),
			page: toUrl(`/engaging-networks/problems/${code.toLowerCase()}/`, site),
		})),
	});

/** A response with JSON that a person can read too. */
export const respondWithJson = (data: unknown): Response =>
	new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
