import { expect, test } from 'vitest';
import { attacks } from '../../src/components/red-team/attacks/attacks.ts';
import redTeam from '../../src/content/red-team.json' with { type: 'json' };
import { RedTeamSchema } from '../../src/lib/schemas/red-team.ts';
import { allProtections, isSeenFromBox } from '../red-team/protections.ts';

const { engines } = RedTeamSchema.parse(redTeam);
const ids = attacks.map(({ id }) => id);

test('the committed result is of every way out, in three browsers', () => {
	expect(engines.map(({ name }) => name)).toEqual(['Chromium', 'Firefox', 'WebKitGTK']);
	for (const { channels } of engines) expect(Object.keys(channels)).toEqual(ids);
	expect(ids).toEqual([...new Set(ids)]);
	expect(ids.length).toBeGreaterThan(150);
});

test('nothing is open in Chromium but what is known and explained', () => {
	const known = attacks.filter(({ byDesign }) => byDesign !== undefined).map(({ id }) => id);
	const open = Object.entries(engines[0]?.channels ?? {}).filter(
		([id, { verdict, arrived }]) =>
			verdict === 'open' || (arrived.length > 0 && !known.includes(id))
	);
	expect(open).toEqual([]);
});

/* Known in Firefox and WebKit, where a click is enough; Chromium's policy holds. */
test('the clipboard’s newer command is closed in Chromium', () => {
	expect(engines[0]?.channels['clipboard']?.verdict).toBe('closed');
});

test.each(['history-own', 'history-state', 'history-by-frame', 'data-centre-other-path'])(
	'%s is closed in every browser',
	(way) => {
		expect(engines.map(({ channels }) => channels[way]?.verdict)).toEqual(Array(3).fill('closed'));
	}
);

test('the loss of every protection is noticed, or it is a second line that holds by itself', () => {
	const { protections = {} } = engines[0] ?? {};
	expect(Object.keys(protections)).toEqual(allProtections.filter(isSeenFromBox));
	const unnoticed = Object.entries(protections).filter(
		([, { noticedBy, closesAlone }]) => noticedBy.length + closesAlone.length === 0
	);
	expect(unnoticed).toEqual([]);
});
