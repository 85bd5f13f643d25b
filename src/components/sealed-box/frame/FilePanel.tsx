import { useEffect, useRef, useState } from 'preact/hooks';
import {
	unreadReports,
	type ExportReport,
} from '../../../lib/connectors/engaging-networks/export/export-report.ts';
import { createExportReader } from '../../../lib/connectors/engaging-networks/export/read-export.ts';
import type { PracticeFile } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import { openPracticeFile, readFile, type ReadableFile } from '../../../lib/ports/read-file.ts';
import { ExportSummary } from './ExportSummary.tsx';
import { noAutofill } from './no-autofill.ts';
import { formatNumber, t } from './say.ts';

interface FilePanelProps {
	/** Is told what came of a file; nothing once there is none, or a new one is read. */
	readonly onReport: (report: ExportReport | undefined) => void;
	/** A made-up file that is read in the place of one of the reader's. */
	readonly sample?: PracticeFile | undefined;
}

type Reading =
	| { readonly phase: 'idle'; readonly notice: Notice }
	| { readonly phase: 'reading'; readonly done: number; readonly all: number }
	| { readonly phase: 'read'; readonly report: ExportReport };

type Notice = 'cancelled' | 'one-file' | undefined;

/** Choosing or dropping an export file, and reading it; the file is never held whole. */
export function FilePanel({ onReport, sample }: FilePanelProps) {
	const { reading, start, stop, empty } = useReading(onReport);
	const input = useRef<HTMLInputElement>(null);

	useEffect(() => {
		if (sample) void start(openPracticeFile(sample));
		return stop;
	}, []);
	useEffect(keepDropsHere, []);

	const clear = (notice: Notice) => {
		if (input.current) input.current.value = '';
		empty(notice);
		input.current?.focus();
	};

	const take = (files: FileList | null | undefined) => {
		const [file, second] = files ?? [];
		if (second) clear('one-file');
		else if (file) void start(file);
	};

	return (
		<div class="field">
			<div
				class="drop"
				onDrop={(event) => {
					event.preventDefault();
					if (!sample) take(event.dataTransfer?.files);
				}}
			>
				<label for="export-file">{t('file.label')}</label>
				<input
					{...noAutofill}
					id="export-file"
					type="file"
					ref={input}
					disabled={sample !== undefined}
					aria-describedby="export-file-hint"
					onChange={(event) => take(event.currentTarget.files)}
				/>
				<p id="export-file-hint" class="aside">
					{t(sample ? 'file.practice' : 'file.hint')}
				</p>
			</div>
			{reading.phase === 'reading' && <Progress {...reading} />}
			{/* One button, so that the focus stays when reading ends. */}
			{reading.phase !== 'idle' && (
				<div class="buttons">
					<button
						type="button"
						onClick={() => clear(reading.phase === 'reading' ? 'cancelled' : undefined)}
					>
						{t(reading.phase === 'reading' ? 'box.cancel' : 'box.clear')}
					</button>
				</div>
			)}
			<p role="status" class="aside">
				{reading.phase === 'idle' && reading.notice && t(`file.${reading.notice}`)}
			</p>
			{reading.phase === 'read' && reading.report.summary && (
				<ExportSummary summary={reading.report.summary} />
			)}
		</div>
	);
}

/** Reads one file at a time; a new one takes the place of the old. */
function useReading(onReport: FilePanelProps['onReport']) {
	const [reading, setReading] = useState<Reading>({ phase: 'idle', notice: undefined });
	const current = useRef<AbortController | undefined>(undefined);

	/** What still comes of a file that is being read is not heard. */
	const stop = () => {
		if (!current.current) return;
		current.current.abort();
		current.current = undefined;
	};

	const start = async (file: ReadableFile) => {
		stop();
		const controller = new AbortController();
		current.current = controller;
		setReading({ phase: 'reading', done: 0, all: file.size });
		onReport(undefined);
		const result = await readFile(file, createExportReader(), {
			onProgress: (done, all) => setReading({ phase: 'reading', done, all }),
			stop: controller.signal,
		});
		if (current.current !== controller || result === 'cancelled') return;
		const report = typeof result === 'string' ? unreadReports[result] : result;
		current.current = undefined;
		setReading({ phase: 'read', report });
		onReport(report);
	};

	const empty = (notice: Notice) => {
		stop();
		setReading({ phase: 'idle', notice });
		onReport(undefined);
	};

	return { reading, start, stop, empty };
}

function Progress({ done, all }: { readonly done: number; readonly all: number }) {
	return (
		<p class="progress">
			<progress aria-label={t('file.reading')} max={all} value={done} />
			<span>{t('file.progress', { done: toMegabytes(done), all: toMegabytes(all) })}</span>
		</p>
	);
}

const toMegabytes = (bytes: number) => formatNumber(bytes / 1e6, bytes < 1e7 ? 1 : 0);

/** A file that is dropped beside the panel would otherwise be opened in the place of the page. */
function keepDropsHere(): () => void {
	const keep = (event: DragEvent) => event.preventDefault();
	addEventListener('dragover', keep);
	addEventListener('drop', keep);
	return () => {
		removeEventListener('dragover', keep);
		removeEventListener('drop', keep);
	};
}
