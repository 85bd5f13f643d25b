import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';

/** A policy is the first thing in a page, in bytes. */
const beginning = 4_096;

/**
 * The different policies of the built pages; those of files that bring their own, to work alone from a disk, are left
 * out. Throws where a page has none.
 */
export function readBuiltPolicies(folder: string): readonly string[] {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const pages = paths.filter((path) => path.endsWith('.html') && !/^downloads[\\/]/.test(path));
	return [...new Set(pages.map((path) => readPolicy(join(folder, path))))];
}

const start = Buffer.alloc(beginning);

function readPolicy(file: string): string {
	const handle = openSync(file, 'r');
	const length = readSync(handle, start);
	closeSync(handle);
	const meta = /<head[^>]*><meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
	const [, policy] = meta.exec(start.toString('utf8', 0, length)) ?? [];
	if (policy !== undefined) return policy;
	throw new AstroError(
		`${file} has no content security policy.`,
		'Pages get theirs in src/lib/integrations/policy/finish-pages.ts. Look at how this one was made.'
	);
}
