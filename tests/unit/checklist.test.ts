import { expect, test } from 'vitest';
import { readChecklist } from '../../src/lib/guide/checklist.ts';

const page = `
Four values.

| Value | Where |
| --- | --- |
| **Key** | [API user](#api-user) |

## API user

It cannot log in.

<Aside type="danger" title="Leave it alone">Create a new one.</Aside>

<Steps>
  <Step id="EN-14">
    Save the **user**, as step [EN-13](#EN-13) says.

    <CheckBox field="api-key" />
  </Step>
  <Step id="EN-15">Fill in.</Step>
</Steps>

## About

1. No step at all
`;

test('a sheet has the sections with steps, their warnings, and each step by its id', () => {
	expect(readChecklist(page)).toEqual([
		{
			title: 'API user',
			first: 'EN-14',
			parts: [
				'<p>It cannot log in.</p>',
				'<blockquote>\n<p><strong>Leave it alone</strong></p>\n<p>Create a new one.</p>\n</blockquote>',
				[
					{
						id: 'EN-14',
						html: '<p><strong>EN-14</strong> Save the <strong>user</strong>, as step <span>EN-13</span> says.</p>',
					},
					{ id: 'EN-15', html: '<p><strong>EN-15</strong> Fill in.</p>' },
				],
			],
		},
	]);
});

test.each(['', 'No heading.', '## No steps\n\nWords.'])(
	'a page without steps has none: %j',
	(body) => expect(readChecklist(body)).toEqual([])
);
