/// <reference types="trusted-types" />
/** Made by `lib/integrations/sealed-box`: `host/prepare-box.ts` with all that a kind of box needs. */
declare module 'virtual:sealed-box/openers' {
	import type { prepareBox } from './components/sealed-box/host/prepare-box.ts';

	type Opener = () => Promise<{ readonly prepareBox: typeof prepareBox }>;

	/** Load what opens a kind of box, in the language of the page. */
	export const openers: Readonly<
		Record<'key' | 'practice' | 'terminal' | 'values' | 'check' | 'error' | 'attack', Opener>
	>;
}

/** Made by `lib/integrations/one-file`. */
declare module 'virtual:one-file' {
	export const script: string;
	export const style: string;
	export const policy: string;
}

declare module 'virtual:sealed-box-document' {
	/** The whole document of the frame, for `srcdoc`. */
	const sealedBoxDocument: string;
	export default sealedBoxDocument;
	/** Which kind of box it is. */
	export const kind: string;
	/** What the page around it says of it, and in which language. */
	export const words: Readonly<Record<string, string>>;
	export const language: string;
}
