import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			/* Looks at `dist/`, so the site must have been built. */
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
		],
	},
});
