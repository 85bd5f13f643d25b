import selfsigned from 'selfsigned';
import {
	dataCentreIds,
	dataCentres,
	type DataCentreId,
} from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import type { SimulatedName } from './faulty-answers.ts';
import { makeKey } from './keys.ts';
import { createSimulator, type Simulator } from './simulator.ts';

export interface SimulatedCentres {
	readonly centres: Readonly<Record<DataCentreId, Simulator>>;
	/** The key that gets this answer at this data centre. */
	readonly keyFor: (centre: DataCentreId, answer: SimulatedName) => string;
	/** Chromium's `--host-resolver-rules`: EN's names lead here, every other name nowhere. */
	readonly resolverRules: string;
	readonly reset: () => void;
	readonly close: () => Promise<void>;
}

/** All data centres at once, with one certificate of their own. */
export async function startDataCentres(seed: string): Promise<SimulatedCentres> {
	const { private: key, cert } = await selfsigned.generate([
		{ name: 'commonName', value: 'simulator' },
	]);
	const certificate = { key, cert };
	const start = (centre: DataCentreId) => createSimulator({ centre, seed, certificate });
	const [ca, us, us2] = await Promise.all([start('ca'), start('us'), start('us2')]);
	const centres = { ca, us, us2 };
	const rules = dataCentreIds.map(
		(id) => `MAP ${dataCentres[id].host}:443 127.0.0.1:${centres[id].port}`
	);
	return {
		centres,
		keyFor: (centre, answer) => makeKey(seed, `${centre}/${answer}`),
		resolverRules: [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(
			', '
		),
		reset: () => dataCentreIds.forEach((id) => centres[id].reset()),
		close: async () => {
			await Promise.all(dataCentreIds.map((id) => centres[id].close()));
		},
	};
}
