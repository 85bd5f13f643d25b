import type { DataCentreId } from '../../../src/lib/connectors/engaging-networks/data-centres.ts';
import type { SeenRequest } from '../../simulator/simulator.ts';
import { evaluate, evaluateArrived, type EnCall } from './en-requests.ts';
import type { PageRecord } from './page-probe.ts';
import type { Leak, SecretFinder } from './secrets.ts';
import type { Watcher } from './watcher.ts';

export interface FoundLeak extends Leak {
	readonly place: string;
	readonly action: string;
}

/** All that was recorded of a journey. */
export interface Records {
	readonly watcher: Watcher;
	/** What arrived at the simulator, by data centre. */
	readonly arrived: readonly (readonly [DataCentreId, SeenRequest])[];
	/** What the browser left on the disk. */
	readonly disk: readonly PageRecord[];
}

export interface Report {
	readonly leaks: readonly FoundLeak[];
	/** The calls to Engaging Networks that the browser made, and those that arrived, in order. */
	readonly calls: readonly EnCall[];
	readonly arrivedCalls: readonly EnCall[];
	/** How many records of each kind of place were looked through. */
	readonly counted: Readonly<Record<string, number>>;
}

/**
 * Looks for secrets in everything that was recorded. `allowed` names what may stand somewhere: the
 * place, the action and the secret, as the reader's own deed puts it there.
 */
export function report(
	{ watcher, arrived, disk }: Records,
	{ near, far }: { readonly near: SecretFinder; readonly far: SecretFinder },
	allowed: (leak: FoundLeak) => boolean = () => false
): Report {
	const leaks: FoundLeak[] = [];
	const counted: Record<string, number> = {};
	const look = (place: string, action: string, text: string, finder = near) => {
		counted[place] = (counted[place] ?? 0) + 1;
		for (const leak of finder.find(text)) leaks.push({ place, action, ...leak });
	};
	for (const { place, action, text } of watcher.seen) look(place, action, text);
	const evaluated = watcher.requests.map((request) => ({ ...evaluate(request), request }));
	for (const { rest, request } of evaluated) look('requests', request.action, rest);
	const came = arrived.map(([centre, request]) => evaluateArrived(centre, request));
	for (const { rest } of came) look('arrived requests', '', rest);
	for (const { place, text } of disk) look(place, '', text, far);
	return {
		leaks: leaks.filter((leak) => !allowed(leak)),
		calls: evaluated.flatMap(({ call }) => call ?? []),
		arrivedCalls: came.flatMap(({ call }) => call ?? []),
		counted,
	};
}
