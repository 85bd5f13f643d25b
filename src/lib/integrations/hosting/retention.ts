import * as z from 'zod';

/** `release.json`: the hashed files of a release and of those before it that are kept, newest first. */
export const ReleaseSchema = z.object({ hashed: z.array(z.array(z.string())).min(1) });

export type Release = z.output<typeof ReleaseSchema>;

export interface ReleasePlan {
	readonly release: Release;
	/** Files of earlier releases to lay beside the new ones. */
	readonly kept: readonly string[];
}

/**
 * What a release is made of: its own hashed files, and those of up to `keep` releases before it, so that a page
 * that a reader has open finds its files. A release that is packed again pushes no other out.
 */
export function planRelease(
	own: readonly string[],
	previous: Release | undefined,
	keep: number
): ReleasePlan {
	const earlier = (previous?.hashed ?? []).filter((files) => !isSame(files, own)).slice(0, keep);
	const kept = new Set(earlier.flat()).difference(new Set(own));
	return { release: { hashed: [[...own], ...earlier] }, kept: [...kept].toSorted() };
}

const isSame = (some: readonly string[], others: readonly string[]) =>
	new Set(some).symmetricDifference(new Set(others)).size === 0;
