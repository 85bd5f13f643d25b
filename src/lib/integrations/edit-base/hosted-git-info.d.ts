/** As far as it is used here: the types from DefinitelyTyped are those of an older version. */
declare module 'hosted-git-info' {
	interface HostedGit {
		/** The address at which a file is edited. */
		edit(path: string): string;
	}
	const hostedGit: { fromUrl(url: string): HostedGit | undefined };
	export default hostedGit;
}
