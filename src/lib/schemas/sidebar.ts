import * as z from 'zod';

/**
 * An entry of the sidebar, as far as it matters here: a page by its slug, or a group of entries.
 * Starlight knows more, such as badges, and checks it; that is passed on as it is.
 */
export type SidebarEntry =
	| string
	| {
			readonly [more: string]: unknown;
			readonly label?: string | undefined;
			/** The label in other languages. */
			readonly translations?: Readonly<Record<string, string>> | undefined;
			readonly slug?: string | undefined;
			readonly items?: readonly SidebarEntry[] | undefined;
	  };

export type Sidebar = readonly SidebarEntry[];

const SidebarEntrySchema: z.ZodType<SidebarEntry> = z.union([
	z.string(),
	z.looseObject({
		label: z.string().optional(),
		translations: z.record(z.string(), z.string()).optional(),
		slug: z.string().optional(),
		items: z.lazy(() => SidebarSchema).optional(),
	}),
]);

export const SidebarSchema: z.ZodType<Sidebar> = z.array(SidebarEntrySchema);
