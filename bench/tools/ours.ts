import { fileURLToPath } from 'node:url';
import type { SearchSteps } from './tool.ts';

/** This site, as it is built; it is no tool, since its articles are its own. */
export const ours = {
	name: 'ours',
	label: 'Omatic Connection Guides',
	folder: fileURLToPath(new URL('../../dist/', import.meta.url)),
	guide: '/engaging-networks/credentials/',
	/** A step with a box. */
	boxStep: 'EN-14',
	/** The step that the search looks for. */
	found: '/engaging-networks/credentials/#EN-06',
	search: {
		open: async (page) => {
			await page.locator('site-search > button').click();
			await page.locator('site-search input').waitFor();
		},
		results: 'site-search li a',
	} satisfies SearchSteps,
};
