import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readPlainPage } from '../../src/lib/guide/markdown.ts';
import { writeText } from '../../src/lib/guide/step-texts.ts';

/**
 * The sentences of a page that a reader takes in: paragraphs, list items and rows of tables, steps among
 * them. Headings are left out, since they would pass for very short sentences. Nothing else is, and no
 * name is made shorter.
 */
export function listSentences(mdx: string): readonly string[] {
	const body = mdx.replace(/^---\n[^]*?\n---\n/, '');
	const blocks = readPlainPage(body).children.filter(({ type }) => type !== 'heading');
	return writeText(blocks).split('\n').flatMap(cutSentences);
}

/**
 * The US school grade of sentences by Flesch and Kincaid: 0.39 x words per sentence + 11.8 x syllables per
 * word - 15.59.
 */
export function gradeSentences(sentences: readonly string[]): number {
	const words = sentences.flatMap(listWords);
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0),
	});
}

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('en', { granularity: 'word' });

export const listWords = (text: string): readonly string[] =>
	Array.from(byWord.segment(text)).flatMap(({ segment, isWordLike }) =>
		isWordLike ? [segment] : []
	);

const cutSentences = (line: string): readonly string[] =>
	Array.from(bySentence.segment(line), ({ segment }) => segment.trim()).filter(
		(sentence) => listWords(sentence).length > 0
	);
