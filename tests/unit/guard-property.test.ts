import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findViolations } from '../../src/lib/guide/guard.ts';
import { violationKinds } from './planted-breaches.ts';
import { SoundInput } from './sound-input.ts';

const settings = { numRuns: 10_000, seed: 20_261_123 };

test('10,000 sound ledgers and page sets: no false alarm', () => {
	fc.assert(
		fc.property(SoundInput, (input) => {
			expect(findViolations(input)).toEqual([]);
		}),
		settings
	);
}, 60_000);

test('10,000 with one planted breach: each is found and named', () => {
	const planted = new Map<string, number>();
	const Kind = fc.constantFrom(...Object.entries(violationKinds));
	fc.assert(
		fc.property(SoundInput, Kind, fc.nat(), (sound, [kind, [words, plant]], at) => {
			const { input, id } = plant(sound, at);
			const violations = findViolations(input);
			expect(
				violations.some((violation) => violation.id === id && words.test(violation.wrong))
			).toBe(true);
			planted.set(kind, (planted.get(kind) ?? 0) + 1);
		}),
		settings
	);
	expect([...planted.keys()].toSorted()).toEqual(Object.keys(violationKinds).toSorted());
	expect([...planted.values()].reduce((sum, each) => sum + each, 0)).toBe(settings.numRuns);
}, 60_000);
