import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layOut, width, type Row } from '../../src/components/sketches/layout.ts';
import { breakWords, pieces, size } from '../../src/components/sketches/pieces.ts';
import { screens } from '../../src/components/sketches/screens.ts';
import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';

const guide = readFileSync(
	new URL('../../src/content/docs/engaging-networks/credentials.mdx', import.meta.url),
	'utf8'
).replace(/\s+/g, ' ');
const labelsOf = (row: Row) => [
	...('label' in row ? [row.label] : []),
	...('value' in row && row.value !== undefined ? [row.value] : []),
];

describe.each(Object.entries<readonly Row[]>(screens))('the sketch %s', (_, rows) => {
	test('has labels that the guide names, and nothing else in words', () => {
		expect(rows.flatMap(labelsOf).filter((label) => !guide.includes(label))).toEqual([]);
		expect(rows.flatMap(labelsOf).length).toBeGreaterThan(1);
	});

	test('keeps within its frame, from top to bottom', () => {
		const { shapes, height } = layOut(rows);
		const right = shapes.map((each) => each.x + ('width' in each ? each.width : 0));
		const bottom = shapes.map((each) => each.y + ('height' in each ? each.height : 0));
		expect(Math.max(...right)).toBeLessThan(width - 5);
		expect(Math.min(...shapes.map(({ x }) => x))).toBeGreaterThan(5);
		expect(Math.max(...bottom)).toBeLessThan(height);
		expect(shapes.some(({ shape }) => shape === 'ring')).toBe(true);
	});
});

test('what is marked has a ring of its own', () => {
	const { shapes } = layOut([{ row: 'button', label: 'Add API User', marked: true }]);
	expect(shapes.map(({ shape }) => shape)).toEqual(['box', 'centred', 'ring']);
	expect(layOut([{ row: 'button', label: 'Add API User' }]).shapes).toHaveLength(2);
});

test.each([
	['Permission group', 166, ['Permission group']],
	['Private Token', 76, ['Private', 'Token']],
	['Utilisateur d’API', 82, ['Utilisateur', 'd’API']],
	['Donaudampfschiff', 40, ['Donaudampfschiff']],
])('%s in %i units', (text, room, lines) => expect(breakWords(text, room)).toEqual(lines));

test.each(Object.entries(dictionaries))('the pieces fit in %s', (_, words) => {
	for (const { name, x, width: room } of pieces) {
		const lines = breakWords(words[`guide.pieces.${name}`], room);
		expect([name, Math.max(...lines.map((line) => line.length * 7.2)) <= room]).toEqual([
			name,
			true,
		]);
		expect(x + room).toBeLessThan(size.width);
	}
});
