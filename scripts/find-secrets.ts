import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Something that looks like a secret. Says where it is, and not what it is: this may go into a log. */
export interface FoundSecret {
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly kind: string;
}

/** What has the shape of a key and may stand anywhere, with the reason. */
export const dummies: ReadonlyMap<string, string> = new Map([
	['11111111-2222-3333-4444-555555555555', 'the dummy of the guides, the checks and their tests'],
	['00000000-0000-0000-0000-000000000000', 'the nil UUID of RFC 9562, in zod; a sample in tests'],
	['ffffffff-ffff-ffff-ffff-ffffffffffff', 'the last UUID of RFC 9562, in zod'],
]);

const shapes: Readonly<Record<string, RegExp>> = {
	UUID: /(?<![0-9a-f])[0-9a-f]{8}(?:[-\u2010-\u2015\u2212][0-9a-f]{4}){3}[-\u2010-\u2015\u2212][0-9a-f]{12}(?![0-9a-f])/gi,
	'UUID, encoded': /(?<![0-9a-f])[0-9a-f]{8}(?:%2d[0-9a-f]{4}){3}%2d[0-9a-f]{12}(?![0-9a-f])/gi,
	/* All of them: nothing here has a checksum of this length. */
	'32 hexadecimal digits': /(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/gi,
	'JSON Web Token': /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
	'private key': /-{5}BEGIN [A-Z ]*PRIVATE KEY-{5}/g,
	'AWS key': /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g,
	'GitHub token': /(?<!\w)(?:gh[pousr]_\w{36}|github_pat_\w{22})/g,
	'npm token': /(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g,
	'Slack token': /(?<!\w)xox[abeprs]-[\w-]{10,}/g,
	'Stripe key': /(?<!\w)[rs]k_live_\w{16,}/g,
	'Google key': /(?<!\w)AIza[\w-]{35}/g,
};

/** Without dashes: the index of the search writes words so. */
const toBare = (key: string) => key.toLowerCase().replaceAll(/%2d|[^0-9a-z]/g, '');
const bareDummies: ReadonlySet<string> = new Set([...dummies.keys()].map(toBare));

/**
 * What in a text looks like a key, a token or another secret and is no dummy.
 * False positives: a UUID that names something harmless; it goes onto the list, with its reason.
 */
export function findSecrets(file: string, text: string): readonly FoundSecret[] {
	return Object.entries(shapes)
		.flatMap(([kind, shape]) =>
			[...text.matchAll(shape)]
				.filter(([match]) => !bareDummies.has(toBare(match)))
				.map(({ index }) => ({ file, line: text.slice(0, index).split('\n').length, kind }))
		)
		.toSorted((one, other) => one.line - other.line);
}

/** The text of a file of any kind: unpacked where it is packed, UTF-16 too. */
export function readAnyText(file: string, bytes: Buffer): string {
	const plain = unpack(file, bytes);
	/* Without the zeros, UTF-16 of our letters reads as they do. */
	const wide = plain.includes(0) ? plain.toString('latin1').replaceAll('\0', '') : '';
	return [plain.toString('utf8'), wide].join('\n');
}

function unpack(file: string, bytes: Buffer): Buffer {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
	return file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}

/** Looks through files; `paths` are below `folder`, which ends in a slash. */
export const findInFiles = (folder: string, paths: readonly string[]): readonly FoundSecret[] =>
	paths.flatMap((path) => {
		const text = readAnyText(path, readFileSync(`${folder}${path}`));
		return [path, text].flatMap((each) => findSecrets(path, each));
	});

/** Every file below a folder that ends in a slash. */
export const listFiles = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length).replace(/^\//, ''));

/** Every file that git knows or would take in. */
export const listTracked = (folder: string): readonly string[] =>
	git(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
		.split('\0')
		.filter((path) => path !== '');

/** What commits added, of every branch that is here; the line is that of the commit's difference. */
export const findInHistory = (folder: string): readonly FoundSecret[] =>
	git(folder, ['log', '--all', '--patch', '--text', '--no-color', '--format=%x00%h%n%B'])
		.split('\0')
		.flatMap((commit) => findSecrets(`commit ${commit.split('\n')[0] ?? ''}`, commit));

function git(cwd: string, args: readonly string[]): string {
	const result = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
	if (result.status !== 0) throw new Error(`git ${args[0] ?? ''}: ${result.stderr}`);
	return result.stdout;
}
