import hostedGit from 'hosted-git-info';
import * as z from 'zod';

const PackageSchema = z.looseObject({
	repository: z.union([z.string(), z.looseObject({ url: z.string() })]).optional(),
});

/**
 * Where the sources of the pages are edited, with a slash at its end: `EDIT_BASE_URL` if it is set, else what
 * `repository` in package.json says of a known host (`github:owner/name`, or an address, with `#branch` behind it).
 * Nothing where neither says it.
 */
export function getEditBase(packageJson: unknown, set: string | undefined): string | undefined {
	if (set) return set.endsWith('/') ? set : `${set}/`;
	const { repository } = PackageSchema.parse(packageJson);
	const url = typeof repository === 'string' ? repository : repository?.url;
	/* Where a file's path stands at the end; elsewhere the address cannot be put together. */
	const edit = url === undefined ? undefined : hostedGit.fromUrl(url)?.edit('file');
	return edit?.endsWith('/file') ? edit.slice(0, -'file'.length) : undefined;
}
