/**
 * Which steps are ticked, on this device alone: `localStorage['guide-ticks']` holds an object from
 * step id to the fingerprint of the words that were ticked. A step whose words have changed since
 * is open again; the rest survive a new version. `need-login` and the like stand for what is to be at hand
 * before the first step; their value is `ticked`.
 */
const key = 'guide-ticks';

type Progress = Readonly<Record<string, string>>;

/** Storage that is blocked or holds something else counts as empty. */
export function readProgress(): Progress {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
		if (typeof stored !== 'object' || stored === null) return {};
		return Object.fromEntries(
			Object.entries(stored).flatMap(([id, print]) =>
				/^(?:EN-\d+|need-[a-z]+)$/.test(id) && typeof print === 'string'
					? [[id, print] as const]
					: []
			)
		);
	} catch {
		return {};
	}
}

/** Ticks a step, or opens it again. Returns whether it could be kept. */
export function saveProgress(id: string, fingerprint: string, ticked: boolean): boolean {
	const others = Object.entries(readProgress()).filter(([each]) => each !== id);
	const next = ticked ? [...others, [id, fingerprint] as const] : others;
	try {
		localStorage.setItem(key, JSON.stringify(Object.fromEntries(next)));
		return true;
	} catch {
		return false;
	}
}

export function clearProgress(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		/* Nothing was kept, so there is nothing to clear. */
	}
}
