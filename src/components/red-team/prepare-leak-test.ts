import sealedBoxDocument, { kind } from 'virtual:sealed-box-document';
import { attacks } from './attacks/attacks.ts';
import type { Attack } from './attacks/attack.ts';
import type { Seen } from './attacks/watch.ts';
import { createLane } from './attack-runner.ts';
import type { BoxOptions } from '../sealed-box/host/prepare-box.ts';
import { saySeen, sayTotals, type Told } from './leak-messages.ts';
import { say } from '../sealed-box/host/say.ts';

/** The one markup that the page's policy lets a script make from text. */
const createHTML = (wanted: string) => (wanted === kind ? sealedBoxDocument : '');
const markup = window.trustedTypes?.createPolicy(`sealed-box-${kind}`, { createHTML });

function createFrame(title: string): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	frame.dataset['sealedBox'] = '';
	frame.title = title;
	frame.setAttribute('sandbox', 'allow-scripts');
	frame.setAttribute('referrerpolicy', 'no-referrer');
	Reflect.set(frame, 'srcdoc', (markup ?? { createHTML }).createHTML(kind));
	return frame;
}

/** Not tried before the reader's eyes: it is known to be open, or wants a click in the box. */
const isTried = ({ byDesign, onClick }: Attack) => byDesign === undefined && onClick !== true;

/**
 * Returns what opens a box with a decoy and hostile code in it, lets that try every way out, one after the other,
 * and writes what was seen beside each way's name in the page. Taking the frame out ends it.
 */
export function prepareBox({ title, report }: BoxOptions, place: HTMLElement): () => void {
	const root = place.closest('sealed-box');
	const status = root?.querySelector('[role="status"]');
	const lane = createLane({ place, createFrame: () => createFrame(title) });
	const base = new URL('../sealed-box/leak-attempt/', new URL(report, location.href)).href;
	const counts: Told[] = [];

	const show = (attack: Attack, told: Told, words: string) => {
		const line = root?.querySelector<HTMLElement>(`[data-attack="${attack.id}"]`);
		const place = line?.querySelector('[data-seen]');
		if (!line || !place) return;
		line.dataset['outcome'] = told;
		place.textContent = words;
	};
	const tell = (done: boolean) => {
		if (status) status.textContent = sayTotals(counts, attacks.filter(isTried).length, done);
	};

	async function tryAll(): Promise<void> {
		for (const attack of attacks.filter((each) => !isTried(each))) {
			show(attack, 'not-tried', attack.byDesign ?? say('leak.click'));
		}
		for (const attack of attacks.filter(isTried)) {
			const own = `${base}${attack.id}?SECRET`;
			const seen: Seen = await lane.run(attack, { url: own, own });
			if (!place.isConnected || !place.firstChild) return;
			counts.push(seen.outcome);
			show(attack, seen.outcome, saySeen(seen));
			tell(false);
		}
		lane.close();
		place.textContent = say('leak.closed');
		tell(true);
	}

	return () => {
		const note = document.createElement('p');
		note.textContent = say('leak.decoy');
		place.replaceChildren(note);
		void tryAll();
	};
}
