/**
 * FNV-1a, 32 bits, as eight hexadecimal digits: enough to tell two wordings of a step apart or to
 * notice a link that was cut. No protection against somebody who wants to deceive.
 */
export function hashText(text: string): string {
	let value = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) {
		value = Math.imul(value ^ byte, 0x01000193) >>> 0;
	}
	return value.toString(16).padStart(8, '0');
}
