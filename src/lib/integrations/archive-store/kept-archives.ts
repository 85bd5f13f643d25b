import type { Sums } from '../../sums/sums.ts';
import type { ArchiveTexts } from '../../steps/archives.ts';
import { createShared } from '../shared.ts';

/** What is known of the archives when a build leaves them out, because they stand ready as they were built before. */
export interface KeptArchives extends ArchiveTexts {
	/** The sums of their files. */
	readonly sums: Sums;
}

export const keptArchives = createShared<KeptArchives>('kept-archives');
