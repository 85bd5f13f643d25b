/**
 * Measures the reader of export files in a browser, in a sealed frame as it ships, and papaparse
 * alone on the same files beside it: `node scripts/run.mjs scripts/figures-export.ts`. Makes files
 * of 1, 100 and 1,000 MB below `.cache/`, and takes them away again. Memory is what the renderers
 * hold of their own (RssAnon), and is told on Linux alone.
 */
import { once } from 'node:events';
import {
	createWriteStream,
	existsSync,
	mkdtempSync,
	mkdirSync,
	readFileSync,
	rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import { hashSource } from '../src/lib/integrations/sealed-box/build-document.ts';
import { generateExport } from '../tests/simulator/exports.ts';
import { findBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = (path: string) => JSON.stringify(join(root, 'src/lib', path));

/** What runs in the frame: `measure` reads the chosen file in one of two ways. */
const code = `
	import Papa from 'papaparse';
	import { createExportReader } from ${source('connectors/engaging-networks/export/read-export.ts')};
	import { readFile } from ${source('ports/read-file.ts')};

	const readers = { reader: createExportReader, papaparse: createPapa };

	/* Fields and rows of the library alone; what has not ended is read again with the next piece. */
	function createPapa() {
		const decoder = new TextDecoder('utf-8', { fatal: true });
		let [rest, rows, fields] = ['', 0, 0];
		return {
			push: (piece) => {
				const text = rest + decoder.decode(piece, { stream: true });
				let end = 0;
				Papa.parse(text, {
					delimiter: ',',
					newline: '\\n',
					step: ({ data, meta }) => {
						if (meta.cursor === text.length) return;
						end = meta.cursor;
						rows += 1;
						fields += data.length;
					},
				});
				rest = text.slice(end);
				return 'more';
			},
			end: () => ({ summary: { rows, columns: fields / rows } }),
		};
	}

	globalThis.measure = async (way) => {
		const [file] = document.querySelector('input').files;
		let [longest, last, running] = [0, 0, true];
		const tick = (now) => {
			if (last) longest = Math.max(longest, now - last);
			last = now;
			if (running) requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
		const tasks = [];
		const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
		observer.observe({ type: 'longtask' });
		/* The task that brought us here is the measuring's own. */
		await new Promise((resolve) => setTimeout(resolve, 200));
		tasks.length = 0;
		longest = 0;
		const begin = performance.now();
		const options = { onProgress: () => undefined, stop: new AbortController().signal };
		const report = await readFile(file, readers[way](), options);
		const seconds = (performance.now() - begin) / 1000;
		await new Promise((resolve) => setTimeout(resolve, 200));
		running = false;
		tasks.push(...observer.takeRecords());
		return {
			seconds,
			rows: report.summary?.rows ?? 0,
			speed: file.size / 1e6 / seconds,
			frame: longest,
			tasks: tasks.length,
			task: Math.max(0, ...tasks.map(({ duration }) => duration)),
		};
	};
`;

interface Measured {
	readonly seconds: number;
	readonly rows: number;
	readonly speed: number;
	/** The longest time from one drawn frame to the next, in milliseconds. */
	readonly frame: number;
	/** Tasks of 50 milliseconds and more, and the longest of them. */
	readonly tasks: number;
	readonly task: number;
}

type ConnectionPath = 'reader' | 'papaparse';

const folder = mkdtempSync(join(makeScratch(), 'exports-'));
try {
	const html = await buildPage();
	console.log(
		'| File | Way | MB/s | s | rows | longest frame | tasks ≥ 50 ms | memory, peak | heap, peak |'
	);
	console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
	for (const megabytes of [1, 100, 1_000]) {
		const path = await writeExport(megabytes);
		await measureOnce(html, path, `${megabytes} MB`, 'reader', 1);
		await measureOnce(html, path, `${megabytes} MB`, 'papaparse', 1);
		if (megabytes === 100) {
			await measureOnce(html, path, `${megabytes} MB, CPU slowed to a quarter`, 'reader', 4);
		}
		rmSync(path);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function makeScratch(): string {
	const scratch = join(root, '.cache');
	mkdirSync(scratch, { recursive: true });
	return scratch;
}

async function writeExport(megabytes: number): Promise<string> {
	const path = join(folder, `${megabytes}.csv`);
	const stream = createWriteStream(path);
	let bytes = 0;
	for (const chunk of generateExport({ seed: megabytes, rows: Number.MAX_SAFE_INTEGER })) {
		bytes += chunk.length;
		if (bytes > megabytes * 1e6) break;
		if (!stream.write(chunk)) await once(stream, 'drain');
	}
	stream.end();
	await finished(stream);
	return path;
}

/** A page with a frame like a sealed box: of an opaque origin, and nothing but its own script. */
async function buildPage(): Promise<string> {
	const id = '\0figures-export';
	const virtual = {
		name: 'figures-export',
		resolveId: (name: string) => (name === id ? id : undefined),
		load: (name: string) => (name === id ? code : undefined),
	};
	const result = await build({
		configFile: false,
		root,
		logLevel: 'error',
		plugins: [virtual],
		build: {
			write: false,
			target: 'es2023',
			rolldownOptions: { input: id, output: { format: 'iife' } },
		},
	});
	const [chunk] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	if (chunk?.type !== 'chunk') throw new Error('The reader could not be bundled.');
	const policy = `default-src 'none'; script-src ${hashSource(chunk.code)}`;
	const inner = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta charset="utf-8"><input type="file"><script>${chunk.code}</script>`;
	const escaped = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return `<!doctype html><iframe sandbox="allow-scripts" srcdoc="${escaped}"></iframe>`;
}

/** A browser of its own for each, so that memory is not that of the one before. */
async function measureOnce(
	html: string,
	path: string,
	name: string,
	way: ConnectionPath,
	slower: number
) {
	const browser = await chromium.launch({
		executablePath: process.env['BROWSER_PATH'] ?? (await findBrowser()),
		args: ['--no-sandbox'],
	});
	const page = await browser.newPage();
	await page.setContent(html);
	const frame = await findFrame(page, path);
	const session = await openSession(page, frame);
	if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const memory = await watchMemory(browser, session);
	const measured = await frame.evaluate<Measured, ConnectionPath>(
		(chosen) => Reflect.get(globalThis, 'measure')(chosen),
		way
	);
	console.log(formatRow(name, way, measured, memory.stop()));
	await browser.close();
}

async function findFrame(page: Page, path: string): Promise<Frame> {
	const handle = await page.waitForSelector('iframe');
	const frame = await handle.contentFrame();
	if (!frame) throw new Error('The page has no frame.');
	await frame.setInputFiles('input', path);
	return frame;
}

/** A frame of another process is a target of its own; one of the same is the page's. */
async function openSession(page: Page, frame: Frame): Promise<CDPSession> {
	const open = (target: Page | Frame) => page.context().newCDPSession(target);
	return open(frame).catch(() => open(page));
}

/** In MB. */
interface Memory {
	readonly before: number;
	readonly peak: number;
	/** The most that JavaScript had in use in the frame, garbage not yet collected among it. */
	readonly heap: number;
}

/** Watches the memory of all renderers together, and the heap of the frame. */
async function watchMemory(browser: Browser, frame: CDPSession) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	const before = sumMemory(renderers);
	let [peak, heap] = [before, 0];
	const look = async () => {
		peak = Math.max(peak, sumMemory(renderers));
		const usage = await frame.send('Runtime.getHeapUsage').catch(() => undefined);
		heap = Math.max(heap, (usage?.usedSize ?? 0) / 1e6);
	};
	const timer = setInterval(() => void look(), 50);
	return {
		stop: (): Memory => {
			clearInterval(timer);
			return { before, peak: Math.max(peak, sumMemory(renderers)), heap };
		},
	};
}

function sumMemory(processes: readonly number[]): number {
	return processes.reduce((sum, process) => sum + getMemory(process), 0);
}

function getMemory(process: number): number {
	const path = `/proc/${process}/status`;
	if (!existsSync(path)) return 0;
	return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1_000;
}

function formatRow(
	name: string,
	way: ConnectionPath,
	measured: Measured,
	{ before, peak, heap }: Memory
) {
	const { speed, seconds, rows, frame, tasks, task } = measured;
	const cells = [
		name,
		way,
		speed.toFixed(0),
		seconds.toFixed(2),
		rows.toLocaleString('en'),
		`${frame.toFixed(0)} ms`,
		tasks ? `${tasks}, longest ${task.toFixed(0)} ms` : '0',
		`${peak.toFixed(0)} MB (${before.toFixed(0)} before)`,
		`${heap.toFixed(0)} MB`,
	];
	return `| ${cells.join(' | ')} |`;
}
