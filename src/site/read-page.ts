import { writePageMarkdown } from '../lib/guide/markdown.ts';
import { readChecklist } from '../lib/guide/checklist.ts';
import { writePlainPage } from '../lib/guide/plain-page.ts';
import type { PageSource } from '../lib/guide/step-texts.ts';

/** Reads the same text once: archives repeat most of what they are copies of, and languages stand in for each other. */
function remember<Read>(read: (text: string) => Read): (text: string) => Read {
	const kept = new Map<string, Read>();
	return (text) => {
		const known = kept.get(text) ?? read(text);
		kept.set(text, known);
		return known;
	};
}

/** See {@link writePlainPage}. */
export const readPlainPage = remember(writePlainPage);

/** See {@link readChecklist}. */
export const readChecklistOnce = remember(readChecklist);

const writeAlternate = remember((page) => writePageMarkdown(JSON.parse(page)));

/** See {@link writePageMarkdown}. */
export const writeMarkdownOfPage = ({ title, description, body }: PageSource): string =>
	writeAlternate(JSON.stringify({ title, description, body }));
