import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { chromium, type BrowserContext } from '@playwright/test';
import { readAnyText } from '../../../scripts/find-secrets.ts';
import { dataCentreIds } from '../../../src/lib/connectors/engaging-networks/data-centres.ts';
import type { SimulatedCentres } from '../../simulator/data-centres.ts';
import { getLaunchOptions } from '../site.ts';
import type { PageRecord } from './page-probe.ts';

/** A browser that writes down all that it does with the network, and keeps its profile in a folder. */
export interface WatchedBrowser {
	readonly context: BrowserContext;
	/** Ends the browser, and returns what lies on the disk: its own log of the network, its profile. */
	readonly close: () => Promise<readonly PageRecord[]>;
}

export async function launchWatched(
	simulated: SimulatedCentres,
	baseURL: string
): Promise<WatchedBrowser> {
	const folder = await mkdtemp(`${tmpdir()}/watched-`);
	const { args = [], ...options } = getLaunchOptions(simulated);
	const log = `${folder}/net-log.json`;
	const context = await chromium.launchPersistentContext(`${folder}/profile`, {
		...options,
		args: [...args, `--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
		ignoreHTTPSErrors: true,
		acceptDownloads: true,
		baseURL,
		viewport: { width: 1280, height: 2000 },
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	context.setDefaultTimeout(15_000);
	return {
		context,
		close: async () => {
			await context.close();
			const records = [...readNetLog(log, simulated), ...readProfile(`${folder}/profile/`)];
			await rm(folder, { recursive: true, maxRetries: 5 });
			return records;
		},
	};
}

/** Every file of the profile: history, cookies, caches, storage, sessions, what was typed into forms. */
function readProfile(folder: string): readonly PageRecord[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => {
			const file = `${parentPath}/${name}`;
			const text = readAnyText(file, readFileSync(file));
			return { place: 'profile on disk', text: `${file.slice(folder.length)}\n${text}` };
		});
}

/**
 * Chromium's log, a record for each thing that it did, what was sent and received decoded. Kept
 * apart: requests to Engaging Networks by their address, and connections to the simulator.
 */
function readNetLog(file: string, { centres }: SimulatedCentres): readonly PageRecord[] {
	const ports = dataCentreIds.map((id) => centres[id].port).join('|');
	const toEn = new RegExp(
		`"url":"https://\\w+\\.engagingnetworks\\.app/|"remote_address":"127\\.0\\.0\\.1:(?:${ports})"`
	);
	const events = readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line) => {
			const json = line.replace(/,$/, '');
			const found = /"source":\{"id":(\d+)/.exec(json);
			return found ? [{ source: found[1] ?? '', json }] : [];
		});
	const ofEn = new Set(events.filter(({ json }) => toEn.test(json)).map(({ source }) => source));
	return events.map(({ source, json }) => {
		const [, bytes = ''] = /"bytes":"([^"]*)"/.exec(json) ?? [];
		const place = ofEn.has(source) ? 'network log, of Engaging Networks' : 'network log';
		return { place, text: `${json}\n${Buffer.from(bytes, 'base64').toString('latin1')}` };
	});
}
