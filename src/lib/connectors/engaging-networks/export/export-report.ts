import type { Outcome } from '../../../checks/outcome.ts';
import type { CampaignMeaning } from './campaign-types.ts';
import { found, type EnFinding } from '../problems/problems.ts';

/** What came of reading an export file. No piece of the file is in it, but for type codes. */
export interface ExportReport {
	readonly outcome: Outcome<EnFinding>;
	/** Nothing when the file is no transaction export. */
	readonly summary: ExportSummary | undefined;
}

export interface ExportSummary {
	/** Without the header and without empty lines; up to where reading stopped. */
	readonly rows: number;
	readonly columns: number;
	readonly delimiter: Delimiter;
	/** Plain ASCII is UTF-8 as well. */
	readonly encoding: Encoding;
	readonly lineEnds: LineEnds;
	readonly byteOrderMark: boolean;
	/** `2` when all codes are as long as those of our list; shorter ones only suggest version 1. */
	readonly version: '2' | 'likely-1' | 'not-known';
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

export type Delimiter = 'comma' | 'semicolon' | 'tab' | 'pipe';
export type Encoding = 'utf-8' | 'utf-16' | 'not-utf-8';
/** `cr` is what very old Macs wrote; `none` a file of one line without an end. */
export type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** For a file that the browser could not read: changed or moved meanwhile, or a folder. */
export const notReadable: ExportReport = {
	outcome: { outcome: 'unknown', because: 'unreadable', findings: [found('EN-E74', {})] },
	summary: undefined,
};
