import type { Outcome } from '../../../checks/outcome.ts';
import type { CampaignMeaning } from './campaign-types.ts';
import { found, type EnFinding, type UnreadKind } from '../problems/problems.ts';

/** What came of reading an export file. No piece of the file is in it, but for type codes. */
export interface ExportReport {
	readonly outcome: Outcome<EnFinding>;
	/** Nothing when the file is no transaction export. */
	readonly summary: ExportSummary | undefined;
}

export interface ExportSummary {
	/** Without headers and without empty lines; up to where reading stopped. */
	readonly rows: number;
	readonly columns: number;
	readonly delimiter: Delimiter;
	/** Plain ASCII is UTF-8 as well. */
	readonly encoding: Encoding;
	readonly lineEnds: LineEnds;
	readonly byteOrderMark: boolean;
	/** By the length of the codes alone, so no more than likely: version 1's are not known. */
	readonly version: 'likely-2' | 'likely-1' | 'not-known';
	/** What rows of the right length hold, the most frequent first. */
	readonly types: readonly TypeCount[];
	/** Rows of the right length whose type is not shown, or that have none. */
	readonly otherRows: number;
}

export interface TypeCount {
	readonly code: string;
	/** Nothing for a code that is not in our list. */
	readonly meaning: CampaignMeaning | undefined;
	readonly rows: number;
}

export type Delimiter = 'comma' | 'semicolon' | 'tab' | 'pipe' | 'other';
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32' | 'not-utf-8';
/** `cr` is what very old Macs wrote; `none` a file of one line without an end. */
export type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

const createUnread = (
	kind: UnreadKind,
	because: 'unreadable' | 'timeout' = 'unreadable'
): ExportReport => ({
	outcome: { outcome: 'unknown', because, findings: [found('EN-E74', { kind })] },
	summary: undefined,
});

/** For a file that came to nothing: EN-E74 and the reason. */
export const unreadReports = {
	/** The browser could not read it: changed or moved meanwhile, or a folder. */
	'not-readable': createUnread('not-readable'),
	/** The browser gave nothing more, and no error either. */
	stalled: createUnread('stalled', 'timeout'),
	/** Its first row has EN's names, but what separates them is not known. */
	'no-delimiter': createUnread('no-delimiter'),
} as const satisfies Readonly<Record<UnreadKind, ExportReport>>;
