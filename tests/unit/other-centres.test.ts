import { expect, test } from 'vitest';
import {
	type AskResult,
	createAsker,
} from '../../src/lib/connectors/engaging-networks/probe/ask.ts';
import { askOthers } from '../../src/lib/connectors/engaging-networks/probe/other-centres.ts';
import type { AnswerName } from '../../src/lib/connectors/engaging-networks/probe/recorded-answers.ts';
import type { DataCentreId } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import { sampleKey } from '../../src/lib/connectors/engaging-networks/practice/practice-record.ts';
import { createPractice } from '../../src/lib/connectors/engaging-networks/practice/practice-transport.ts';

type Answers = Readonly<Partial<Record<DataCentreId, AnswerName>>>;

/** Asks the other data centres than `ca`, and tells which were asked. */
async function askAll(answers: Answers, cancel: AbortSignal = new AbortController().signal) {
	const { transport, clock } = createPractice({ box: 'key', answers });
	const asked: string[] = [];
	const question = { key: sampleKey(), centre: 'ca', cancel } as const;
	const result = await askOthers(createAsker(transport, clock), question, (centre) =>
		asked.push(centre)
	);
	return { ...result, asked };
}

const codesOf = ({ findings }: AskResult['authenticate']) => findings.map(({ code }) => code);

test.each<[Answers, string, readonly string[], readonly string[]]>([
	[{ us: 'accepted' }, 'pass', ['EN-E32'], ['us']],
	[{ us2: 'accepted' }, 'pass', ['EN-E32'], ['us', 'us2']],
	[{ us: 'session-stays' }, 'pass', ['EN-E32', 'EN-E29'], ['us']],
	[{}, 'fail', ['EN-E33'], ['us', 'us2']],
	[{ us: 'unlisted' }, 'unknown', ['EN-E32', 'EN-E20'], ['us']],
	[{ us: 'inactive' }, 'unknown', ['EN-E32', 'EN-E21'], ['us']],
	[{ us: 'limited' }, 'unknown', ['EN-E32', 'EN-E23'], ['us']],
	[{ us: 'orphan' }, 'unknown', ['EN-E22'], ['us', 'us2']],
	[{ us: 'no-host' }, 'unknown', ['EN-E25'], ['us', 'us2']],
	[{ us: 'unreadable', us2: 'unreadable' }, 'unknown', ['EN-E24'], ['us', 'us2']],
	[{ us: 'unreadable', us2: 'accepted' }, 'pass', ['EN-E32'], ['us', 'us2']],
])('%j comes to %s %j after asking %j', async (answers, outcome, codes, asked) => {
	const result = await askAll(answers);
	expect([result.outcome.outcome, codesOf(result.outcome), result.asked]).toEqual([
		outcome,
		codes,
		asked,
	]);
	expect(result.accepted?.centre).toBe(outcome === 'pass' ? asked.at(-1) : undefined);
});

test('only an accepted key is called sure', async () => {
	const certain = await askAll({ us: 'accepted' });
	const likely = await askAll({ us: 'unlisted' });
	expect([certain, likely].map(({ outcome }) => outcome.findings[0]?.facts)).toEqual([
		{ centre: 'us', sure: 'yes' },
		{ centre: 'us', sure: 'no' },
	]);
});

test('a cancelled row ends at once', async () => {
	const result = await askAll({ us2: 'accepted' }, AbortSignal.abort());
	expect(result.outcome).toEqual({ outcome: 'unknown', because: 'cancelled', findings: [] });
	expect(result.asked).toEqual(['us']);
});
