import { describe, expect, test } from 'vitest';
import { followWithin } from '../../src/lib/guide/follow-link.ts';
import { readPlainPage } from '../../src/lib/guide/markdown.ts';
import { writePageHtml } from '../../src/lib/guide/page-html.ts';

const ids = new Set(['EN-14', 'EN-E03']);
const site = 'https://guides.example';

describe('in a file that stands alone, a link', () => {
	test.each([
		['#api-user', '#api-user'],
		['/s/EN-14/', '#EN-14'],
		['/s/en-14/', '#EN-14'],
		['/p/EN-E03/', '#EN-E03'],
		['/engaging-networks/problems/en-e03/', '#EN-E03'],
		['/engaging-networks/problems/', '#problems'],
		['/engaging-networks/check/', '#check'],
		['/engaging-networks/credentials/', '#guide'],
		['/engaging-networks/credentials/#EN-14', '#EN-14'],
		['/1.0/engaging-networks/credentials/#EN-14', '#EN-14'],
		['/report/', '#result'],
	])('to %s stays in the file: %s', (address, expected) => {
		expect(followWithin(address, { ids, site: '' })).toBe(expected);
	});

	test.each(['/changes/', '/s/EN-99/', '/s/EN-14/history/', '/2.0/changes/'])(
		'to %s leads to the site where that is known, and nowhere else',
		(address) => {
			expect(followWithin(address, { ids, site })).toBe(`${site}${address}`);
			expect(followWithin(address, { ids, site: '' })).toBeUndefined();
		}
	);

	test.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', 'x.html'])(
		'to %s goes',
		(address) => expect(followWithin(address, { ids, site })).toBeUndefined()
	);
});

const write = (body: string, anchors = true) =>
	writePageHtml(readPlainPage(body), {
		...{ deeper: 1, anchors },
		follow: (address) => followWithin(address, { ids, site }),
	});

describe('a page as plain HTML', () => {
	test('has its steps with their ids', () => {
		expect(write('<Steps>\n  <Step id="EN-14">Save the **user**.</Step>\n</Steps>')).toBe(
			'<ol>\n<li id="EN-14" data-step="EN-14"><strong>EN-14</strong> Save the <strong>user</strong>.</li>\n</ol>'
		);
	});

	test('has deeper headings, with ids where its links want them', () => {
		expect(write('## What goes where?')).toBe('<h3 id="what-goes-where-">What goes where?</h3>');
		expect(write('## Why', false)).toBe('<h3>Why</h3>');
	});

	test('says where a link leaves it, and keeps the words of one that is gone', () => {
		expect(write('[Changes](/changes/) and [that](javascript:x)')).toBe(
			`<p><a href="${site}/changes/" rel="noreferrer">Changes (on the web)</a> and <span>that</span></p>`
		);
		expect(write('[EN-14](/s/EN-14/)')).toBe('<p><a href="#EN-14">EN-14</a></p>');
	});

	test('writes text as text', () => {
		expect(write('`<script>` & "x"')).toBe('<p><code>&#x3C;script></code> &#x26; "x"</p>');
	});
});
