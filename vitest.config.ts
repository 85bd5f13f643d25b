import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		/* All processors: by itself it would leave one alone. */
		maxWorkers: availableParallelism(),
		projects: [
			/* Long enough for random inputs on a busy machine. */
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
			/* Looks at `dist/`, so the site must have been built. */
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 60_000,
					env: { NODE_ENV: 'production' },
				},
			},
		],
	},
});
