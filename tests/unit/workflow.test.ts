import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));

const StepSchema = z.union([
	z.strictObject({ run: z.string() }),
	z.strictObject({
		uses: z
			.string()
			.regex(/^actions\/[a-z-]+@v\d+$/, 'an action of the forge, by its major version'),
		with: z.record(z.string(), z.unknown()),
		if: z.literal('always()').optional(),
	}),
]);

const WorkflowSchema = z.object({
	on: z.object({ push: z.unknown(), pull_request: z.null(), workflow_dispatch: z.unknown() }),
	/* Nothing that runs here may write, or ask for more. */
	permissions: z.strictObject({ contents: z.literal('read') }),
	jobs: z.record(
		z.string(),
		z.strictObject({
			if: z.string(),
			'runs-on': z.string(),
			'timeout-minutes': z.number(),
			steps: z.array(StepSchema),
		})
	),
});

test('the workflow runs what the project has, with no rights to write, and keeps what came of it', () => {
	const text = readFileSync(`${root}.github/workflows/ci.yml`, 'utf8');
	const { jobs } = WorkflowSchema.parse(parse(text));
	const { scripts } = z
		.object({ scripts: z.record(z.string(), z.string()) })
		.parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
	const commands = Object.values(jobs).flatMap(({ steps }) =>
		steps.flatMap((step) => ('run' in step ? [step.run] : []))
	);
	const named = commands.filter((command) => command.startsWith('npm'));
	expect(named).toEqual(['npm test', 'npm run bench', 'npm run deploy:check']);
	expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['test', 'deploy:check']));
	for (const { steps } of Object.values(jobs)) {
		const uses = steps.flatMap((step) => ('uses' in step ? [step.uses.replace(/@.*/, '')] : []));
		expect(uses).toEqual(['actions/checkout', 'actions/setup-node', 'actions/upload-artifact']);
	}
});
