/** Calls once a reader has an element in view, when the page has come and nothing else is to do. */
export function whenInView(element: HTMLElement, call: () => void): void {
	const seen = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		seen.disconnect();
		whenIdle(call);
	});
	seen.observe(element);
}

/** Whether the reader saves data. Only Chromium tells. */
export const savesData = (): boolean =>
	'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true;

function whenIdle(call: () => void) {
	if (document.readyState !== 'complete') {
		addEventListener('load', () => whenIdle(call), { once: true });
	} else if ('requestIdleCallback' in window) requestIdleCallback(call);
	else setTimeout(call, 200);
}
