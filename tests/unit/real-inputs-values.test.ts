import { describe, expect, test } from 'vitest';
import type { FieldResult } from '../../src/lib/connectors/engaging-networks/field-result.ts';
import { fields, type FieldId } from '../../src/lib/connectors/engaging-networks/fields.ts';
import { severityOf } from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { checkRemoteAddress } from '../../src/lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import { checkShape } from '../../src/lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { checkUsername } from '../../src/lib/connectors/engaging-networks/username/check-username.ts';
import { allMessageParams } from '../../src/lib/connectors/engaging-networks/messages/all-wordings.ts';
import { describeFinding } from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { inputValues, readInputs, type InputCase } from '../fixtures/inputs/read-inputs.ts';
import { tIn } from './say-in.ts';

const email = 'omatic.api@birdtrust.example.org';

const checkers: Readonly<Record<FieldId, (text: string) => FieldResult>> = {
	'api-key': (text) => checkShape(text, 'api-key'),
	'private-token': (text) => checkShape(text, 'private-token'),
	username: checkUsername,
	'remote-address': (text) => checkRemoteAddress(text, []),
};

/** What came of a text, in the words of a case's `right`; several may hold. */
function evaluate({ outcome, value, offer }: FieldResult, wanted: string): readonly string[] {
	const passes = outcome.outcome === 'pass';
	const warned = outcome.findings.some((finding) => severityOf(finding) === 'warning');
	const holds = {
		ok: passes,
		pass: passes && !warned,
		note: passes && outcome.findings.length > 0,
		warn: passes && warned,
		fix: offer === wanted || (passes && value === wanted),
		bad: outcome.outcome === 'fail' && offer === undefined,
		fail: outcome.outcome === 'fail',
	};
	return Object.entries(holds).flatMap(([name, held]) => (held ? name : []));
}

describe.each(Object.keys(fields))('%s', (name) => {
	const [field = 'api-key'] = Object.keys(checkers).flatMap((id) => (id === name ? [id] : []));
	const check = Object.entries(checkers).find(([id]) => id === field)?.[1] ?? checkShape;
	const usual = field === 'username' ? email : inputValues.key;

	test.each(
		readInputs(field).map((each): [string, InputCase] => [`${each.id} ${each.class}`, each])
	)('%s', (_, { input, right, offer, never, needs = [], neverCodes = [] }) => {
		const result = check(input);
		const codes = result.outcome.findings.map(({ code }) => String(code));
		expect({ got: evaluate(result, offer ?? usual), codes }).toEqual({
			got: expect.toSatisfy((got: readonly string[]) =>
				right.split('|').some((each) => got.includes(each))
			),
			codes: expect.toSatisfy(
				(found: readonly string[]) =>
					needs.every((code) => found.includes(code)) &&
					!neverCodes.some((code) => found.includes(code))
			),
		});
		if (offer !== undefined) expect(result.offer ?? result.value).toBe(offer);
		const said = result.outcome.findings.flatMap((finding) =>
			Object.values(describeFinding(tIn('en'), allMessageParams, finding, { field }))
		);
		for (const word of never?.split('|') ?? []) {
			expect([...said, ...codes, result.offer].join('\n')).not.toContain(word);
		}
		expect(said.join('\n')).not.toContain(inputValues.key);
	});
});
