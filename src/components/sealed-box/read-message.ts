/** Whether a message is an object with names, and not a list. */
export const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
	typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether an object has these names and no others. */
export const hasKeys = (data: object, ...keys: readonly string[]): boolean => {
	const own = Object.keys(data);
	return own.length === keys.length && keys.every((key) => own.includes(key));
};
