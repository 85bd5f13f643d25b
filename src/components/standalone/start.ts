import './standalone.css';
import { fieldIds } from '../../lib/connectors/engaging-networks/fields.ts';
import { findFragment } from '../../lib/report/capsule.ts';
import { linkWithinPage, showCapsule } from '../report/capsule-view.ts';
import { prepareBox } from '../sealed-box/host/prepare-box.ts';
import { t } from '../sealed-box/host/say.ts';

/* The script of the checker as one file. Every step and problem that it can name is in the file, so
   nothing has to be fetched. */

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const setTheme = () => {
	root.dataset['theme'] = dark.matches ? 'dark' : 'light';
};

/** Makes the button open the box, or close it and with it forget the values. An empty frame stands ready. */
function startBox(button: HTMLButtonElement, place: HTMLElement): void {
	const { open = '', close = '' } = button.dataset;
	let show: (() => void) | undefined;
	const prepare = () => {
		show ??= prepareFrame(button, place);
	};
	prepare();
	for (const event of ['pointermove', 'pointerdown']) button.addEventListener(event, prepare);
	button.addEventListener('click', () => {
		const opens = place.firstChild === null || place.inert;
		button.ariaExpanded = String(opens);
		button.textContent = opens ? close : open;
		prepare();
		if (opens) return show?.();
		show = undefined;
		place.replaceChildren();
	});
}

/** Puts the frame into its place, unseen, and returns what shows it. */
function prepareFrame(button: HTMLButtonElement, place: HTMLElement): () => void {
	const { title = '', version = '', site = '' } = button.dataset;
	const options = {
		...{ fields: fieldIds, title, version, practice: undefined },
		guide: site && `${site}/engaging-networks/credentials/`,
		/* This file once more, in another tab: all problems are in it. */
		problems: '#',
		report: site && `${site}/report/`,
	};
	return prepareBox(options, place);
}

function readResult(pasted: HTMLTextAreaElement, place: HTMLElement): void {
	place.hidden = pasted.value.trim() === '';
	showCapsule(place, findFragment(pasted.value) ?? 'none', t, linkWithinPage);
}

/** A problem that a link leads to is unfolded; the box's links are those of the site, with a slash. */
function unfold(): void {
	const target = document.getElementById(location.hash.slice(1).replace(/\/$/, ''));
	if (!(target instanceof HTMLDetailsElement)) return;
	target.open = true;
	target.scrollIntoView();
}

function start(): void {
	root.dataset['scripts'] = '';
	setTheme();
	dark.addEventListener('change', setTheme);
	addEventListener('hashchange', unfold);
	unfold();
	const button = document.querySelector<HTMLButtonElement>('button[data-open]');
	const place = document.querySelector<HTMLElement>('[data-place]');
	if (button && place) startBox(button, place);
	const pasted = document.querySelector<HTMLTextAreaElement>('#pasted-result');
	const shown = document.querySelector<HTMLElement>('#capsule');
	if (pasted && shown) pasted.addEventListener('input', () => readResult(pasted, shown));
}

start();
