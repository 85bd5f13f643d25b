import { readFile } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import * as z from 'zod';
import { ProblemLedgerSchema, StepLedgerSchema } from '../../schemas/ledger.ts';

const ledgerFolder = new URL('../../../content/ledger/', import.meta.url);

/** Reads the ledger and the fingerprint of what was published; throws with the file's name. */
export async function loadLedger() {
	return {
		steps: await load('steps.json', StepLedgerSchema),
		problems: await load('problems.json', ProblemLedgerSchema),
		published: await load('published.json', z.record(z.string(), z.string())),
	};
}

async function load<Schema extends z.ZodType>(name: string, schema: Schema) {
	const text = await readFile(new URL(name, ledgerFolder), 'utf8');
	const parsed = schema.safeParse(JSON.parse(text));
	if (parsed.success) return parsed.data;
	throw new AstroError(
		`src/content/ledger/${name} is not a ledger.\n${z.prettifyError(parsed.error)}`,
		'Correct the lines named above.'
	);
}

/** The text of a file of the ledger: one entry a line, where it is short enough. */
export const formatLedger = (entries: Readonly<Record<string, unknown>>): string => {
	const lines = Object.entries(entries).map(
		([id, entry]) => `\t${JSON.stringify(id)}: ${JSON.stringify(entry)}`
	);
	return `{\n${lines.join(',\n')}\n}\n`;
};

/** The paths of the ledger's files in the repository. */
export const ledgerPaths = {
	steps: 'src/content/ledger/steps.json',
	published: 'src/content/ledger/published.json',
} as const;
