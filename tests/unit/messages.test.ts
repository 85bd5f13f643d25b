import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrameMessage } from '../../src/components/sealed-box/host/read-frame-message.ts';
import { FrameMessageSchema } from '../../src/components/sealed-box/frame-messages.ts';

const bySchema = (data: unknown) => {
	const parsed = FrameMessageSchema.safeParse(data);
	return parsed.success ? parsed.data : undefined;
};

test.each([
	{ type: 'ready' },
	{ type: 'height', height: 0 },
	{ type: 'height', height: 20_000 },
	{ type: 'go-to-step', step: 'EN-14' },
	{ type: 'result', centre: 'x', results: '' },
	{ type: 'result', centre: 'us2', results: 'afp7_auua20' },
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
	{ type: 'go-to-step', step: 'EN-1' },
	{ type: 'go-to-step', step: 'EN-14 ' },
	{ type: 'go-to-step', step: 'EN-14', because: 'x' },
	{ type: 'eval', code: 'x' },
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
			type: fc.oneof(fc.constantFrom('ready', 'height', 'go-to-step', 'result'), fc.anything()),
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
