/** How one check went on one host, under one path. */
export interface Result {
	readonly check: string;
	/** The host and its version. */
	readonly target: string;
	readonly base: string;
	readonly passed: boolean;
	/** What was seen, or why it failed. */
	readonly note: string;
}

/** A table of checks and hosts; a cell says under which paths a check failed. */
export function formatMatrix(results: readonly Result[], date: string): string {
	const targets = [...new Set(results.map(({ target }) => target))];
	const checks = [...new Set(results.map(({ check }) => check))];
	const bases = [...new Set(results.map(({ base }) => base || '/'))];
	const cell = (check: string, target: string): string => {
		const own = results.filter((each) => each.check === check && each.target === target);
		if (own.length === 0) return '–';
		const failed = own.filter(({ passed }) => !passed).map(({ base }) => `\`${base || '/'}\``);
		if (failed.length > 0) return `**fails** under ${failed.join(', ')}`;
		return ['✓', own.map(({ note }) => note).findLast((note) => note !== '') ?? '']
			.join(' ')
			.trim();
	};
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		'# Deployment matrix',
		'',
		`Made on ${date} by \`npm run deploy:check\`: each host serves a packed release with the configuration that`,
		`was written for it, below ${bases.map((base) => `\`${base}\``).join(' and ')}. The same in figures and words: \`deployment-matrix.json\`.`,
		'',
		row(['Check', ...targets]),
		row(['---', ...targets.map(() => ':-:')]),
		...checks.map((check) => row([check, ...targets.map((target) => cell(check, target))])),
		'',
	].join('\n');
}
