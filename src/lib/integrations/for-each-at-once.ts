import { availableParallelism } from 'node:os';

/**
 * Does something with each of many, a few at once: one after the other leaves a processor idle, and all at once would
 * hold a whole site in memory.
 */
export async function forEachAtOnce<Each>(
	all: Iterable<Each>,
	call: (each: Each) => Promise<void>
): Promise<void> {
	const queue = all[Symbol.iterator]();
	const work = async () => {
		for (let next = queue.next(); !next.done; next = queue.next()) await call(next.value);
	};
	await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}
