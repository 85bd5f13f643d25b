/**
 * Puts a text that may still be on its way onto the clipboard. Resolves to whether it got there.
 * The text is promised within the click, because Safari forgets the click while waiting.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
	try {
		if ('ClipboardItem' in globalThis) {
			const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
			await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
		} else {
			await navigator.clipboard.writeText(await text);
		}
		return true;
	} catch {
		return false;
	}
}
