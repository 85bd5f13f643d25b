import { meansId } from '../../lib/ids.ts';
import type { ProblemsJson, StepJson, StepsJson } from '../../lib/schemas/step-json.ts';

const loosen = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\d]+/gu, ' ')
		.trim();

/**
 * Finds steps by id (`EN-14`, `en14`, `14`), by a problem's code or title, or by words of their
 * title and text, all of which must be there. An empty search finds every step.
 */
export function findSteps(
	search: string,
	{ steps }: StepsJson,
	{ problems }: ProblemsJson
): readonly StepJson[] {
	const wanted = loosen(search);
	if (wanted === '') return steps;
	const byId = steps.filter(({ id }) => meansId(search, id));
	if (byId.length > 0) return byId;
	const byCode = problems.filter(({ code }) => meansId(search, code));
	const found =
		byCode.length > 0
			? byCode
			: problems.filter(({ title, name }) => hasWords(wanted, `${title} ${name}`));
	const fixing = new Set(found.flatMap((problem) => problem.steps));
	return steps.filter((step) => {
		const texts = Object.values(step.versions).map(({ text }) => text);
		return fixing.has(step.id) || hasWords(wanted, [step.title, ...texts].join(' '));
	});
}

const hasWords = (wanted: string, text: string) => {
	const loose = loosen(text);
	return wanted.split(' ').every((word) => loose.includes(word));
};
