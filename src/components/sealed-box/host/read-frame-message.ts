import { longestResults, resultsPattern } from '../../../lib/report/result-code.ts';
import type { FrameMessage } from '../frame-messages.ts';
import { hasKeys, isRecord } from '../read-message.ts';

/**
 * Reads a message from the frame; nothing for anything that is not exactly one of the
 * kinds. By hand, because the schema library would double what opening a box costs.
 */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
	if (!isRecord(data)) return undefined;
	const { type, height, step, code, centre, results } = data;
	if (type === 'ready' && hasKeys(data, 'type')) return { type };
	if (type === 'height' && hasKeys(data, 'type', 'height')) {
		const fits = typeof height === 'number' && Number.isInteger(height);
		return fits && height >= 0 && height <= 20_000 ? { type, height } : undefined;
	}
	if (type === 'go-to-step' && hasKeys(data, 'type', 'step')) {
		return typeof step === 'string' && /^EN-\d{2,4}$/.test(step) ? { type, step } : undefined;
	}
	if (type === 'go-to-problem' && hasKeys(data, 'type', 'code')) {
		return typeof code === 'string' && /^EN-E\d{2,3}$/.test(code) ? { type, code } : undefined;
	}
	if (type === 'result' && hasKeys(data, 'type', 'centre', 'results')) {
		const fits =
			typeof results === 'string' &&
			results.length <= longestResults &&
			resultsPattern.test(results);
		return fits && isCentre(centre) ? { type, centre, results } : undefined;
	}
	return undefined;
}

const isCentre = (value: unknown): value is 'ca' | 'us' | 'us2' | 'x' =>
	value === 'ca' || value === 'us' || value === 'us2' || value === 'x';
