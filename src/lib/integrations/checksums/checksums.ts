import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatChecksums } from '../../checksums/checksums.ts';

/**
 * Writes the checksum of every file of a built site into its `SHA256SUMS`, and returns that of the list. How a file is
 * compressed is not what it is, and what begins with a dot is for the host alone: neither counts. The same commit,
 * built for the same address, gives the same checksums on every machine.
 */
export function writeChecksums(folder: string): string {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path !== 'SHA256SUMS' && !/(?:^|\/)\.|\.(?:br|gz)$/.test(path));
	const list = formatChecksums(
		Object.fromEntries(paths.map((path) => [path, hash(readFileSync(join(folder, path)))]))
	);
	writeFileSync(join(folder, 'SHA256SUMS'), list);
	return hash(list);
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
