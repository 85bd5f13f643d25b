/** Starts Astro's development server. It writes nothing into `src/`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkSettings } from './build-site.ts';

if (!checkSettings()) process.exit(1);
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [astro, 'dev'], { stdio: 'inherit' });
process.exit(status ?? 0);
