import type { HeaderRule } from '../policy/headers.ts';
import type { Permalink } from './permalinks.ts';

/** What the configuration of a host is made from. */
export interface HostedSite {
	/** The public address, without a path: `https://guides.example.org`. */
	readonly origin: string;
	/** The path below which the site is served, without a slash at its end. */
	readonly base: string;
	/** The folder with the files, in folders by their whole paths, those of `base` among them. */
	readonly root: string;
	readonly rules: readonly HeaderRule[];
	readonly permalinks: readonly Permalink[];
}

/** A text as it stands in a regular expression. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
