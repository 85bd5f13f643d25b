import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { readPageParts } from './page-parts.ts';
import { createHeaderRules, type HeaderRule } from './headers.ts';
import { addPolicy, createPagePolicy, createSitePolicy, type BoxHashes } from './page-policy.ts';

/** Gives every page of a built site its content security policy. */
export function addPolicies(folder: string, boxes: Readonly<Record<string, BoxHashes>>): void {
	for (const file of listPages(folder)) {
		const html = readFileSync(file, 'utf8');
		writeFileSync(file, addPolicy(html, createPagePolicy(readPageParts(html), boxes)));
	}
}

/** The different policies of the pages of a built site. Throws where a page has none. */
export const readPolicies = (folder: string): readonly string[] => [
	...new Set(listPages(folder).map(readPolicy)),
];

/** The headers for a built site below `base`, from the policies that its pages really have. */
export const loadHeaderRules = (folder: string, base: string): readonly HeaderRule[] =>
	createHeaderRules(base, createSitePolicy(readPolicies(folder)));

/** Files that bring their own policy, to work alone from a disk, are left out. */
const listPages = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html') && !/^downloads[\\/]/.test(path))
		.map((path) => join(folder, path));

/** A policy is the first thing in a page, within this many bytes. */
const start = Buffer.alloc(4_096);

function readPolicy(file: string): string {
	const handle = openSync(file, 'r');
	const length = readSync(handle, start);
	closeSync(handle);
	const meta = /<head[^>]*><meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
	const [, policy] = meta.exec(start.toString('utf8', 0, length)) ?? [];
	if (policy !== undefined) return policy;
	throw new AstroError(
		`${file} has no content security policy.`,
		'Pages get theirs as the first thing in their <head>. Look at how this one was made.'
	);
}
