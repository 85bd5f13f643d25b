import { readdir, readFile } from 'node:fs/promises';
import { SidebarSchema } from '../../schemas/sidebar.ts';
import { getArchivedVersion } from '../../guide/versions.ts';
import type { ReleaseInput } from '../../guide/release.ts';
import { listDocs, loadPages } from '../ledger-guard/pages-fs.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

type ReleaseFiles = Pick<ReleaseInput, 'archived' | 'pages' | 'others' | 'sidebar' | 'code'>;

/** Reads what a release is planned from. */
export async function loadReleaseFiles(): Promise<ReleaseFiles> {
	const files = await listDocs('**/*');
	const code = ['src/lib/guide/versions.ts', 'package.json', 'package-lock.json'];
	const current = files.filter((path) => getArchivedVersion(path) === undefined);
	return {
		archived: [
			...files.flatMap((path) => getArchivedVersion(path) ?? []),
			...(await readdir(new URL('src/content/versions/', root))).map((name) =>
				name.replace(/\.json$/, '')
			),
		],
		pages: await loadPages(),
		others: current
			.filter((path) => !path.endsWith('.mdx'))
			.map((path) => `src/content/docs/${path}`),
		sidebar: SidebarSchema.parse(JSON.parse(await read('src/content/sidebar.json'))),
		code: Object.fromEntries(
			await Promise.all(code.map(async (path) => [path, await read(path)] as const))
		),
	};
}
