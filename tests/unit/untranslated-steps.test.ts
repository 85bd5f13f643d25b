import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStepUses } from '../../src/lib/guide/find-step-uses.ts';
import { parseMdx } from '../../src/lib/guide/mdx.ts';
import { addUntranslated } from '../../src/lib/guide/untranslated-steps.ts';

const english = `---
title: Doors
---

import { Aside, Card } from '@astrojs/starlight/components';
import CheckBox from '~/components/guide/CheckBox.astro';
import Step from '~/components/guide/Step.astro';
import Steps from '~/components/guide/Steps.astro';

## Outside

<Steps>

<Step id="EN-01">

Open the door.

</Step>

<Step id="EN-02">

Ring the bell.

<CheckBox field="api-key" />

Then wait:

- a minute

<Aside>Or two.</Aside>

</Step>

</Steps>

## Inside

<Steps>

<Step id="EN-03">

Close the door.

</Step>

</Steps>
`;

const french = `---
title: Portes
---

import Step from '~/components/guide/Step.astro';
import Steps from '~/components/guide/Steps.astro';

## Dehors

<Steps>

<Step id="EN-01" of="0badcafe">

Ouvrez la porte.

</Step>

</Steps>

## Dedans

<Steps>

<Step id="EN-03" of="0badcafe">

Fermez la porte.

</Step>

</Steps>
`;

const idsOf = (mdx: string) => findStepUses('fr/a.mdx', 'fr/a.mdx', mdx).map(({ id }) => id);

describe('a step that a translation lacks', () => {
	test('stands after the one before it, its words as English, with the components that it needs', () => {
		expect(addUntranslated(french, english)).toBe(
			french
				.replace(
					"\nimport Step from '~",
					"\nimport { Aside } from '@astrojs/starlight/components';\nimport CheckBox from '~/components/guide/CheckBox.astro';\n\nimport Step from '~"
				)
				.replace(
					'Ouvrez la porte.\n\n</Step>',
					`Ouvrez la porte.

</Step>

<Step id="EN-02" untranslated>

<div lang="en">

Ring the bell.

</div>

<CheckBox field="api-key" />

<div lang="en">

Then wait:

- a minute

<Aside>Or two.</Aside>

</div>

</Step>`
				)
		);
	});

	test.each<[string, readonly string[]]>([
		['the first', ['EN-01']],
		['the last', ['EN-03']],
		['two in a row', ['EN-01', 'EN-02']],
		['two apart', ['EN-01', 'EN-03']],
	])('has its place: %s', (_, missing) => {
		const all = english.replaceAll(/ the /g, ' le ');
		const page = missing.reduce(
			(mdx, id) => mdx.replace(new RegExp(`<Step id="${id}">[^]*?</Step>`), ''),
			all
		);
		const added = addUntranslated(page, english);
		expect(idsOf(added)).toEqual(['EN-01', 'EN-02', 'EN-03']);
		expect(added.match(/ untranslated>/g)).toHaveLength(missing.length);
		expect(() => parseMdx(added)).not.toThrow();
	});

	test('is added to a page without front matter as well', () => {
		const body = (mdx: string) => mdx.replace(/^---[^]*?---\n\n/, '');
		expect(addUntranslated(body(french), body(english)).trim()).toBe(
			body(addUntranslated(french, english)).trim()
		);
	});
});

test.each([
	['that lacks no step', english.replaceAll('the', 'le')],
	['without any step', '---\ntitle: Portes\n---\n\nRien.\n'],
	['with other steps alone', french.replaceAll('EN-0', 'EN-9')],
])('a page %s comes back as it is', (_, page) => {
	expect(addUntranslated(page, english)).toBe(page);
});

test('with any of the English steps a page has all of them, in their order', () => {
	const ids = Array.from({ length: 12 }, (_, at) => `EN-${at + 10}`);
	const write = (some: readonly string[], words: string) =>
		`<Steps>\n\n${some.map((id) => `<Step id="${id}">\n\n${words}\n\n</Step>`).join('\n\n')}\n\n</Steps>\n`;
	fc.assert(
		fc.property(fc.subarray(ids, { minLength: 1 }), (there) => {
			const added = addUntranslated(write(there, 'Un pas.'), write(ids, 'A step.'));
			expect(idsOf(added)).toEqual(ids);
			expect(added.split('Un pas.')).toHaveLength(there.length + 1);
			expect(added.split('A step.')).toHaveLength(ids.length - there.length + 1);
		}),
		{ numRuns: 500, seed: 41 }
	);
});
