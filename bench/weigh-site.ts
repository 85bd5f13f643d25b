import { globSync, readFileSync, statSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import * as z from 'zod';
import { distFolder } from '../scripts/static-server.ts';

type Node = DefaultTreeAdapterTypes.Node;

export const WeightsSchema = z.object({
	/** Bytes of a page alone, and how many files it loads by itself, itself among them. */
	pages: z.record(z.string(), z.object({ bytes: z.number(), requests: z.number() })),
	/** Bytes of each file that pages load, by its {@link WeighedFile} name. */
	files: z.record(z.string(), z.number()),
});

/** Sizes as files are sent (Brotli). */
export type Weights = z.output<typeof WeightsSchema>;

/** A file that pages load. */
export interface WeighedFile {
	/** With its hash. */
	readonly path: string;
	/** Without it; a search index has no version either, since today's becomes an archive's with a release. */
	readonly name: string;
	readonly bytes: number;
}

const sizeOf = (path: string): number => statSync(`${distFolder}${path}.br`).size;

/** A page of the built site, by its address without the first slash: its bytes and the files it loads by itself. */
export function weighPage(page: string) {
	const path = `${page}index.html`;
	const html = readFileSync(`${distFolder}${path}`, 'utf8');
	return { path, bytes: sizeOf(path), loaded: [...new Set(listLoaded(parse(html)))] };
}

/** All scripts, styles and search indexes of the built site. */
export const weighFiles = (): readonly WeighedFile[] =>
	globSync(['_astro/*.{js,css}', 'search/**/*.json'], { cwd: distFolder }).map((path) => ({
		path,
		name: nameFile(path),
		bytes: sizeOf(path),
	}));

const nameFile = (path: string): string =>
	path.replace(/\.[\w-]{8}\.(js|css|json)$/, '.$1').replace(/\d+\.\d+\.json$/, 'index.json');

/** What a page loads by itself. */
function listLoaded(node: Node): readonly string[] {
	const own = 'tagName' in node ? loadedBy(node) : [];
	return [...own, ...('childNodes' in node ? node.childNodes.flatMap(listLoaded) : [])];
}

function loadedBy({ tagName, attrs }: DefaultTreeAdapterTypes.Element): readonly string[] {
	const read = (name: string) => attrs.find((each) => each.name === name)?.value;
	const loading = /^(?:stylesheet|preload|modulepreload|(?:shortcut )?icon)$/;
	if (tagName === 'link' && !loading.test(read('rel') ?? '')) return [];
	const address = read(tagName === 'link' ? 'href' : 'src');
	return address === undefined || address.startsWith('data:') ? [] : [address];
}
