import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { addUntranslated } from '../guide/untranslated-steps.ts';
import { dropLanguage, getLanguage, original } from '../i18n/languages.ts';

/** Shows a step that a translated page lacks in English: the page is made as if its text had it. */
export const untranslatedSteps = (): AstroIntegration => ({
	name: 'untranslated-steps',
	hooks: {
		'astro:config:setup': ({ config, updateConfig }) => {
			const docs = fileURLToPath(new URL('content/docs/', config.srcDir)).replaceAll('\\', '/');
			updateConfig({ vite: { plugins: [createPlugin(docs)] } });
		},
	},
});

/** Reads the translated pages below a folder, whose path ends with a slash. */
const createPlugin = (docs: string): Plugin => ({
	name: 'untranslated-steps',
	enforce: 'pre',
	load(id) {
		const path = id.startsWith(docs) && id.endsWith('.mdx') ? id.slice(docs.length) : '';
		if (path === '' || getLanguage(path) === original) return undefined;
		const english = `${docs}${dropLanguage(path)}`;
		if (!existsSync(english)) return undefined;
		this.addWatchFile(english);
		return addUntranslated(readFileSync(id, 'utf8'), readFileSync(english, 'utf8'));
	},
});
