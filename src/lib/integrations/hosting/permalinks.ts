import { listAliases } from '../../guide/id-aliases.ts';

/**
 * The permanent addresses of a family of ids: `/s/EN-…`. A reader who heard an id on the telephone writes it in any
 * letters, so that every host leads all of them to the pages there are.
 */
export interface Permalink {
	/** `/s/` */
	readonly folder: string;
	/** What the ids have before their number, as it is written: `EN-`. */
	readonly prefix: string;
}

/** The doors of a folder: one for each family among the ids. */
export const listPermalinks = (folder: string, ids: readonly string[]): readonly Permalink[] =>
	[...new Set(ids.map((id) => id.replace(/\d+$/, '')))].map((prefix) => ({ folder, prefix }));

/** The beginnings of addresses that have pages: `/s/EN-`, `/s/en-`. */
export const listBuilt = ({ folder, prefix }: Permalink): readonly string[] =>
	listAliases(prefix).map((alias) => `${folder}${alias}`);

/** Every other way to write the prefix in capitals and small letters. */
export function listOtherAliases({ prefix }: Permalink): readonly string[] {
	const built = new Set(listAliases(prefix));
	return toAnyCase(prefix).filter((alias) => !built.has(alias));
}

const toAnyCase = (text: string): readonly string[] =>
	[...text].reduce<readonly string[]>(
		(starts, letter) => {
			const cases = [...new Set([letter.toUpperCase(), letter.toLowerCase()])];
			return starts.flatMap((start) => cases.map((each) => `${start}${each}`));
		},
		['']
	);
