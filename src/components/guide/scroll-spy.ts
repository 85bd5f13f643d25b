import { interpolate } from '../../lib/i18n/interpolate.ts';
import { readProgress } from './progress.ts';

/**
 * Which step is being read and how many are done, in the lists of contents: they stay in view while the reader
 * scrolls, so that nothing more lies over the page. It stands at the end of each list and moves nothing. It is
 * not announced: it changes with every scroll, and a tick is announced at its own place.
 */
const progress = document.querySelector<HTMLElement>('guide-progress');
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];

/** Below the place where the address of a step brings it, in pixels. */
const below = 53;

/** Shows it in a list: in short in the bar of a narrow screen, which has no room for more than that. */
function createPlace(list: Element) {
	const [place, short, long] = ['span', 'span', 'span'].map((name) => document.createElement(name));
	const bar = list.querySelector('summary');
	if (!place || !short || !long) return () => undefined;
	place.className = 'where';
	if (progress?.lang) place.lang = progress.lang;
	if (bar) {
		short.ariaHidden = 'true';
		long.className = 'sr-only';
		place.append(short);
	}
	place.append(long);
	(bar ?? list).append(place);
	return (id: string, done: number) => {
		const { where = '', count = '' } = progress?.dataset ?? {};
		const all = steps.length;
		short.textContent = id === '' ? `${done}/${all}` : `${id} · ${done}/${all}`;
		long.textContent = interpolate(id === '' ? count : where, { id, done, all });
	};
}

function watch(places: readonly ((id: string, done: number) => void)[]) {
	let waiting = false;
	const show = () => {
		waiting = false;
		const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + below;
		const at = steps.findLast((step) => step.getBoundingClientRect().top < line);
		for (const place of places) place(at?.id ?? '', countDone());
	};
	const showSoon = () => {
		if (!waiting) requestAnimationFrame(show);
		waiting = true;
	};
	addEventListener('scroll', showSoon, { passive: true });
	document.addEventListener('ticks-changed', showSoon);
	for (const place of places) place('', countDone());
}

function countDone(): number {
	const ticks = readProgress();
	return steps.filter((step) => {
		const print = step.querySelector<HTMLElement>('step-tools')?.dataset['fingerprint'];
		return print !== undefined && ticks[step.id] === print;
	}).length;
}

if (progress && steps.length > 0) {
	watch([...document.querySelectorAll('[data-contents]')].map(createPlace));
}
