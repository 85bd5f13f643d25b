import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** The version of a package in a `node_modules` folder with a slash at its end. */
export const readVersion = (packages: string, name: string): string =>
	z
		.object({ version: z.string() })
		.parse(JSON.parse(readFileSync(`${packages}${name}/package.json`, 'utf8'))).version;
