import { expect, test } from 'vitest';
import { play } from '../../src/components/sealed-box/frame/play.ts';
import { readPasted } from '../../src/components/sealed-box/frame/read-pasted.ts';
import {
	listProbeResults,
	listFieldResults,
	listFileResults,
	listTerminalResults,
	listCrossFieldResults,
} from '../../src/components/sealed-box/frame/results.ts';
import type { BoxConfig } from '../../src/components/sealed-box/frame/box-config.ts';
import {
	emptyBox,
	reduce,
	type BoxEvent,
	type BoxState,
} from '../../src/components/sealed-box/frame/state.ts';
import { createAsker, type Ask } from '../../src/lib/connectors/engaging-networks/probe/ask.ts';
import { askOthers } from '../../src/lib/connectors/engaging-networks/probe/other-centres.ts';
import type { DataCentreId } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import { fieldIds, type FieldId } from '../../src/lib/connectors/engaging-networks/fields.ts';
import { allRecords } from '../../src/lib/connectors/engaging-networks/practice/all-records.ts';
import { plainRecords } from '../../src/lib/connectors/engaging-networks/practice/key-records.ts';
import type { PracticeRecord } from '../../src/lib/connectors/engaging-networks/practice/practice-record.ts';
import { createPractice } from '../../src/lib/connectors/engaging-networks/practice/practice-transport.ts';
import { problems } from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { checkRemoteAddress } from '../../src/lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import { checkShape } from '../../src/lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { checkCrossField } from '../../src/lib/connectors/engaging-networks/together/check-together.ts';
import { checkUsername } from '../../src/lib/connectors/engaging-networks/username/check-username.ts';
import { openPracticeFile, readFile } from '../../src/lib/ports/read-file.ts';
import { createExportReader } from '../../src/lib/connectors/engaging-networks/export/read-export.ts';
import { unreadReports } from '../../src/lib/connectors/engaging-networks/export/export-report.ts';

const practise = (record: PracticeRecord): Ask => {
	const { transport, clock } = createPractice(record);
	return createAsker(transport, clock);
};

const boxConfig: BoxConfig = {
	checkField: (field, text, omatic = []) => {
		if (field === 'username') return checkUsername(text);
		return field === 'remote-address' ? checkRemoteAddress(text, omatic) : checkShape(text);
	},
	asking: {
		ask: () => {
			throw new Error('Practice asked for the network.');
		},
		...{ practise, askOthers },
	},
	...{
		problems,
		messageParams: {},
		variants: {},
		records: allRecords,
		readPasted,
		compare: checkCrossField,
	},
};

/** Plays a record as a box does, without the box. */
async function run(record: PracticeRecord): Promise<BoxState> {
	let state = emptyBox;
	const dispatch = (event: BoxEvent) => {
		state = reduce(state, event);
	};
	const cancel = new AbortController().signal;
	await play(record, {
		...{ boxConfig, dispatch, isCurrent: () => true },
		setText: (field: FieldId, text: string, omatic) =>
			dispatch({ type: 'typed', field, text, result: boxConfig.checkField(field, text, omatic) }),
		askAbout: async (key: string, centre: DataCentreId, ask: Ask) => {
			dispatch({ type: 'asked', centre, others: false });
			dispatch({ type: 'answered', result: await ask({ key, centre, cancel }) });
		},
		askTheOthers: async (key: string, centre: DataCentreId, ask: Ask) => {
			const { outcome } = await askOthers(ask, { key, centre, cancel }, (other) =>
				dispatch({ type: 'asked', centre: other, others: true })
			);
			dispatch({ type: 'answered-others', outcome });
		},
	});
	if (record.file) dispatch({ type: 'read-file', outcome: await readSample(record.file) });
	return state;
}

async function readSample(file: NonNullable<PracticeRecord['file']>) {
	const report = await readFile(openPracticeFile(file), createExportReader(), {
		onProgress: () => undefined,
		stop: new AbortController().signal,
	});
	if (report === 'cancelled') throw new Error('Nobody cancelled.');
	return (typeof report === 'string' ? unreadReports[report] : report).outcome;
}

const listResults = (state: BoxState) => [
	...fieldIds.flatMap((field) => listFieldResults(state, field)),
	...listCrossFieldResults(state, boxConfig),
	...listProbeResults(state),
	...listTerminalResults(state),
	...listFileResults(state),
];

test.each(Object.entries(allRecords))('practice of %s comes to it', async (code, record) => {
	const shown = listResults(await run(record));
	const codes = shown.flatMap(({ outcome }) => outcome.findings.map((finding) => finding.code));
	expect(codes).toContain(code);
});

test('every problem can be practised, in the order of the codes', () => {
	expect(Object.keys(allRecords)).toEqual(Object.keys(problems));
});

test.each([
	['all-well', 'api-key-format pass, authenticate pass, rights pass'],
	['cancelled', 'api-key-format pass, authenticate unknown'],
	['check-crashed', 'api-key-format unknown'],
] as const)('practice of %s comes to %s', async (name, outcomes) => {
	const shown = listResults(await run(plainRecords[name]));
	expect(shown.map(({ check, outcome }) => `${check} ${outcome.outcome}`).join(', ')).toBe(
		outcomes
	);
});
