/**
 * Takes the focus to what a link within the page leads to: a browser scrolls there and leaves the focus
 * nowhere, so that a reader with a keyboard or a screen reader does not know where they are. What
 * takes no focus by itself takes it this once.
 */
function focusTarget(): void {
	const [id = ''] = decodeFragment(location.hash.slice(1)).split('&');
	const target = id === '' ? null : document.getElementById(id);
	if (!target || target.contains(document.activeElement)) return;
	target.focus({ preventScroll: true });
	if (document.activeElement === target) return;
	target.tabIndex = -1;
	target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
	target.focus({ preventScroll: true });
}

/** A fragment without its escapes; one that isn't valid, such as `%`, stays as it is. */
function decodeFragment(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

addEventListener('hashchange', focusTarget);
/* The same link once more changes no address. */
document.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
	if (link && link.href === location.href) setTimeout(focusTarget);
});
