import type { AnswerName } from '../probe/recorded-answers.ts';
import type { DataCentreId } from '../data-centres.ts';
import type { FieldId } from '../fields.ts';
import type { ProblemCode } from '../problems/problems.ts';

/** The kinds of boxes; each is a document of its own, so that none carries another's code. */
export type BoxKind = 'key' | 'practice' | 'terminal' | 'values' | 'check' | 'error';

/** A file to practise with. Its text is made up, and no person is in it. */
export interface PracticeFile {
	readonly name: string;
	/** Parts as they lie in the file, one after the other. */
	readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[];
}

/**
 * What is put into a box, and what is answered, so that one outcome shows. Keys come from
 * {@link sampleKey}; nothing in a record is sent anywhere.
 */
export interface PracticeRecord {
	readonly box: BoxKind;
	/** What stands in the fields. */
	readonly fields?: Readonly<Partial<Record<FieldId, string>>>;
	/** The address of an Engaging Networks page, as it is pasted. */
	readonly address?: string;
	readonly centre?: DataCentreId;
	/** What each data centre answers when it is asked; one that is not listed does not know the key. */
	readonly answers?: Readonly<Partial<Record<DataCentreId, AnswerName>>>;
	/** Whether the other data centres are asked as well. */
	readonly others?: true;
	/** What came back in the reader's terminal, as it is pasted. */
	readonly pasted?: string;
	readonly file?: PracticeFile;
	/** Whether the reader cancels the question, or a check of ours breaks down. */
	readonly broken?: 'cancelled' | 'check-crashed';
	/** Omatic's addresses, as if the site's configuration listed these. */
	readonly omatic?: readonly string[];
}

/** What can be practised: a problem, or an outcome that is none. */
export type PracticeId = ProblemCode | 'all-well' | 'cancelled' | 'check-crashed';

export type PracticeRecords = Readonly<Partial<Record<PracticeId, PracticeRecord>>>;

/** The grammar of a {@link PracticeId}, and `none`. */
export const practicePattern = /^(?:none|all-well|cancelled|check-crashed|EN-E\d{2,})$/;

/** A well-formed key that is nobody's, and looks it. Takes a small number that tells keys apart. */
export const sampleKey = (number = 1): string =>
	['facade00', 'cafe', '4bad', 'a1de', String(number).padStart(12, '0')].join('-');
