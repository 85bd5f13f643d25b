import './zod-without-eval.ts';
import { render } from 'preact';
import { findFragment } from '../../lib/report/capsule.ts';
import { ProblemsJsonSchema, StepsJsonSchema } from '../../lib/schemas/step-json.ts';
import { inTime } from '../in-time.ts';
import { readMessages } from '../read-messages.ts';
import { showCapsule } from '../report/capsule-view.ts';
import { SupportDesk } from './SupportDesk.tsx';

const t = readMessages();
const desk = document.querySelector<HTMLElement>('#support-desk');
const pasted = document.querySelector<HTMLTextAreaElement>('#pasted-capsule');
const shown = document.querySelector<HTMLElement>('#capsule');

/** Fills the page from the same JSON that other machines read. */
async function start(place: HTMLElement) {
	const load = async (address: string | undefined): Promise<unknown> =>
		(await fetch(address ?? '')).json();
	try {
		const steps = StepsJsonSchema.parse(await inTime(load(place.dataset['steps'])));
		const problems = ProblemsJsonSchema.parse(await inTime(load(place.dataset['problems'])));
		place.replaceChildren();
		render(<SupportDesk t={t} steps={steps} problems={problems} />, place);
	} catch {
		place.textContent = place.dataset['failed'] ?? '';
	}
}

if (desk) start(desk);

pasted?.addEventListener('input', () => {
	if (!shown) return;
	shown.hidden = pasted.value.trim() === '';
	showCapsule(shown, findFragment(pasted.value) ?? 'none', t);
});
