/** Builds the site and serves it on http://localhost:4321 (or on `PORT`). */
import { spawnSync } from 'node:child_process';
import { serveSite } from './static-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const { status } = spawnSync('astro', ['build'], { stdio: 'inherit', shell: true });
if (status !== 0) process.exit(status ?? 1);
try {
	const { origin } = await serveSite(port);
	console.log(`\nThe site is served on ${origin}  (stop it with Ctrl+C)`);
} catch (error) {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(taken ? `Port ${port} is in use. Set PORT to another one.` : error);
	process.exit(1);
}
