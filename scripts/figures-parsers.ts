import fc from 'fast-check';
import { createExportReader } from '../src/lib/connectors/engaging-networks/export/read-export.ts';
import { parseDataCentre } from '../src/lib/connectors/engaging-networks/data-centres.ts';
import { createProblemFinder } from '../src/lib/connectors/engaging-networks/terminal/find-problem.ts';
import { dictionaries } from '../src/lib/integrations/messages/messages.ts';
import { createTranslate } from '../src/lib/i18n/translate.ts';
import { maskPasted } from '../src/lib/connectors/engaging-networks/terminal/mask-pasted.ts';
import { readPastedAnswer } from '../src/lib/connectors/engaging-networks/terminal/read-pasted.ts';
import { checkRemoteAddress } from '../src/lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import { checkShape } from '../src/lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { checkCrossField } from '../src/lib/connectors/engaging-networks/together/check-together.ts';
import { checkUsername } from '../src/lib/connectors/engaging-networks/username/check-username.ts';
import { curlErrors, noAnswers } from '../tests/fixtures/pasted/no-answers.ts';
import { otherAnswers, textAlone, wholeAnswers } from '../tests/fixtures/pasted/answers.ts';
import { shellErrors } from '../tests/fixtures/pasted/shell-errors.ts';
import { countLeaks } from '../tests/unit/planted-secrets.ts';

const inputs = 100_000;

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
	'API key or token': checkShape,
	username: checkUsername,
	'address list': (text) => checkRemoteAddress(text, ['9.9.9.9']),
	'values together': (text) => checkCrossField({ 'api-key': text, username: text }, undefined),
	'address of a page': parseDataCentre,
	'answer from a terminal': readPastedAnswer,
	'its mask': maskPasted,
	'finder of problems': createProblemFinder(createTranslate(dictionaries.en, 'en')),
	'export file': (text) => {
		const reader = createExportReader();
		reader.push(new TextEncoder().encode(text));
		return reader.end();
	},
};

/** Pieces that parsers look for, so that random texts come near to what they read. */
const piece = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('~', '\n', '\r\n', ', ', '"', '{', '}', '[', ']', '•', '\u200b', '@', '://'),
	fc.constantFrom('Invalid api key [', 'HTTP/2 401', 'curl: (6)', '"message":', 'ens-auth-token'),
	fc.constantFrom('Supporter Email,Campaign Type,Campaign ID', '9.9.9.9', '10.0.0.0/8', '::1'),
	fc.stringMatching(/^[0-9a-f]{1,12}-?$/)
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** In milliseconds; nothing when it throws. */
function time(parse: (text: string) => unknown, text: string): number | undefined {
	const begin = performance.now();
	try {
		parse(text);
	} catch {
		return undefined;
	}
	return performance.now() - begin;
}

/** The least of five: what the text costs, and not what else the machine did meanwhile. */
const again = (parse: (text: string) => unknown, text: string): number =>
	Math.min(...Array.from({ length: 5 }, () => time(parse, text) ?? 0));

/** Random texts through every parser: how many throw, and the slowest; then planted secrets. */
export function measureParsers(): readonly (readonly [string, string])[] {
	const texts = fc.sample(text, { numRuns: inputs, seed: 4 });
	const rows = Object.entries(parsers).map(([name, parse]): readonly [string, string] => {
		let [thrown, slowest] = [0, 0];
		for (const each of texts) {
			const first = time(parse, each);
			if (first === undefined) thrown += 1;
			else slowest = Math.max(slowest, first > 10 ? Math.min(first, again(parse, each)) : first);
		}
		return [
			`Random inputs, ${name}: thrown of 100,000; slowest`,
			`${thrown}; ${slowest.toFixed(1)} ms`,
		];
	});
	const { leaks } = countLeaks(inputs, 4);
	const kinds = [
		...wholeAnswers,
		...textAlone,
		...otherAnswers,
		...curlErrors,
		...noAnswers,
		...shellErrors,
	];
	return [
		...rows,
		['Texts with a planted secret that showed four characters of it', `${leaks} of 100,000`],
		['Kinds of text from a terminal with their exact outcome', String(kinds.length)],
		[
			'… of which unknown',
			String(
				kinds.filter(([, pasted]) => readPastedAnswer(pasted).outcome.outcome === 'unknown').length
			),
		],
	];
}
