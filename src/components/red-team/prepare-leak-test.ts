import sealedBoxDocument, { kind } from 'virtual:sealed-box-document';
import { attacks } from './attacks/attacks.ts';
import type { Attack } from './attacks/attack.ts';
import type { Seen } from './attacks/watch.ts';
import { createAttackRunner } from './attack-runner.ts';
import type { BoxOptions } from '../sealed-box/host/prepare-box.ts';
import { describeObserved, describeTotals, type Reported } from './leak-messages.ts';
import { t } from '../sealed-box/host/say.ts';

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
	const runner = createAttackRunner({ place, createFrame: () => createFrame(title) });
	const base = new URL('../sealed-box/leak-attempt/', new URL(report, location.href)).href;
	const counts: Reported[] = [];

	const show = (attack: Attack, told: Reported, words: string) => {
		const line = root?.querySelector<HTMLElement>(`[data-attack="${attack.id}"]`);
		const place = line?.querySelector('[data-seen]');
		if (!line || !place) return;
		line.dataset['outcome'] = told;
		place.textContent = words;
	};
	const tell = (done: boolean) => {
		if (status) status.textContent = describeTotals(counts, attacks.filter(isTried).length, done);
	};

	async function tryAll(): Promise<void> {
		for (const attack of attacks.filter((each) => !isTried(each))) {
			show(attack, 'not-tried', attack.byDesign ?? t('leak.click'));
		}
		for (const attack of attacks.filter(isTried)) {
			const own = `${base}${attack.id}?SECRET`;
			const seen: Seen = await runner.run(attack, { url: own, own });
			if (!place.isConnected || !place.firstChild) return;
			counts.push(seen.outcome);
			show(attack, seen.outcome, describeObserved(seen));
			tell(false);
		}
		runner.close();
		place.textContent = t('leak.closed');
		tell(true);
	}

	return () => {
		const note = document.createElement('p');
		note.textContent = t('leak.decoy');
		place.replaceChildren(note);
		void tryAll();
	};
}
