import type { Browser } from '@playwright/test';
import * as z from 'zod';

const Reply = z.object({
	id: z.number(),
	result: z.object({ result: z.object({ value: z.unknown() }) }),
});

/**
 * Evaluates an expression in the one frame that runs in a process of its own. Playwright loses such
 * a frame when its page comes back from the back-forward cache; the browser does not.
 */
export async function evaluateInFrame(browser: Browser, expression: string): Promise<unknown> {
	const session = await browser.newBrowserCDPSession();
	try {
		const { targetInfos } = await session.send('Target.getTargets');
		const [frame, ...more] = targetInfos.filter(({ type }) => type === 'iframe');
		if (!frame || more.length > 0) throw new Error(`There are ${more.length} frames too many.`);
		const { targetId } = frame;
		const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
		const reply = new Promise<unknown>((resolve, reject) => {
			session.on('Target.receivedMessageFromTarget', ({ message }) => {
				const read = Reply.safeParse(JSON.parse(message));
				if (read.success) resolve(read.data.result.result.value);
				else reject(new Error('The frame did not answer as expected.'));
			});
		});
		const params = { expression, returnByValue: true };
		const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
		await session.send('Target.sendMessageToTarget', { sessionId, message });
		return await reply;
	} finally {
		await session.detach();
	}
}
