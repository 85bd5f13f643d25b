/** Builds the site and serves it on http://localhost:4321 (or on `PORT`). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveSite } from './static-server.ts';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

const port = Number(process.env['PORT'] ?? 4321);
const { status } = spawnSync(process.execPath, [astro, 'build'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
try {
	const { origin, address } = await serveSite(port);
	console.log(
		`\nThe site is served on ${address === `${origin}/` ? origin : address}  (stop it with Ctrl+C)`
	);
} catch (error) {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(taken ? `Port ${port} is in use. Set PORT to another one.` : error);
	process.exit(1);
}
