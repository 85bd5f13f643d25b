import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/** Which folders of the library a folder may import from (besides itself). */
const allowed: Readonly<Record<string, readonly string[]>> = {
	schemas: [],
	checks: ['schemas'],
	i18n: [],
	connectors: ['checks', 'schemas', 'i18n'],
	guide: ['schemas', 'i18n'],
	search: [],
	checksums: [],
	report: ['connectors', 'checks', 'schemas', 'guide', 'i18n'],
	ports: ['connectors', 'checks', 'schemas', 'i18n'],
	integrations: ['connectors', 'checks', 'schemas', 'guide', 'checksums', 'i18n'],
};

const folderOf = (path: string) => /^src\/lib\/([^/]+)\//.exec(path)?.[1];

async function loadImports() {
	const { output } = await cruise(['src'], {
		tsPreCompilationDeps: true,
		exclude: { path: 'node_modules' },
	});
	const result: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output;
	return result.modules.flatMap(({ source, dependencies }) =>
		dependencies.map(({ resolved }) => ({ from: source, to: resolved }))
	);
}

test('imports go one way', async () => {
	const imports = await loadImports();
	const fromLib = imports.filter(({ from }) => folderOf(from) !== undefined);
	expect(fromLib.length).toBeGreaterThan(20);
	const wrong = fromLib.filter(({ from, to }) => {
		const [own, other] = [folderOf(from) ?? '', folderOf(to)];
		/* The keys of the words are typed by the words themselves. */
		if (own === 'i18n' && to.startsWith('src/content/i18n/')) return false;
		/* Everything may name a step or a problem. */
		if (to === 'src/lib/ids.ts') return false;
		if (other === undefined) return to.startsWith('src/') && own !== 'integrations';
		return other !== own && !allowed[own]?.includes(other);
	});
	expect(wrong).toEqual([]);
	expect(
		imports.filter(({ from, to }) => folderOf(from) === 'checks' && to.includes('connectors'))
	).toEqual([]);
});
