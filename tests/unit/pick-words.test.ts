import { expect, test } from 'vitest';
import { pickMessages } from '../../src/lib/integrations/sealed-box/pick-messages.ts';

const words = {
	'box.show': 'Show',
	'box.hide': 'Hide',
	'found.pages_one': 'A page',
	'found.pages_other': 'Pages',
	'verdict.EN-E01': 'Nothing',
	'verdict.EN-E02.same': 'Twice',
	'verdict.EN-E10': 'Ten',
	'verdict.EN-E100': 'A hundred',
	'outcome.key.pass': 'Right',
	'boxes.show': 'Another',
};
const pick = (script: string) => Object.keys(pickMessages(words, script));

test.each([
	['a key in any quotes', 'say("box.show"),say(\'box.hide\')', ['box.show', 'box.hide']],
	['a key without values in a template', 'say(`box.show`)', ['box.show']],
	[
		'both forms of number',
		'say("found.pages",{count:n})',
		['found.pages_one', 'found.pages_other'],
	],
	[
		'a key that is made up, of codes that are there',
		'say(`verdict.${code}`);f("EN-E02")',
		['verdict.EN-E02.same'],
	],
	['a code of two digits alone', 'say(`verdict.${code}`);f("EN-E10")', ['verdict.EN-E10']],
	['a code of three digits alone', 'say(`verdict.${code}`);f("EN-E100")', ['verdict.EN-E100']],
	['none of the codes', 'say(`verdict.${code}`)', []],
	['a key that is made up of two parts', 'say(`outcome.${check}.${form}`)', ['outcome.key.pass']],
	['no part of a longer text', 'f("see box.show"),g("xbox.show"),h("box.sho")', []],
	['no text that only begins like one', 'f("verdict."),"EN-E01"', []],
])('takes %s', (_, script, keys) => expect(pick(script)).toEqual(keys));

test('brings like to like', () => {
	expect(pick('`found.pages`,`box.hide`,`outcome.${x}`,`box.show`')).toEqual([
		'box.show',
		'box.hide',
		'found.pages_one',
		'found.pages_other',
		'outcome.key.pass',
	]);
});
