import { writeMarkdownTwin } from '../lib/guide/markdown.ts';
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

const writeTwin = remember((page) => writeMarkdownTwin(JSON.parse(page)));

/** See {@link writeMarkdownTwin}. */
export const writeMarkdownTwinOnce = ({ title, description, body }: PageSource): string =>
	writeTwin(JSON.stringify({ title, description, body }));
