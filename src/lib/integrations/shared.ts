/** What an integration hands over to the pages, or to the configuration of the content. */
export interface Shared<Value> {
	readonly get: () => Value | undefined;
	readonly set: (value: Value | undefined) => void;
}

/**
 * Astro makes pages from a bundle of its own, which shares no module with its integrations. The process is all that both
 * have: what has the same name is the same in both.
 */
export function createShared<Value>(name: string): Shared<Value> {
	const key = Symbol.for(`omatic-connection-guides.${name}`);
	return {
		get: () => Reflect.get(globalThis, key),
		set: (value) => void Reflect.set(globalThis, key, value),
	};
}
