import { z } from 'zod';

/** What can be found: a step, a problem or a page. */
const SearchEntrySchema = z.strictObject({
	kind: z.enum(['step', 'problem', 'page']),
	/** `EN-14`, `EN-E19`; empty for a page. */
	mark: z.string(),
	title: z.string(),
	/** Below the site's base, with a slash in front. */
	path: z.string(),
	text: z.string(),
	/** Words that lead here though they do not stand there. */
	keywords: z.string(),
});

export const SearchEntriesSchema = z.array(SearchEntrySchema);

export type SearchEntry = z.infer<typeof SearchEntrySchema>;
