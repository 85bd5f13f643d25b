import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** A file of the sealed box. */
export const locate = (path: string): string =>
	fileURLToPath(new URL(`../../../components/sealed-box/${path}`, import.meta.url));

/** Bundles a file and all that it imports; nothing is written. */
export async function bundle(input: string, format: 'iife' | 'es', plugins: Plugin[]) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		plugins,
		oxc: {
			jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
			...(format === 'iife' && { jsxInject: "import { h, Fragment } from 'preact'" }),
		},
		build: {
			write: false,
			target: 'es2023',
			cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
			cssCodeSplit: false,
			rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { format } },
		},
	});
	return [result].flat().flatMap((each) => ('output' in each ? each.output : []));
}
