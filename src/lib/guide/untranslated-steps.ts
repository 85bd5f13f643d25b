import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';
import { getAttribute, getElementName, isParent, parseMdx } from './mdx.ts';
import { hasSteps } from './step-texts.ts';

interface PlacedStep {
	readonly id: string;
	readonly element: Parent;
	/** Where it begins and ends in the page's text. */
	readonly start: number;
	readonly end: number;
}

/**
 * Puts the steps that a translated page lacks into its text, in English, so that a new step can be published before it
 * is translated: `<Step id="EN-18" untranslated>`. Each comes after the one that it follows in the English page, or
 * before the one that it precedes, with the components that it needs imported. Takes both pages' MDX, with or without front
 * matter. A page that lacks none, or that has no step of the English one, comes back as it is.
 */
export function addUntranslated(translated: string, english: string): string {
	if (!hasSteps(translated)) return translated;
	const steps = listSteps(english);
	const there = new Map(listSteps(translated).map((step) => [step.id, step]));
	const missing = steps.filter(({ id }) => !there.has(id));
	if (missing.length === 0 || missing.length === steps.length) return translated;
	const inserted = new Map<number, string>();
	for (const [at, step] of steps.entries()) {
		if (there.has(step.id)) continue;
		const before = steps.slice(0, at).findLast(({ id }) => there.has(id));
		const after = steps.find(({ id }) => there.has(id));
		const place = there.get(before?.id ?? '')?.end ?? there.get(after?.id ?? '')?.start ?? 0;
		const text = writeUntranslated(step, english);
		const block = before ? `\n\n${text}` : `${text}\n\n`;
		inserted.set(place, `${inserted.get(place) ?? ''}${block}`);
	}
	return addImports(insert(translated, inserted), english, [...inserted.values()].join(''));
}

function listSteps(mdx: string): readonly PlacedStep[] {
	const steps: PlacedStep[] = [];
	visit(parseMdx(mdx), (node: Node) => {
		const id = getElementName(node) === 'Step' ? getAttribute(node, 'id') : undefined;
		if (id !== undefined && isParent(node)) steps.push({ id, element: node, ...getSpan(node) });
	});
	return steps;
}

const getSpan = ({ position }: Node) => ({
	start: position?.start.offset ?? 0,
	end: position?.end.offset ?? 0,
});

function insert(text: string, inserted: ReadonlyMap<number, string>): string {
	const places = [...inserted.keys()].toSorted((one, other) => other - one);
	return places.reduce(
		(whole, place) => `${whole.slice(0, place)}${inserted.get(place)}${whole.slice(place)}`,
		text
	);
}

/** The step with its words marked as English; an element without any, such as a box, speaks the page's language. */
function writeUntranslated({ id, element }: PlacedStep, english: string): string {
	const runs: { start: number; end: number; isEnglish: boolean }[] = [];
	for (const child of element.children) {
		const isEnglish = getElementName(child) === undefined || hasChildren(child);
		const last = runs.at(-1);
		if (last?.isEnglish && isEnglish) last.end = getSpan(child).end;
		else runs.push({ ...getSpan(child), isEnglish });
	}
	const blocks = runs.map(({ start, end, isEnglish }) => {
		const text = english.slice(start, end);
		return isEnglish ? `<div lang="en">\n\n${text}\n\n</div>` : text;
	});
	return [`<Step id="${id}" untranslated>`, ...blocks, '</Step>'].join('\n\n');
}

const hasChildren = (node: Node) => isParent(node) && node.children.length > 0;

interface Import {
	/** What the page calls it. */
	readonly name: string;
	/** A statement that imports it alone. */
	readonly statement: string;
}

/** Imports what the inserted text uses and the page does not import, as the English page does. */
function addImports(mdx: string, english: string, inserted: string): string {
	const known = new Set(listImports(mdx).map(({ name }) => name));
	const used = new Set(Array.from(inserted.matchAll(/<([A-Z]\w*)/g), ([, name]) => name));
	const needed = listImports(english).filter(({ name }) => used.has(name) && !known.has(name));
	if (needed.length === 0) return mdx;
	const [, matter = '', body = ''] = /^(---\n[^]*?\n---\n)?([^]*)$/.exec(mdx) ?? [];
	const statements = needed.map(({ statement }) => statement).join('\n');
	return `${matter}\n${statements}\n\n${body.trimStart()}`;
}

function listImports(mdx: string): readonly Import[] {
	const blocks: string[] = [];
	visit(parseMdx(mdx), (node: Node) => {
		if (node.type === 'mdxjsEsm' && 'value' in node) blocks.push(String(node.value));
	});
	const statements = blocks
		.join('\n')
		.matchAll(/^import\s+(\w+)?,?\s*(?:\{([^}]*)\})?\s*from\s*(['"][^'"]+['"])/gm);
	return Array.from(statements).flatMap(([, whole, parts = '', from = '']) => [
		...(whole ? [{ name: whole, statement: `import ${whole} from ${from};` }] : []),
		...parts.split(',').flatMap((part): readonly Import[] => {
			const [name] = /\w+$/.exec(part.trim()) ?? [];
			return name ? [{ name, statement: `import { ${part.trim()} } from ${from};` }] : [];
		}),
	]);
}
