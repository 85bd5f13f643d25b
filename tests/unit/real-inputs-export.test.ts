import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createExportReader } from '../../src/lib/connectors/engaging-networks/export/read-export.ts';
import { allMessageParams } from '../../src/lib/connectors/engaging-networks/messages/all-wordings.ts';
import { describeFinding } from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { makeExport, type ExportRecipe } from '../fixtures/inputs/make-export.ts';
import { fillInput } from '../fixtures/inputs/read-inputs.ts';
import { tIn } from './say-in.ts';

/** A file that people really chose, or might choose, and what should come of it. */
interface ExportCase extends ExportRecipe {
	readonly id: string;
	readonly class: string;
	/** Where the file, or its kind, was seen. */
	readonly source: string;
	/** The outcome, then every finding with its kinds, in order: `pass EN-E71:utf-16 EN-E72:crlf`. */
	readonly right: string;
	/** How many rows it has; not for what is no export. */
	readonly rows?: number;
	/** What no verdict may say; `|` means "or". */
	readonly never?: string;
}

const file = new URL('../fixtures/inputs/export.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
	.split('\n')
	.filter((line) => line !== '')
	.map((line): ExportCase => JSON.parse(fillInput(line)));

/** Reads a file in pieces of an odd size, as none comes in the pieces that the reader likes. */
function read(bytes: Uint8Array) {
	const reader = createExportReader();
	for (let at = 0; at < bytes.length; at += 60_007) {
		if (reader.push(bytes.subarray(at, at + 60_007)) === 'enough') break;
	}
	return reader.end();
}

function listKinds(facts: object): string {
	const kinds = Reflect.get(facts, 'kinds') ?? [Reflect.get(facts, 'kind')];
	return Array.isArray(kinds) && kinds[0] !== undefined ? `:${kinds.join(',')}` : '';
}

describe.each([...Map.groupBy(cases, (each) => each.class)])('%s', (_, some) => {
	test.each(some.map((each) => [`${each.id}: ${each.source}`, each] as const))(
		'%s',
		(_, { right, rows, never, ...recipe }) => {
			const { outcome, summary } = read(makeExport(recipe));
			const found = outcome.findings.map(({ code, facts }) => `${code}${listKinds(facts)}`);
			expect([outcome.outcome, ...found].join(' ')).toBe(right);
			if (rows !== undefined) expect(summary?.rows).toBe(rows);
			const said = languages
				.flatMap((language) =>
					outcome.findings.flatMap((finding) =>
						Object.values(
							describeFinding(tIn(language), allMessageParams, finding, { field: 'API key' })
						)
					)
				)
				.concat(found);
			const wrong = (never?.split('|') ?? []).filter((words) =>
				said.some((each) => each.includes(words))
			);
			expect(wrong).toEqual([]);
		}
	);
});
