/** What the hostile code in the box got to hold, and where it tries to bring it. */
export interface Loot {
	/** Read out of the field of the box. */
	readonly secret: string;
	/** An address elsewhere; the secret is in its host's name where that can be, and in its query. */
	readonly url: string;
	/** The same at the site's own origin. */
	readonly own: string;
	/** The secret as a few bytes, for ways that carry no text. */
	readonly digits: string;
}

/** Names of attacks and of their kinds are technical, and English on every page, as in reports about them. */
export const attackGroups = {
	requests: 'Asking for something on the network',
	elements: 'Pictures, films and other pieces of a page',
	links: 'Hints about what may be needed next',
	styles: 'Style sheets and fonts',
	navigation: 'Leading to another page',
	workers: 'Programs in the background',
	sockets: 'Open lines and direct connections',
	storage: 'Leaving it behind in the browser',
	messages: 'Telling the page around the box',
	services: 'Services of the browser and the device',
} as const satisfies Readonly<Record<string, string>>;

export type AttackGroup = keyof typeof attackGroups;

/** One way out that hostile code in a box may try. */
export interface Attack {
	/** In addresses, results and tables; never changes. */
	readonly id: string;
	readonly group: AttackGroup;
	/** For a reader who is no programmer. */
	readonly title: string;
	/** What the attack may end: its own frame, or the whole page. It gets one to itself. */
	readonly ends?: 'frame' | 'page';
	/** Whether a browser would only ever do it on a click. */
	readonly onClick?: true;
	/** Whether it breaks a rule on purpose, so that the browser's saying so means nothing. */
	readonly breaksRule?: true;
	/** Why this is open and stays so. */
	readonly byDesign?: string;
	/**
	 * Tries it. Answers `sent` when it is certain that something left, throws {@link Absent} in a browser
	 * that has no such thing; what else it answers or throws is looked at by `watch.ts`.
	 */
	readonly run: (loot: Loot) => unknown;
}

/** Attacks of one group. */
export const inGroup = (
	group: AttackGroup,
	attacks: readonly Omit<Attack, 'group'>[]
): readonly Attack[] => attacks.map((attack) => ({ ...attack, group }));

/** This browser has no such thing. */
export class Absent extends Error {}

const isFunction = (value: unknown): value is (...args: never[]) => unknown =>
	typeof value === 'function';

/** Makes an object of a class that not every browser has. */
export function make(name: string, ...args: readonly unknown[]): unknown {
	const found: unknown = Reflect.get(globalThis, name);
	if (!isFunction(found)) throw new Absent(name);
	return Reflect.construct(found, [...args]);
}

/** Calls a method that not every browser has. */
export function call(owner: unknown, name: string, ...args: readonly unknown[]): unknown {
	const found: unknown = get(owner, name);
	if (!isFunction(found)) throw new Absent(name);
	return Reflect.apply(found, owner, [...args]);
}

/** A property that not every browser has. */
export function get(owner: unknown, name: string): unknown {
	if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) {
		throw new Absent(name);
	}
	const found: unknown = Reflect.get(owner, name);
	if (found === undefined || found === null) throw new Absent(name);
	return found;
}

export const sent = () => 'sent' as const;
