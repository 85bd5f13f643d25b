const dashed = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const bare = /[0-9a-f]{32}/gi;
const isHex = (text: string) => text !== '' && /^[0-9a-f]+$/i.test(text);

/**
 * Finds the keys in a text of plain characters. A key may run into a word (`Value…`, `…Copy`,
 * `page-…`), but not into more hexadecimal digits: then nobody can say where it begins or ends,
 * unless the run is made of whole keys, as when it was pasted twice. Keys without dashes count
 * where there are others, and come back with dashes.
 */
export function findKeys(text: string): readonly string[] {
	const run = splitRun(text.replace(/\s/g, ''));
	if (run.length > 1) return run;
	const whole = findAlone(text, dashed);
	const rest = whole.reduce((left, key) => left.replace(key, ' '), text);
	const others = findAlone(rest, bare).map(addDashes);
	return whole.length + others.length > 1 ? [...whole, ...others] : whole;
}

/** The keys of a text that is nothing but keys, one after the other, with dashes or without. */
function splitRun(compact: string): readonly string[] {
	if (compact.length % 36 === 0 && compact.includes('-')) {
		const keys = compact.match(dashed) ?? [];
		return keys.length * 36 === compact.length ? keys : [];
	}
	return compact.length % 32 === 0 && isHex(compact)
		? (compact.match(bare) ?? []).map(addDashes)
		: [];
}

function findAlone(text: string, pattern: RegExp): readonly string[] {
	return Array.from(text.matchAll(pattern)).flatMap(({ 0: key, index }) => {
		const before = /([0-9a-z]*)-?$/i.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? '';
		const after = /^-?([0-9a-z]*)/i.exec(text.slice(index + key.length, index + 76))?.[1] ?? '';
		return isHex(before) || isHex(after) ? [] : [key];
	});
}

const addDashes = (digits: string) =>
	digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
