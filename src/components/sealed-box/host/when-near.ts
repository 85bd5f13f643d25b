/**
 * Calls once a reader comes near an element: points at it, moves the focus into it, or has it in view when
 * the page has come and nothing else is to do. Never for a reader who saves data.
 */
export function whenNear(element: HTMLElement, call: () => void): void {
	if (savesData()) return;
	const events = ['pointerenter', 'focusin'] as const;
	for (const event of events) element.addEventListener(event, call, { once: true });
	const seen = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		seen.disconnect();
		whenIdle(call);
	});
	seen.observe(element);
}

/** Only Chromium tells. */
const savesData = () =>
	'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true;

function whenIdle(call: () => void) {
	if (document.readyState !== 'complete') {
		addEventListener('load', () => whenIdle(call), { once: true });
	} else if ('requestIdleCallback' in window) requestIdleCallback(call);
	else setTimeout(call, 200);
}
