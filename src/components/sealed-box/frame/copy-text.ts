/**
 * Puts a text on the clipboard, on a click. The frame has no clipboard of its own by its sandbox,
 * so this uses the command of old, which needs none. Returns whether it worked.
 */
export function copyText(text: string): boolean {
	const area = document.createElement('textarea');
	area.value = text;
	area.style.cssText = 'position:fixed;inset-block-start:0;opacity:0';
	const before = document.activeElement;
	document.body.append(area);
	area.select();
	const done = document.execCommand('copy');
	area.remove();
	if (before instanceof HTMLElement) before.focus();
	return done;
}
