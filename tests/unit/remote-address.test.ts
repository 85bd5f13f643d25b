import { describe, expect, test } from 'vitest';
import {
	severityOf,
	type EnFinding,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { checkRemoteAddress } from '../../src/lib/connectors/engaging-networks/remote-address/check-remote-address.ts';

/*
 * Addresses for documentation are reserved, and the check says so. These belong to public name
 * servers: anyone may know them. Nothing is sent anywhere.
 */
const [a, b, c] = ['9.9.9.9', '149.112.112.112', '1.1.1.1'] as const;

const check = (text: string, omatic: readonly string[] = []) => checkRemoteAddress(text, omatic);
const codesOf = (findings: readonly EnFinding[]) => findings.map(({ code }) => code);
const codes = (text: string, omatic?: readonly string[]) =>
	codesOf(check(text, omatic).outcome.findings);
const full = (count: number) => Array.from({ length: count }, (_, at) => `149.112.112.${100 + at}`);

describe('passes without a word', () => {
	test.each([
		['one address', a],
		['two', `${a}~${b}`],
		['twelve of full length', full(12).join('~')],
		['the lowest and the highest numbers', '1.0.0.0~223.255.255.255'],
		[
			'next to the private ranges',
			'9.255.255.255~11.0.0.0~172.15.255.255~172.32.0.0~192.167.255.255',
		],
		['next to the others', '100.63.255.255~100.128.0.0~126.255.255.255~128.0.0.0~169.253.0.1'],
		['addresses that begin alike', '1.1.1.1~1.1.1.11~11.1.1.1'],
	])('%s', (_, text) => {
		expect(check(text)).toEqual({
			outcome: { outcome: 'pass', findings: [] },
			value: text,
			offer: undefined,
		});
	});

	test.each([
		[` ${a}`, { before: 1, after: 0, lineEnds: 0 }],
		[`${a}~${b}\r\n`, { before: 0, after: 2, lineEnds: 2 }],
		[`\t\n${a}   `, { before: 2, after: 3, lineEnds: 1 }],
	])('with a note on spaces around: %j', (text, facts) => {
		expect(check(text)).toEqual({
			outcome: { outcome: 'pass', findings: [{ code: 'EN-E07', facts }] },
			value: text.trim(),
			offer: undefined,
		});
	});
});

test('an empty field is not run, and never passes', () => {
	const outcome = { outcome: 'not-run', because: 'missing-input', findings: [] };
	expect(check('')).toEqual({ outcome, value: undefined, offer: undefined });
	expect(check('', [a]).outcome).toEqual(outcome);
});

describe('warns, and offers the list as it is documented', () => {
	test.each([
		['a comma', `${a},${b}`, ['EN-E42'], `${a}~${b}`],
		['a semicolon', `${a};${b}`, ['EN-E43'], `${a}~${b}`],
		['a line end', `${a}\r\n${b}`, ['EN-E45'], `${a}~${b}`],
		['a tilde at the start', `~${a}`, ['EN-E46'], a],
		['a tilde at the end', `${a}~${b}~`, ['EN-E46'], `${a}~${b}`],
		['two tildes', `${a}~~${b}`, ['EN-E47'], `${a}~${b}`],
		['a comma beside a block', `${a},192.0.2.0/24`, ['EN-E42', 'EN-E52'], `${a}~192.0.2.0/24`],
	])('%s', (_, text, found, offer) => {
		const result = check(text);
		expect(codesOf(result.outcome.findings)).toEqual(found);
		expect(result.outcome.findings.map(severityOf)).toEqual(found.map(() => 'warning'));
		expect([result.outcome.outcome, result.value, result.offer]).toEqual(['pass', text, offer]);
	});
});

describe('fails and offers the list as it is documented', () => {
	test.each([
		['a comma and a space', `${a}, ${b}`, ['EN-E42', 'EN-E44'], `${a}~${b}`],
		['a space', `${a} ${b}`, ['EN-E44'], `${a}~${b}`],
		['a tab', `${a}\t${b}`, ['EN-E44'], `${a}~${b}`],
		['spaces around a tilde', `${a} ~ ${b}`, ['EN-E44'], `${a}~${b}`],
		['tildes with a space between', `${a}~ ~${b}`, ['EN-E44', 'EN-E47'], `${a}~${b}`],
		['a private address', `${a}~192.168.0.1`, ['EN-E50'], a],
		[
			'too long only by repetition',
			[...full(12), ...full(12)].join('~'),
			['EN-E48', 'EN-E51'],
			full(12).join('~'),
		],
		['a label', `Remote Address: ${a}~${b}`, ['EN-E02'], `${a}~${b}`],
		['a label without a colon', `Remote Address ${a}`, ['EN-E02'], a],
		['a label on a line of its own', `Remote Address\n${a}`, ['EN-E02'], a],
		['a label with an equals sign', `Remote Address = ${a}`, ['EN-E02'], a],
		['a label in another language', `Adresse distante : ${a}`, ['EN-E02'], a],
		['quotes', `"${a}~${b}"`, ['EN-E03'], `${a}~${b}`],
		['JSON', `["${a}","${b}"]`, ['EN-E03', 'EN-E42'], `${a}~${b}`],
		['JSON with a name', `{"remoteAddress": "${a}"}`, ['EN-E02', 'EN-E03'], a],
		['curly quotes', `“${a}”`, ['EN-E05'], a],
		['a zero-width space', `${a}\u200B~${b}`, ['EN-E04'], `${a}~${b}`],
		['a no-break space', `${a}\u00A0${b}`, ['EN-E04'], `${a}~${b}`],
		['a byte order mark', `\uFEFF${a}`, ['EN-E04'], a],
		['a full-width tilde', `${a}～${b}`, ['EN-E05'], `${a}~${b}`],
		['a tilde operator', `${a}∼${b}`, ['EN-E05'], `${a}~${b}`],
		['a small tilde', `${a}˜${b}`, ['EN-E05'], `${a}~${b}`],
		['full-width digits', '９.９.９.９', ['EN-E05'], a],
		['ideographic full stops', '9。9。9。9', ['EN-E05'], a],
		['a Cyrillic O for a zero', '1О4.16.0.1', ['EN-E05'], '104.16.0.1'],
		['a full-width comma', `${a}，${b}`, ['EN-E05', 'EN-E42'], `${a}~${b}`],
		['a range with spaces', '192.0.2.1 - 192.0.2.9', ['EN-E44', 'EN-E53'], '192.0.2.1-192.0.2.9'],
		['IPv6 in brackets', '[2620:fe::fe]', ['EN-E03', 'EN-E55'], '2620:fe::fe'],
		['codes of an address', `${a}%7E${b}`, ['EN-E03'], `${a}~${b}`],
		['codes of a mail', `${a}=7E${b}`, ['EN-E03'], `${a}~${b}`],
		['codes of HTML', `${a}&#126;${b}`, ['EN-E03'], `${a}~${b}`],
		['marks of a terminal', `0~${a}~${b}1~`, ['EN-E03'], `${a}~${b}`],
	])('%s', (_, text, found, offer) => {
		const result = check(text);
		expect(codesOf(result.outcome.findings)).toEqual(found);
		expect(result.outcome.outcome).toBe('fail');
		expect([result.value, result.offer]).toEqual([undefined, offer]);
	});
});

describe('fails without an offer', () => {
	test.each([
		['blanks', ' \t\n', ['EN-E01']],
		['invisible characters alone', '\u200B\uFEFF', ['EN-E01']],
		['50,000 blanks', ' '.repeat(50_000), ['EN-E01']],
		['thirteen addresses', full(13).join('~'), ['EN-E48']],
		['thirteen addresses with commas', full(13).join(','), ['EN-E42', 'EN-E48']],
		['a private address alone', '10.0.0.1', ['EN-E50']],
		['a number too high', `${a},300.1.2.3`, ['EN-E42', 'EN-E49']],
		['a label alone', 'Remote Address:', ['EN-E02']],
		['a tilde alone', '~', ['EN-E01']],
		['empty quotes', '""', ['EN-E01']],
		['a variable', '{{ip}}', ['EN-E49']],
		['a netmask behind a space', `${a} 255.255.255.0`, ['EN-E44', 'EN-E50']],
		['IPv6 with a port', '[2620:fe::fe]:443', ['EN-E49']],
		['a word between', `${a} and ${b}`, ['EN-E44', 'EN-E49']],
	])('%s', (_, text, found) => {
		const result = check(text);
		expect(codesOf(result.outcome.findings)).toEqual(found);
		expect(result.outcome.outcome).toBe('fail');
		expect([result.value, result.offer]).toEqual([undefined, undefined]);
	});
});

describe('is no address', () => {
	test.each([
		['300.1.2.3', 'number-too-high'],
		['9.9.9.256', 'number-too-high'],
		['9.9.9.9999', 'number-too-high'],
		['192.0.02.1', 'leading-zero'],
		['010.9.9.9', 'leading-zero'],
		['00.9.9.9', 'leading-zero'],
		['9.9.9', 'parts'],
		['127.1', 'parts'],
		['151587081', 'parts'],
		['9.9.9.9.9', 'parts'],
		['9..9.9', 'parts'],
		['9.9.9.9:443', 'with-more'],
		['https://9.9.9.9', 'with-more'],
		['https://office.example.org/', 'with-more'],
		['9.9.9.9/path', 'with-more'],
		['9.9.9.0/33', 'with-more'],
		['9.9.9.9/1.1.1.1', 'with-more'],
		['9.9.9.0/255.0.255.0', 'with-more'],
		['9.9.9.0/0.0.0.255', 'with-more'],
		['2620:fe::/129', 'other'],
		['9.9.9.9.', 'with-more'],
		['9.9.9.9(a)b', 'with-more'],
		['0x7f.1.1.1', 'other'],
		['localhost', 'other'],
		['localhost:8080', 'other'],
		['office.example.org:8080', 'other'],
		['someone@example.org', 'other'],
		['-', 'other'],
		['x.x.x.x', 'other'],
		['9.9.9.9-300', 'with-more'],
		['12:34:56:78:9a:bc', 'other'],
		['x'.repeat(190), 'other'],
	])('%s', (text, kind) => {
		expect(check(`${a}~${text}`).outcome.findings).toEqual([
			{ code: 'EN-E49', facts: { places: [2], kinds: [kind] } },
		]);
	});
});

describe('is not public', () => {
	test.each([
		['10.0.0.1', 'private'],
		['172.16.0.1', 'private'],
		['172.31.255.255', 'private'],
		['192.168.1.1', 'private'],
		['127.0.0.1', 'loopback'],
		['169.254.1.1', 'link-local'],
		['100.64.0.1', 'carrier'],
		['100.127.255.255', 'carrier'],
		['0.0.0.0', 'reserved'],
		['192.0.2.1', 'reserved'],
		['198.51.100.7', 'reserved'],
		['203.0.113.9', 'reserved'],
		['198.18.0.1', 'reserved'],
		['224.0.0.1', 'reserved'],
		['255.255.255.255', 'reserved'],
	])('%s', (text, kind) => {
		expect(check(`${a}~${text}`).outcome.findings).toEqual([
			{ code: 'EN-E50', facts: { places: [2], kinds: [kind] } },
		]);
	});
});

describe('only warns of what is not documented, and offers nothing for it', () => {
	test.each([
		['192.0.2.0/24', 'EN-E52', { places: [2] }],
		['10.0.0.0/8', 'EN-E52', { places: [2] }],
		['192.0.2.0/255.255.255.0', 'EN-E52', { places: [2] }],
		['2001:db8::/32', 'EN-E52', { places: [2] }],
		['192.0.2.1-192.0.2.9', 'EN-E53', { places: [2], kinds: ['dash'] }],
		['192.0.2.1-9', 'EN-E53', { places: [2], kinds: ['dash'] }],
		['192.0.2-4.1', 'EN-E53', { places: [2], kinds: ['dash'] }],
		['192.0.2.*', 'EN-E53', { places: [2], kinds: ['wildcard'] }],
		['192.0.*', 'EN-E53', { places: [2], kinds: ['wildcard'] }],
		['192.0.2.x', 'EN-E53', { places: [2], kinds: ['wildcard'] }],
		['*', 'EN-E53', { places: [2], kinds: ['wildcard'] }],
		['office.example.org', 'EN-E54', { places: [2] }],
		['*.example.org', 'EN-E54', { places: [2] }],
		['бюро.example.org', 'EN-E54', { places: [2] }],
		['2001:db8::1', 'EN-E55', { places: [2] }],
		['::1', 'EN-E55', { places: [2] }],
		['::ffff:9.9.9.9', 'EN-E55', { places: [2] }],
		['fe80::1%eth0', 'EN-E55', { places: [2] }],
	])('%s', (text, code, facts) => {
		expect(check(`${a}~${text}`)).toEqual({
			outcome: { outcome: 'pass', findings: [{ code, facts }] },
			value: `${a}~${text}`,
			offer: undefined,
		});
	});

	test.each(['fe80::1', 'fd00:1::2~9.9.9.9', 'cafe:babe::/32', 'remote-address.example.org'])(
		'and takes no part of it for a label: %s',
		(text) => expect(check(text).outcome.outcome).toBe('pass')
	);
});

describe('finds what is repeated, and offers the list without it', () => {
	test.each([
		[`${a}~${a}`, [2], a],
		[`${a}~${b}~${a}~${b}~${a}`, [3, 4, 5], `${a}~${b}`],
		['2620:FE::FE~2620:fe:0::fe', [2], '2620:FE::FE'],
		['Office.example.org~office.example.ORG', [2], 'Office.example.org'],
	])('%s', (text, places, offer) => {
		const result = check(text);
		const repeated = result.outcome.findings.filter(({ code }) => code === 'EN-E51');
		expect(repeated).toEqual([{ code: 'EN-E51', facts: { places } }]);
		expect([result.outcome.outcome, result.value, result.offer]).toEqual(['pass', text, offer]);
	});

	test.each([
		`${a}~19.9.9.9`,
		'9.9.9.9~::ffff:9.9.9.9',
		'192.0.2.0/24~192.0.2.1/24',
		'300.1.1.1~300.1.1.1',
	])('stays quiet on %s', (text) => expect(codes(text)).not.toContain('EN-E51'));
});

describe('says what it saw', () => {
	test.each([
		[`${a},${b},${c}`, 'EN-E42', { count: 2 }],
		[`${a};${b};;${c}`, 'EN-E43', { count: 3 }],
		[` ${a}~  ${b} \t~${c} `, 'EN-E44', { count: 4 }],
		[`\n${a}\r\n${b}\n${c}\n`, 'EN-E45', { count: 2 }],
		[`~${a}~`, 'EN-E46', { where: ['start', 'end'] }],
		[`${a}~~~${b}~~${c}`, 'EN-E47', { count: 2 }],
		[`${a}~300.1.1.1~${b}~9.9`, 'EN-E49', { places: [2, 4], kinds: ['number-too-high', 'parts'] }],
		['10.0.0.1~127.0.0.1', 'EN-E50', { places: [1, 2], kinds: ['private', 'loopback'] }],
		['192.0.2.*~192.0.2.1-9', 'EN-E53', { places: [1, 2], kinds: ['wildcard', 'dash'] }],
		[full(13).join('~'), 'EN-E48', { length: 207 }],
		[`  ${full(13).join('~')}\n`, 'EN-E48', { length: 207 }],
		['x'.repeat(10_000_000), 'EN-E48', { length: 10_000_000 }],
		[`  ${`${a}~`.repeat(100_000)}  `, 'EN-E48', { length: 800_000 }],
		[`["${a}"]`, 'EN-E03', { kinds: ['quotes', 'brackets'] }],
		[`${a}～${b}`, 'EN-E05', { kinds: ['full-width'] }],
		['192.0.2.1–192.0.2.9', 'EN-E05', { kinds: ['dash'] }],
		[`\uFEFF${a}\u200E`, 'EN-E04', { kinds: ['byte-order', 'direction'] }],
	])('%#', (text, code, facts) => {
		expect(check(text).outcome.findings).toContainEqual({ code, facts });
	});

	test('200 characters are not too many', () => {
		expect(codes(`${full(12).join('~')}~${a}~`.slice(0, 200))).toEqual(['EN-E46']);
	});

	test('of many places the first twenty', () => {
		const places = Array.from({ length: 20 }, (_, at) => at + 1);
		expect(
			check(Array.from({ length: 30 }, () => '300.1.1.1').join('~')).outcome.findings
		).toContainEqual({
			code: 'EN-E49',
			facts: { places, kinds: ['number-too-high'] },
		});
	});
});
