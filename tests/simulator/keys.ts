import { createHash } from 'node:crypto';

/**
 * A UUID made from a seed and a name: the same on every run, and nobody's key. Names such as
 * `accepted` tell what the simulator does with it.
 */
export function makeKey(seed: string, name: string): string {
	const hex = createHash('sha256').update(`${seed}/${name}`).digest('hex');
	return [8, 12, 16, 20, 32]
		.map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end))
		.join('-');
}
