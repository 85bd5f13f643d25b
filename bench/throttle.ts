import type { CDPSession } from '@playwright/test';

/**
 * Lighthouse's "Slow 4G", as its DevTools throttling applies it: a round trip of 150 ms and 1.6 Mbit/s become a
 * delay of 562.5 ms before each answer and 90 % of the rate.
 */
export const slow4g = {
	offline: false,
	latency: 150 * 3.75,
	downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
	uploadThroughput: (750 * 1024 * 0.9) / 8,
};

const full = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** A processor four times slower on Slow 4G, or the machine as it is. */
export async function throttle(session: CDPSession, on: boolean): Promise<void> {
	await session.send('Network.emulateNetworkConditions', on ? slow4g : full);
	await session.send('Emulation.setCPUThrottlingRate', { rate: on ? 4 : 1 });
}
