import { describe, expect, test } from 'vitest';
import { readPastedAnswer } from '../../src/lib/connectors/engaging-networks/terminal/read-pasted.ts';
import { pastedLimit } from '../../src/lib/connectors/engaging-networks/terminal/clean-pasted.ts';
import { pastedRecords } from '../../src/lib/connectors/engaging-networks/practice/pasted-records.ts';
import { otherAnswers, textAlone, wholeAnswers } from '../fixtures/pasted/answers.ts';
import { curlErrors, noAnswers } from '../fixtures/pasted/no-answers.ts';
import { bodies, fails, nothing } from '../fixtures/pasted/readings.ts';
import { shellErrors } from '../fixtures/pasted/shell-errors.ts';

describe.each([
	['a whole answer', wholeAnswers],
	['the text of Engaging Networks alone', textAlone],
	['an answer that is none of its known ones', otherAnswers],
	['what curl says', curlErrors],
	['what PowerShell and the shells say', shellErrors],
	['no answer', noAnswers],
])('%s', (_, rows) => {
	test.each(rows)('%s', (_, text, reading) => {
		expect(readPastedAnswer(text)).toEqual(reading);
	});
});

test('of a long text the beginning and the end are read', () => {
	const filler = 'word '.repeat(pastedLimit);
	expect(readPastedAnswer(`${bodies.unknown}${filler}`)).toEqual(fails('EN-E19'));
	expect(readPastedAnswer(`${filler}\n${bodies.unknown}`)).toEqual(fails('EN-E19'));
	expect(readPastedAnswer(`${filler}${bodies.unknown}${filler}`)).toEqual(
		nothing('something-else')
	);
});

test.each(Object.entries(pastedRecords))('practice shows %s', (code, { pasted = '' }) => {
	const { outcome } = readPastedAnswer(pasted);
	expect(outcome.outcome).toBe('unknown');
	expect(outcome.findings.map((finding) => finding.code)).toEqual([code]);
});
