/**
 * What a link brings along: with `#EN-14&ticket=4711` the step is marked and brought into view,
 * as the browser itself does for `#EN-14`, and told apart as the one that the ticket points at.
 * The number stays in the fragment and in this page, for a capsule to take.
 */
import { interpolate } from '../../lib/i18n/interpolate.ts';
import { parseFragment } from './fragment.ts';

function handleDeepLink() {
	const { step, ticket } = parseFragment(location.hash);
	for (const old of document.querySelectorAll('.is-target')) old.classList.remove('is-target');
	for (const old of document.querySelectorAll<HTMLElement>('.ticket-note')) {
		old.hidden = true;
		old.textContent = '';
	}
	if (ticket === undefined) return;
	document.documentElement.dataset['ticket'] = ticket;
	const target = step === undefined ? null : document.getElementById(step);
	if (!target) return;
	target.classList.add('is-target');
	const note = target.querySelector<HTMLElement>('.ticket-note');
	if (note) {
		/* Shown before it has text, so that it is spoken. */
		note.hidden = false;
		note.textContent = interpolate(note.dataset['text'] ?? '', { ticket });
	}
	target.scrollIntoView();
}

if (document.querySelector('[data-step]')) {
	addEventListener('hashchange', handleDeepLink);
	handleDeepLink();
}
