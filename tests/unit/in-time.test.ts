import { expect, test, vi } from 'vitest';
import { inTime, isTimeout, longestWait } from '../../src/components/in-time.ts';

test('gives what comes in time, or the failure', async () => {
	expect(await inTime(Promise.resolve('words'))).toBe('words');
	const failure = new Error('gone');
	const error = await inTime(Promise.reject(failure)).catch((each: unknown) => each);
	expect(error).toBe(failure);
	expect(isTimeout(error)).toBe(false);
});

test('ends what never comes after 20 seconds, and not before', async () => {
	vi.useFakeTimers();
	let error: unknown;
	void inTime(new Promise(() => undefined)).catch((each: unknown) => {
		error = each;
	});
	await vi.advanceTimersByTimeAsync(longestWait - 1);
	expect(error).toBeUndefined();
	await vi.advanceTimersByTimeAsync(1);
	vi.useRealTimers();
	expect(longestWait).toBe(20_000);
	expect(isTimeout(error)).toBe(true);
});
