import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a Debian package, where that is possible: on Debian, as root. */
export function installFromDebian(name: string): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing Debian’s ${name} …`);
	const options = {
		stdio: 'ignore',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		/* A mirror that does not answer, or another program that holds the lock. */
		timeout: 300_000,
	} as const;
	spawnSync('apt-get', ['update'], options);
	spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options);
}
