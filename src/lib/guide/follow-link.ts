/** What a file that stands alone holds, and where the rest is. */
export interface Within {
	/** Ids of the steps and problems that are in the file. */
	readonly ids: ReadonlySet<string>;
	/** The public address of the site, without a slash at its end; nothing when it is not known. */
	readonly site: string;
}

/**
 * Where a link of a page leads in a file that has the guide, the check and the problems in it: within the
 * file where that has it, else to the site; nothing where the site's address is not known.
 */
export function followWithin(address: string, { ids, site }: Within): string | undefined {
	if (address.startsWith('#')) return address;
	if (!address.startsWith('/')) return /^https:/.test(address) ? address : undefined;
	const [, path = '', fragment] =
		/^(?:\/\d+\.\d+(?=\/))?([^#?]*)[^#]*(?:#(.*))?$/.exec(address) ?? [];
	const id = fragment ?? /^\/(?:s|p|engaging-networks\/problems)\/([^/]+)\/$/.exec(path)?.[1];
	if (id !== undefined && ids.has(id.toUpperCase())) return `#${id.toUpperCase()}`;
	const section = sections.find(([start]) => path === start)?.[1];
	if (section !== undefined) return `#${fragment ?? section}`;
	return site === '' ? undefined : `${site}${address}`;
}

const sections = [
	['/engaging-networks/check/', 'check'],
	['/engaging-networks/credentials/', 'guide'],
	['/engaging-networks/problems/', 'problems'],
	['/report/', 'result'],
] as const;
