/** Builds the site and serves it on http://localhost:4321 (or on `PORT`). */
import { buildSite, checkSettings } from './build-site.ts';
import { serveSite } from './static-server.ts';

if (!checkSettings(['SITE_URL', 'BASE_PATH', 'EDIT_BASE_URL', 'PORT'])) process.exit(1);
const port = Number(process.env['PORT'] ?? 4321);
if (!buildSite()) process.exit(1);
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
