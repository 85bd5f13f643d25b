/// <reference types="trusted-types" />
/** Made by `lib/integrations/sealed-box`: `host/open-box.ts` with all that a kind of box needs. */
declare module 'virtual:sealed-box/*' {
	export { openBox } from './components/sealed-box/host/open-box.ts';
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
}
