import { parseMdx, toBlocks, toPlainMarkdown } from './mdx.ts';
import { writeText } from './step-texts.ts';

/** The words of a page without its steps, its boxes and its marks, a line a paragraph. */
export const writePlainPage = (body: string): string =>
	writeText(
		toBlocks(
			toPlainMarkdown(parseMdx(body).children, (name) => (name === 'Steps' ? [] : undefined))
		)
	);
