import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The SHA-256 of every file below a folder, by its path there, with forward slashes. */
export const readTree = (folder: string): ReadonlyMap<string, string> =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((file) => [
				relative(folder, file).replaceAll('\\', '/'),
				createHash('sha256').update(readFileSync(file)).digest('hex'),
			])
	);
