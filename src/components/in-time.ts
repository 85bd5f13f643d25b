/** In milliseconds: how long a reader waits for a file of the site before being told that it does not come. */
export const longestWait = 20_000;

/**
 * Ends some loading that makes no end: takes the work, and gives what comes of it. Throws what the work throws, and a
 * `TimeoutError` after so many milliseconds. For what takes no signal, such as `import()`; late results are dropped.
 */
export const inTime = <Result>(
	work: Promise<Result>,
	milliseconds: number = longestWait
): Promise<Result> =>
	new Promise((resolve, reject) => {
		const late = new DOMException('Nothing came in time.', 'TimeoutError');
		const timer = setTimeout(reject, milliseconds, late);
		work.then(resolve, reject).finally(() => clearTimeout(timer));
	});

export const isTimeout = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'TimeoutError';
