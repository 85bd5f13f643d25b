import { mostUnlisted } from '../export/limits.ts';
import type { FormatKind, NotExportKind } from '../problems/problems.ts';
import {
	brokenCheck,
	count,
	formatNumber,
	list,
	type OutcomeWordsOf,
	type WordsOf,
} from './words.ts';
