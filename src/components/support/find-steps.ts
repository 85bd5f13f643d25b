import type { ProblemsJson, StepJson, StepsJson } from '../../lib/schemas/step-json.ts';

const loosen = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\d]+/gu, ' ')
		.trim();
const tighten = (text: string) => loosen(text).replaceAll(' ', '');

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
	const number = /^(?:en)?0*(\d{1,4})$/.exec(tighten(search))?.[1];
	const byId = steps.filter(
		({ id }) => number !== undefined && Number(id.slice(3)) === Number(number)
	);
	if (byId.length > 0) return byId;
	const code = /^(?:en)?e0*(\d{1,4})$/.exec(tighten(search))?.[1];
	const found = problems.filter((problem) =>
		code === undefined
			? hasWords(wanted, `${problem.title} ${problem.name}`)
			: Number(problem.code.slice(4)) === Number(code)
	);
	const mending = new Set(found.flatMap((problem) => problem.steps));
	return steps.filter((step) => {
		const texts = Object.values(step.versions).map(({ text }) => text);
		return mending.has(step.id) || hasWords(wanted, [step.title, ...texts].join(' '));
	});
}

const hasWords = (wanted: string, text: string) => {
	const loose = loosen(text);
	return wanted.split(' ').every((word) => loose.includes(word));
};
