/** A browser under trial. */
export interface Engine {
	readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK';
	readonly version: string;
	/** How many attacks it can take at the same time. */
	readonly runners: number;
	/** Leaves every page that is open, and opens this one; does not wait for it to be whole. */
	readonly open: (url: string) => Promise<void>;
	/** Clicks into the first frame of the page, which is at its upper left corner. */
	readonly click: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Where every frame of a trial page has something of its own to click on. */
export const clickAt = { x: 60, y: 60 } as const;
