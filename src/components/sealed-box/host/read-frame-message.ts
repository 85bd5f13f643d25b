import { longestResults, resultsPattern } from '../../../lib/report/result-code.ts';
import type { FrameMessage } from '../frame-messages.ts';
import { hasKeys, isRecord } from '../read-message.ts';

/**
 * Reads a message from the frame; nothing for anything that is not exactly one of the
 * kinds. By hand, because the schema library would double what opening a box costs.
 */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
	if (!isRecord(data)) return undefined;
	const { type, height, top, bottom, step, code, centre, results } = data;
	if ((type === 'ready' || type === 'open-practice') && hasKeys(data, 'type')) return { type };
	if (type === 'height' && hasKeys(data, 'type', 'height')) {
		return isPlace(height) ? { type, height } : undefined;
	}
	if (type === 'in-view' && hasKeys(data, 'type', 'top', 'bottom')) {
		return isPlace(top) && isPlace(bottom) ? { type, top, bottom } : undefined;
	}
	if (type === 'open-terminal' && hasKeys(data, 'type', 'centre')) {
		return isCentre(centre) && centre !== 'x' ? { type, centre } : undefined;
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

/** Whether a value is a number of CSS pixels that a frame can have. */
const isPlace = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 20_000;

const isCentre = (value: unknown): value is 'ca' | 'us' | 'us2' | 'x' =>
	value === 'ca' || value === 'us' || value === 'us2' || value === 'x';
