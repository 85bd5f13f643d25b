import type { WrapperKind } from '../problems/problems.ts';

/** A text without what was copied along with it. */
export interface Unwrapped {
	readonly wrappers: readonly WrapperKind[];
	readonly labelled: boolean;
	readonly core: string;
}

/** Longer texts are no key with something around it; they are left as they are. */
const longestWrapped = 2_000;

const address = /^[a-z][a-z0-9+.-]*:\/\//i;
const knownLabel =
	/^(?:your\s+)?(?:api[ _-]?key|(?:private|public)[ _-]?token|(?:ens-)?auth-token|token|key)\b\s*[:=]?\s*/i;
/** Not a piece of a key, which a mail broke with `=`. */
const anyLabel = /^(?![\da-f-]+[:=])\p{L}[\p{L}\d _-]{0,40}[:=]\s*/u;

const layers: readonly (readonly [WrapperKind | 'label', RegExp])[] = [
	['bearer', /^bearer\b[\s:=]*/i],
	['label', knownLabel],
	['label', anyLabel],
	['quotes', /^["'`]+|["'`]+$/g],
	['brackets', /^[([{<]+|[)\]}>]+$/g],
];

/**
 * Takes off labels, `Bearer`, quotes and brackets, layer by layer, and tells which there were. An
 * address and a JSON text are only recognised, not taken apart. Takes trimmed text in plain
 * characters; what it does not know stays in `core`.
 */
export function unwrap(text: string): Unwrapped {
	if (address.test(text)) return { wrappers: ['address'], labelled: false, core: text };
	if (/^[{[]/.test(text) && /["']\s{0,9}:/.test(text)) {
		return { wrappers: ['json'], labelled: false, core: text };
	}
	const wrappers = new Set<WrapperKind>();
	let labelled = false;
	let core = text;
	for (let before = ''; core !== before && core.length <= longestWrapped;) {
		before = core;
		for (const [kind, pattern] of layers) {
			const bare = core.replace(pattern, '').trim();
			if (bare === core) continue;
			if (kind === 'label') labelled = true;
			else wrappers.add(kind);
			core = bare;
		}
	}
	return { wrappers: [...wrappers], labelled, core };
}
