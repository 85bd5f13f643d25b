import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataCentre } from '../../src/lib/connectors/engaging-networks/data-centres.ts';

test.each([
	['https://ca.engagingnetworks.app/index.html#login', 'ca'],
	['us.engagingnetworks.app', 'us'],
	['  HTTPS://US2.EngagingNetworks.app:443/page/1?x=y ', 'us2'],
	['http://ca.engagingnetworks.app./', 'ca'],
	['https://www.e-activist.com/ea-action/x', 'ca'],
	['e-activist.com', 'ca'],
	['us.e-activist.com/x', 'us'],
])('%s is on %s', (address, centre) => {
	expect(parseDataCentre(address)).toEqual({ centre });
});

test.each([
	['https://eu.engagingnetworks.app/', 'does-not-exist'],
	['au.engagingnetworks.app', 'does-not-exist'],
	['test.engagingnetworks.app', 'test-region'],
	['us3.engagingnetworks.app', 'not-in-our-list'],
])('%s is no data centre of clients: %s', (address, kind) => {
	expect(parseDataCentre(address)).toEqual({ finding: { code: 'EN-E18', facts: { kind } } });
});

test.each([
	'https://ca.engagingnetworks.app.example.org/',
	'https://ca.engagingnetworks.app@example.org/',
	'https://example.org/?https://ca.engagingnetworks.app/',
	'https://notengagingnetworks.app/',
	'engagingnetworks.app',
	'constructor',
	'javascript:alert(1)',
	'ftp://ca.engagingnetworks.app/',
	'my data centre',
	'ca',
])('%s is not an address of Engaging Networks', (address) => {
	expect(parseDataCentre(address)).toEqual({ finding: { code: 'EN-E17', facts: {} } });
});

test('any text comes to a centre or a finding', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
			expect(Object.keys(parseDataCentre(text))).toEqual(['finding']);
		}),
		{ seed: 3 }
	);
});
