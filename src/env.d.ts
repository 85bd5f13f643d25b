declare module 'virtual:sealed-box' {
	/** The whole document of the frame, for `srcdoc`. */
	const sealedBoxDocument: string;
	export default sealedBoxDocument;
}
