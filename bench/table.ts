/** A table in Markdown; its first column is to the left, the others to the right. */
export const writeTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n') + '\n';

/** A number with so many decimals, and commas between thousands. */
export const write = (value: number, decimals = 0): string =>
	value.toLocaleString('en-GB', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});

/** A goal, what was measured, and whether it was reached. */
export type Goal = readonly [goal: string, measured: string, reached: boolean];

export const writeGoals = (goals: readonly Goal[]): string =>
	writeTable(
		['Goal', 'Measured', 'Reached'],
		goals.map(([goal, measured, reached]) => [goal, measured, reached ? 'yes' : '**no**'])
	);
