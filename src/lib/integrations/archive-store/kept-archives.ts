import type { ArchiveTexts } from '../../steps/archives.ts';
import { createShared } from '../shared.ts';

/** What is known of the archives when a build leaves them out, because they stand ready as they were built before. */
export const keptArchives = createShared<ArchiveTexts>('kept-archives');
