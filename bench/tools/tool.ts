import type { Page } from '@playwright/test';
import type { Article } from '../articles.ts';

/** A way to make articles into a site. */
export interface Tool {
	readonly name: string;
	/** With the version: `VitePress 1.6.4`. */
	readonly label: string;
	/** Writes the site's sources into an empty folder. */
	readonly write: (folder: string, articles: readonly Article[]) => void;
	/** The arguments of Node that build it there. */
	readonly build: readonly string[];
	/** Where the built site lies, below the folder. */
	readonly output: string;
	/** The address of an article. */
	readonly addressOf: (slug: string) => string;
	readonly search?: SearchSteps;
}

/** How a reader searches with it. */
export interface SearchSteps {
	/** Opens the search and returns when its field takes keys. */
	readonly open: (page: Page) => Promise<unknown>;
	/** The links of what was found. */
	readonly results: string;
}
