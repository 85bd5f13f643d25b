/** The middle one of some numbers; of none, not a number. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of each measure over all rounds. */
export function medians<Key extends string>(
	rounds: readonly Readonly<Record<Key, number>>[],
	keys: readonly Key[]
): Readonly<Record<string, number>> {
	return Object.fromEntries(keys.map((key) => [key, median(rounds.map((round) => round[key]))]));
}
