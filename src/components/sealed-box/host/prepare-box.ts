import sealedBoxDocument, { kind } from 'virtual:sealed-box-document';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { fieldIds } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { HostMessage, Theme } from '../host-messages.ts';
import { readFrameMessage } from './read-frame-message.ts';
import { createResultTools, type ResultToolsOptions } from './result-tools.ts';

/** The kinds of boxes that the box of the API key opens below itself. */
export type OpenedKind = 'terminal' | 'practice';

export interface BoxOptions extends ResultToolsOptions {
	/** The ids of the fields to show; others are left out. */
	readonly fields: readonly string[];
	/** What to practise from the start on, as in a message of that name. */
	readonly practice: string | undefined;
	/** The permanent address of problems, without a code behind. */
	readonly problems: string;
	/** The frame's accessible name. */
	readonly title: string;
	/** The address of the current guide, for steps that this page does not have. */
	readonly guide: string;
	/** The data centre that a terminal asks, for the box of its answer. */
	readonly centre?: DataCentreId | undefined;
	/** Opens another box, where the page has one: of a terminal's answer, or for practice. */
	readonly openOther?: (kind: OpenedKind, centre?: DataCentreId) => void;
}

/** The one markup that a script of the page may make, as its policy has it. */
const createHTML = (wanted: string) => (wanted === kind ? sealedBoxDocument : '');
const markup = window.trustedTypes?.createPolicy(`sealed-box-${kind}`, { createHTML });

const getTheme = (): Theme =>
	document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';

/**
 * Puts the frame into its place and talks with it: theme and fields go in; its height, what to
 * show, results, step ids and problem codes come out. Only the frame itself is listened to. Taking the frame out of the page ends it all.
 * Returns what shows it: until then its place is out of sight and of reach.
 */
export function prepareBox(options: BoxOptions, place: HTMLElement): () => void {
	const { title, guide, problems, practice, centre } = options;
	const step = place.closest('[data-step]')?.id;
	const fields = fieldIds.filter((id) => options.fields.includes(id));
	/* The bundler knows the kind, and leaves the tools out of boxes that never have a result. */
	const tools = kind === 'practice' || kind === 'error' ? undefined : createResultTools(options);
	const frame = document.createElement('iframe');
	frame.dataset['sealedBox'] = '';
	frame.title = title;
	frame.sandbox = 'allow-scripts';
	Reflect.set(frame, 'srcdoc', (markup ?? { createHTML }).createHTML(kind));
	let height = 0;
	let ready = false;

	/** The frame's origin is opaque, so no narrower target can be named; nothing here is secret. */
	const send = (message: HostMessage) => frame.contentWindow?.postMessage(message, '*');
	/** Never lower than it was: a frame that changes its size loses clicks meanwhile. */
	const grow = (needed: number) => {
		height = Math.max(height, needed);
		frame.style.height = `${height}px`;
	};
	/** Once the frame is ready and shown, whichever comes last. */
	const begin = () => {
		if (ready && !place.inert)
			send(practice ? { type: 'practice', play: practice } : { type: 'focus' });
	};

	const theme = new MutationObserver(() => {
		if (frame.isConnected) send({ type: 'theme', theme: getTheme() });
		else stop();
	});
	const listen = ({ source, data }: MessageEvent) => {
		if (!frame.isConnected) return stop();
		if (source !== frame.contentWindow) return;
		const message = readFrameMessage(data);
		switch (message?.type) {
			case 'ready':
				ready = true;
				send({ type: 'set-up', theme: getTheme(), fields, centre, step });
				begin();
				return;
			case 'height':
				grow(message.height);
				return;
			case 'in-view':
				grow(message.bottom);
				/* Not under the eyes of a reader who is at something else. */
				if (document.activeElement === frame) scrollTo(frame, message);
				return;
			case 'open-terminal':
				options.openOther?.('terminal', message.centre);
				return;
			case 'open-practice':
				options.openOther?.('practice');
				return;
			case 'result':
				tools?.show(message);
				return;
			case 'go-to-step':
				goToStep(message.step, guide);
				return;
			case 'go-to-problem':
				/* Another tab: what was typed here would be gone. */
				open(`${problems}${message.code}/`, '_blank', 'noopener');
		}
	};
	const stop = () => {
		theme.disconnect();
		removeEventListener('message', listen);
	};

	addEventListener('message', listen);
	theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	place.inert = true;
	place.replaceChildren(frame, ...(tools ? [tools.root] : []));
	return () => {
		place.inert = false;
		/* Now, not when the frame is ready: what is typed meanwhile is its own already. */
		frame.focus();
		begin();
	};
}

/** How much of the page around stays in view with a part of a frame, in CSS pixels. */
const margin = 12;

/**
 * Scrolls no further than it takes to show a part of the frame whole, below what sticks to the top of the page; of
 * a part that is higher than the window, its top.
 */
function scrollTo(
	frame: HTMLIFrameElement,
	part: { readonly top: number; readonly bottom: number }
) {
	const { scrollPaddingTop } = getComputedStyle(document.documentElement);
	const start = frame.getBoundingClientRect().top;
	const above = start + part.top - margin - (Number.parseFloat(scrollPaddingTop) || 0);
	const below = start + part.bottom + margin - innerHeight;
	const top = Math.min(above, Math.max(0, below));
	scrollBy({ top, behavior: 'instant' });
}

/** The step in this page, else in the current guide. */
function goToStep(step: string, guide: string): void {
	const target = document.getElementById(step);
	if (!target) {
		/* Another tab: what was typed here would be gone. */
		open(`${guide}#${step}`, '_blank', 'noopener');
		return;
	}
	location.hash = step;
	target.tabIndex = -1;
	target.focus({ preventScroll: true });
}
