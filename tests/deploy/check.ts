import type { HeaderRule } from '../../src/lib/integrations/policy/headers.ts';
import type { Target } from './targets/target.ts';

/** A host that serves the site, and what the site should be. */
export interface Served {
	readonly target: Pick<Target, 'name' | 'sendsBuilt'>;
	readonly origin: string;
	/** The path of the site, without a slash at its end. */
	readonly base: string;
	/** The built files, by their paths below the base. */
	readonly dist: string;
	readonly rules: readonly HeaderRule[];
}

/** One thing that must hold on every host. Throws when it does not; returns a note for the table, if any. */
export interface Check {
	readonly name: string;
	/** Says something only of a site below a path. */
	readonly belowPath?: true;
	readonly run: (served: Served) => Promise<string | undefined>;
}
