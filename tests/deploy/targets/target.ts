/** A host with a release of the site on it. */
export interface RunningTarget {
	/** Without a slash at its end. */
	readonly origin: string;
	/** Switches to the release in another folder; ends when the host was told, not when it has done it. */
	readonly switchTo: (release: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

export interface Place {
	/** A free port on this machine; the releases were packed for it. */
	readonly port: number;
	/** An empty folder for what the host needs beside the release. */
	readonly folder: string;
	/** The folder of the release. */
	readonly release: string;
	/** The path of the site, without a slash at its end. */
	readonly base: string;
}

/** A program that serves the site. */
export interface Target {
	readonly name: string;
	/** Sends the files that were compressed at build, as they are; else it compresses them itself. */
	readonly sendsBuilt: boolean;
	/** Gets the program where it is missing; returns its version. */
	readonly install: () => Promise<string>;
	readonly start: (place: Place) => Promise<RunningTarget>;
}
