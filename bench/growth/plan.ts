/** How a generated site is cut: the same for every tool. */
export interface GrowthPlan {
	/** Pages in all, each written once. */
	readonly pages: number;
	readonly versions: readonly string[];
	readonly connectors: readonly string[];
	/** Pages of each connector in each version; the first of them is a guide with steps. */
	readonly perConnector: number;
}

/** The sizes that are measured, in how many versions, and how often. */
export const growthSizes = [
	{ pages: 10, versions: 1, rounds: 2 },
	{ pages: 100, versions: 5, rounds: 2 },
	{ pages: 500, versions: 10, rounds: 1 },
	{ pages: 2_000, versions: 20, rounds: 1 },
] as const;

/** A connector has ten pages, or fewer in a site of fewer. The first version is the current one. */
export function createPlan(pages: number, versions: number): GrowthPlan {
	const perVersion = Math.floor(pages / versions);
	const connectors = Math.max(1, Math.round(perVersion / 10));
	return {
		pages,
		versions: Array.from({ length: versions }, (_, at) => (at === 0 ? '' : `0.${at}`)),
		connectors: Array.from({ length: connectors }, (_, at) => `connector-${at + 1}`),
		perConnector: Math.floor(perVersion / connectors),
	};
}

/** A page of the plan. */
export interface PlannedPage {
	readonly version: string;
	readonly connector: string;
	/** Which connector it is, from 0. */
	readonly which: number;
	/** Which page of the connector it is, from 0; 0 is the guide. */
	readonly at: number;
	/** `0.3/connector-2/credentials` */
	readonly path: string;
}

export const listPages = ({ versions, connectors, perConnector }: GrowthPlan) =>
	versions.flatMap((version) =>
		connectors.flatMap((connector, which) =>
			Array.from({ length: perConnector }, (_, at): PlannedPage => {
				const name = at === 0 ? 'credentials' : `page-${at}`;
				const path = [version, connector, name].filter(Boolean).join('/');
				return { version, connector, which, at, path };
			})
		)
	);
