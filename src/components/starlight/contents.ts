/**
 * The lists of contents: which part is being read, from the first scrolling on, and when the folded list
 * closes. Nothing is measured before the reader moves.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
const folded = document.querySelector<HTMLDetailsElement>('[data-contents] details');

/** Below the place where the address of a heading brings it, in pixels. */
const below = 53;
let waiting = false;

function mark() {
	waiting = false;
	const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + below;
	const passed = links.filter(({ hash }) => {
		const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
		return heading !== null && heading.getBoundingClientRect().top < line;
	});
	const current = passed.at(-1) ?? links[0];
	for (const link of links) {
		if (link.hash === current?.hash) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const label = folded?.querySelector('[data-current]');
	if (label) label.textContent = current?.textContent.trim() ?? '';
}

function markSoon() {
	if (!waiting) requestAnimationFrame(mark);
	waiting = true;
}

if (links.length > 0) addEventListener('scroll', markSoon, { passive: true });

if (folded) {
	addEventListener('click', ({ target }) => {
		const inside = target instanceof Element && folded.contains(target);
		if (!inside || target.closest('a')) folded.open = false;
	});
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !folded.open) return;
		if (folded.contains(document.activeElement)) folded.querySelector('summary')?.focus();
		folded.open = false;
	});
}
