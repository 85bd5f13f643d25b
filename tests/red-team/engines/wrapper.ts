import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesAddress } from '../addresses.ts';

/** A folder of its own, for a while. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'red-team-'));

/** Whether a program may have a view of the file system of its own here. */
export const canWrap = (): boolean =>
	spawnSync('unshare', ['-m', 'mount', '--bind', tmpdir(), tmpdir()]).status === 0;

/**
 * A program that starts a browser in a view of the file system of its own (Linux, root), in which
 * names are asked of the sinks' server. Returns its path.
 */
export function wrapBrowser(path: string): string {
	const folder = makeFolder();
	const resolver = join(folder, 'resolv.conf');
	writeFileSync(resolver, `nameserver ${namesAddress}\n`);
	const wrapper = join(folder, 'browser');
	const inside = `mount --bind ${resolver} "$(readlink -f /etc/resolv.conf)" && exec "$0" "$@"`;
	writeFileSync(wrapper, `#!/bin/sh\nexec unshare -m sh -c '${inside}' ${path} "$@"\n`);
	chmodSync(wrapper, 0o755);
	return wrapper;
}
