import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrameMessage } from '../../src/components/sealed-box/host/read-frame-message.ts';
import { readHostMessage } from '../../src/components/sealed-box/frame/read-host-message.ts';
import { FrameMessageSchema } from '../../src/components/sealed-box/frame-messages.ts';
import { HostMessageSchema } from '../../src/components/sealed-box/host-messages.ts';

const bySchema = (data: unknown) => {
	const parsed = FrameMessageSchema.safeParse(data);
	return parsed.success ? parsed.data : undefined;
};

test.each([
	{ type: 'ready' },
	{ type: 'height', height: 0 },
	{ type: 'height', height: 20_000 },
	{ type: 'in-view', top: 0, bottom: 20_000 },
	{ type: 'open-terminal', centre: 'us2' },
	{ type: 'go-to-step', step: 'EN-14' },
	{ type: 'go-to-problem', code: 'EN-E03' },
	{ type: 'result', centre: 'x', results: '' },
	{ type: 'go-to-step', step: 'EN-100' },
	{ type: 'go-to-problem', code: 'EN-E100' },
	{ type: 'result', centre: 'us', results: 'afp100' },
	{ type: 'result', centre: 'us2', results: 'afp7_auua20' },
	{ type: 'result', centre: 'us', results: 'unp58_raf44_vtua60_ocp32_riua30_pauc34_exp72' },
])('reads %j', (message) => {
	expect(readFrameMessage(message)).toEqual(message);
	expect(bySchema(message)).toEqual(message);
});

test.each([
	undefined,
	null,
	'ready',
	[],
	{},
	{ type: 'ready', key: 'x' },
	{ type: 'height', height: -1 },
	{ type: 'height', height: 1.5 },
	{ type: 'height', height: 20_001 },
	{ type: 'height', height: '100' },
	{ type: 'in-view', top: -1, bottom: 10 },
	{ type: 'in-view', top: 0, bottom: 20_001 },
	{ type: 'in-view', top: 0.5, bottom: 10 },
	{ type: 'in-view', top: 0 },
	{ type: 'in-view', top: 0, bottom: 10, said: 'x' },
	{ type: 'open-terminal' },
	{ type: 'open-terminal', centre: 'x' },
	{ type: 'open-terminal', centre: 'us', key: 'x' },
	{ type: 'go-to-step', step: 'EN-1' },
	{ type: 'go-to-step', step: 'EN-14 ' },
	{ type: 'go-to-step', step: 'EN-14', because: 'x' },
	{ type: 'eval', code: 'x' },
	{ type: 'go-to-problem', code: 'EN-03' },
	{ type: 'go-to-problem', code: 'EN-E03', why: 'x' },
	{ type: 'result', centre: 'eu', results: '' },
	{ type: 'result', centre: 'ca', results: 'afp7_' },
	{ type: 'result', centre: 'ca', results: 'a secret' },
	{ type: 'result', centre: 'ca', results: 'afp1234' },
	{ type: 'result', centre: 'ca' },
])('refuses %j', (message) => {
	expect(readFrameMessage(message)).toBeUndefined();
	expect(bySchema(message)).toBeUndefined();
});

test('reads by hand what the schema reads', () => {
	const near = fc.record(
		{
			type: fc.oneof(
				fc.constantFrom('ready', 'height', 'go-to-step', 'go-to-problem', 'result'),
				fc.constantFrom('in-view', 'open-terminal'),
				fc.anything()
			),
			top: fc.integer({ min: -5, max: 20_005 }),
			bottom: fc.oneof(fc.integer({ min: -5, max: 20_005 }), fc.anything()),
			code: fc.oneof(fc.constantFrom('EN-E03', 'EN-E3'), fc.anything()),
			centre: fc.constantFrom('ca', 'x', 'eu'),
			results: fc.constantFrom('', 'afp', 'auua20', 'zz', 'afp_afp'),
			height: fc.oneof(fc.integer({ min: -5, max: 20_005 }), fc.anything()),
			step: fc.oneof(
				fc.constantFrom('EN-14', 'EN-1'),
				fc.stringMatching(/^EN-\d{1,5}$/),
				fc.anything()
			),
		},
		{ requiredKeys: ['type'] }
	);
	fc.assert(
		fc.property(fc.oneof(near, fc.anything()), (data) => {
			expect(readFrameMessage(data)).toEqual(bySchema(data));
		}),
		{ numRuns: 5_000, seed: 5 }
	);
});

const orderBySchema = (data: unknown) => {
	const parsed = HostMessageSchema.safeParse(data);
	return parsed.success ? parsed.data : undefined;
};

test.each([
	{ type: 'set-up', theme: 'dark', fields: ['api-key'] },
	{ type: 'set-up', theme: 'light', fields: [] },
	{ type: 'set-up', theme: 'light', fields: [], centre: 'us2', step: 'EN-14' },
	{ type: 'set-up', theme: 'light', fields: [], centre: undefined, step: undefined },
	{ type: 'theme', theme: 'light' },
	{ type: 'focus' },
	{ type: 'practice', play: 'none' },
	{ type: 'practice', play: 'all-well' },
	{ type: 'practice', play: 'EN-E75' },
	{ type: 'practice', play: 'EN-E100' },
])('the frame listens to %j', (message) => {
	expect(readHostMessage(message)).toEqual(message);
	expect(orderBySchema(message)).toEqual(message);
});

test.each([
	null,
	'focus',
	{ type: 'focus', on: 'x' },
	{ type: 'theme', theme: 'blue' },
	{ type: 'set-up', theme: 'dark' },
	{ type: 'set-up', theme: 'dark', fields: ['password'] },
	{ type: 'set-up', theme: 'dark', fields: 'api-key' },
	{ type: 'set-up', theme: 'dark', fields: Array(5).fill('api-key') },
	{ type: 'set-up', theme: 'dark', fields: [], centre: 'x' },
	{ type: 'set-up', theme: 'dark', fields: [], step: 'EN-1' },
	{ type: 'set-up', theme: 'dark', fields: [], step: '#EN-14' },
	{ type: 'set-up', theme: 'dark', fields: [], key: 'x' },
	{ type: 'practice', play: 'EN-E3' },
	{ type: 'practice', play: 'EN-E03', host: 'x' },
	{ type: 'practice' },
	{ type: 'ask' },
])('the frame is deaf to %j', (message) => {
	expect(readHostMessage(message)).toBeUndefined();
	expect(orderBySchema(message)).toBeUndefined();
});

test('the frame reads by hand what the schema reads', () => {
	const near = fc.record(
		{
			type: fc.oneof(fc.constantFrom('set-up', 'theme', 'focus', 'practice'), fc.anything()),
			theme: fc.constantFrom('light', 'dark', 'x'),
			fields: fc.oneof(fc.array(fc.constantFrom('api-key', 'username', 'password')), fc.anything()),
			centre: fc.constantFrom('ca', 'us2', 'x', undefined),
			step: fc.constantFrom('EN-14', 'EN-1', 'EN-E14', undefined),
			play: fc.oneof(fc.constantFrom('none', 'cancelled', 'EN-E10', 'EN-14'), fc.anything()),
		},
		{ requiredKeys: ['type'] }
	);
	fc.assert(
		fc.property(fc.oneof(near, fc.anything()), (data) => {
			expect(readHostMessage(data)).toEqual(orderBySchema(data));
		}),
		{ numRuns: 5_000, seed: 6 }
	);
});
