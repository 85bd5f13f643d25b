/**
 * Builds the site and makes the folder of a release: `npm run deploy:pack`, or, on the server,
 * `npm run deploy:pack -- --previous /srv/guides/current --to /srv/guides/2026-11-24`. `--keep 5` is how many
 * releases before this one keep their hashed files; `--built` takes what was built last.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDeployment } from '../src/lib/integrations/hosting/deployment.ts';
import { packRelease } from '../src/lib/integrations/hosting/pack-fs.ts';
import { buildSite, checkSettings } from './build-site.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
	options: {
		previous: { type: 'string' },
		to: { type: 'string', default: `${root}release` },
		keep: { type: 'string', default: '5' },
		built: { type: 'boolean', default: false },
	},
});
const keep = Number(values.keep);
if (!Number.isInteger(keep) || keep < 1) throw new Error('--keep wants a number from 1 on.');

if (!checkSettings()) process.exit(1);
if (!values.built && !buildSite()) process.exit(1);
const { release, kept } = await packRelease({
	...readDeployment(process.env),
	dist: `${root}dist`,
	to: values.to,
	previous: values.previous,
	keep,
});
console.log(
	`The release is in ${resolve(values.to)}: ${release.hashed[0]?.length ?? 0} hashed files of its own, ` +
		`${kept.length} of ${release.hashed.length - 1} releases before it.`
);
