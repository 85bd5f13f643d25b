import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';

const root = new URL('../../../../', import.meta.url);

/**
 * Writes texts to their paths in the repository, formatted as `npm run format` would. Formats all
 * of them before it writes the first, so that a text that does not parse leaves nothing behind.
 */
export async function writeFormatted(texts: Readonly<Record<string, string>>): Promise<void> {
	const files = await Promise.all(
		Object.entries(texts).map(async ([path, text]) => {
			const file = fileURLToPath(new URL(path, root));
			return [file, await formatAs(file, text)] as const;
		})
	);
	for (const [file, text] of files) {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

async function formatAs(file: string, text: string): Promise<string> {
	const ignorePath = fileURLToPath(new URL('.prettierignore', root));
	const { ignored } = await getFileInfo(file, { ignorePath });
	return ignored ? text : format(text, { ...(await resolveConfig(file)), filepath: file });
}
