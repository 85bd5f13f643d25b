import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/checks/outcome.ts';
import { allVariants } from '../../src/lib/connectors/engaging-networks/messages/all-forms.ts';
import { allMessageParams } from '../../src/lib/connectors/engaging-networks/messages/all-wordings.ts';
import {
	describeFinding,
	describeOutcome,
} from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { allRecords } from '../../src/lib/connectors/engaging-networks/practice/all-records.ts';
import { problemCodes } from '../../src/lib/connectors/engaging-networks/problems/problem-codes.ts';
import type {
	EnFinding,
	ProblemCode,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { buildFrame, writeDocument } from '../../src/lib/integrations/sealed-box/build-document.ts';
import { bundle, locate } from '../../src/lib/integrations/sealed-box/bundle.ts';
import {
	boxKinds,
	checksOf,
	type FrameKind,
} from '../../src/lib/integrations/sealed-box/frame-kinds.ts';
import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { createTranslate } from '../../src/lib/i18n/translate.ts';
import { allFindings } from '../unit/all-findings.ts';

const stemOf = (key: string) => key.replace(/_(?:one|other)$/, '');
const known = new Set(Object.keys(dictionaries.en).map(stemOf));

/** The words in a document, as its script reads them. */
function readMessages(html: string): Readonly<Record<string, string>> {
	const [, json = ''] = /<script type="application\/json">([^<]*)<\/script>/.exec(html) ?? [];
	return JSON.parse(json);
}

/** Every key that the sources of a bundle name, whether the bundler kept the place or not. */
async function listNamed(kind: FrameKind): Promise<readonly string[]> {
	const [chunk] = await bundle(locate(`frame/${kind}.tsx`), 'iife', []);
	const sources = chunk?.type === 'chunk' ? Object.entries(chunk.modules) : [];
	const kept = sources.filter(
		([id, { renderedLength }]) => renderedLength > 0 && /\/src\//.test(id)
	);
	const texts = kept.flatMap(([id]) => readFileSync(id, 'utf8').match(/(?<=')[\w.-]+(?=')/g) ?? []);
	return [...new Set(texts.filter((text) => known.has(text)))];
}

const isPractisedIn = (kind: FrameKind) => (code: ProblemCode) =>
	kind === 'check' || allRecords[code].box === kind;

/** Of answers in Engaging Networks' own words, which a terminal shows as well. */
const answerCodes: ReadonlySet<string> = new Set([
	...['EN-E19', 'EN-E20', 'EN-E21', 'EN-E22', 'EN-E23', 'EN-E27', 'EN-E28'],
]);

/** The codes that a kind of box can show. */
const listCodes = (kind: FrameKind) => {
	return problemCodes.filter(
		(code) =>
			isPractisedIn(kind)(code) ||
			((kind === 'key' || kind === 'attack') && isPractisedIn('practice')(code)) ||
			(kind === 'terminal' && answerCodes.has(code))
	);
};

const outcomes: readonly Outcome<EnFinding>[] = [
	{ outcome: 'pass', findings: [] },
	{ outcome: 'fail', findings: [{ code: 'EN-E01', facts: {} }] },
	{ outcome: 'unknown', because: 'check-crashed', findings: [] },
	{ outcome: 'unknown', because: 'cancelled', findings: [] },
	{ outcome: 'not-run', because: 'missing-input', findings: [] },
	{ outcome: 'not-run', because: 'not-asked', findings: [] },
	{ outcome: 'not-run', because: 'stopped-by-earlier-check', findings: [] },
];
/* Of a field, of the fields together and of a file a check either ends or breaks down. */
const onlyAsked = /^(?:authenticate|other-centres|rights|data-centre|pasted-answer|export-file)$/;

const named = new Map(
	await Promise.all(boxKinds.map(async (kind) => [kind, await listNamed(kind)] as const))
);
const frames = new Map(
	await Promise.all(boxKinds.map(async (kind) => [kind, await buildFrame(kind)] as const))
);

describe.each(boxKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
	'the frame of the kind %s in %s',
	(kind: FrameKind, language: Language) => {
		const frame = frames.get(kind);
		const words = frame ? readMessages(writeDocument(frame, language).html) : {};
		const keys = new Set(Object.keys(words).map(stemOf));
		const t = createTranslate(words, language);

		test('has all words that its sources name', () => {
			expect(named.get(kind)?.length).toBeGreaterThan(4);
			expect(named.get(kind)?.filter((key) => !keys.has(key))).toEqual([]);
		});

		test('says every problem and outcome that it can show', () => {
			const setting = { field: 'API key', centre: 'ca' } as const;
			const codes = listCodes(kind);
			const said = [
				...allFindings
					.filter(({ code }) => codes.includes(code))
					.flatMap((finding) =>
						Object.values(describeFinding(t, allMessageParams, finding, setting))
					),
				...checksOf[kind].flatMap((check) =>
					outcomes
						.filter(
							(each) =>
								onlyAsked.test(check) || !('because' in each) || each.because !== 'cancelled'
						)
						.map((outcome) => describeOutcome(t, allVariants, check, outcome, setting).heading)
				),
				/* By its title a problem is named where it can be practised. */
				...codes.filter(isPractisedIn(kind)).map((code) => `${t(`title.${code}`)}.`),
			];
			expect(said.filter((text) => !/^\S.* .*[.]$/.test(text))).toEqual([]);
			if (kind !== 'error') expect(said.length).toBeGreaterThan(20);
		});

		test('has no words of problems that it cannot show', () => {
			const strange = [...keys].filter((key) => {
				const [, code] = /^verdict\.(EN-E\d+)/.exec(key) ?? [];
				return code !== undefined && kind === 'key' && code > 'EN-E33';
			});
			expect(strange).toEqual([]);
			if (kind === 'error')
				expect([...keys].filter((key) => key.startsWith('verdict.'))).toEqual([]);
		});
	}
);
