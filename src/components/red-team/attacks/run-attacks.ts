import { isRecord } from '../../sealed-box/read-message.ts';
import { attacks } from './attacks.ts';
import type { Attack } from './attack.ts';
import { watch, type Seen } from './watch.ts';

/** Nobody's key: what the attacks try to carry off. */
export const decoy = '11111111-2222-3333-4444-555555555555';

/** Types the decoy into the box's own field, and reads it out of there, as hostile code would. */
function readSecret(): string {
	const field = document.querySelector('textarea');
	if (!field) return '';
	if (field.value === '') {
		field.value = decoy;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	return field.value;
}

const answer = (id: string, seen: Seen) =>
	parent.postMessage({ type: 'attacked', id, ...seen }, '*');

async function run(attack: Attack, url: string, own: string): Promise<void> {
	const secret = readSecret();
	const digits = secret.replaceAll('-', '').slice(0, 4);
	const loot = {
		...{ secret, digits },
		url: url.replaceAll('SECRET', secret),
		own: own.replaceAll('SECRET', secret),
	};
	const seen = await watch(attack.id, () => attack.run(loot));
	answer(attack.id, attack.breaksRule ? { outcome: 'unseen', evidence: '' } : seen);
}

/** Waits for the page to order an attack: `{ type: 'attack', id, url, own }`, with `SECRET` where it goes. */
export function awaitOrders(): void {
	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (source !== parent || !isRecord(data) || data['type'] !== 'attack') return;
		const { id, url, own, click } = data;
		const attack = attacks.find((each) => each.id === id);
		if (!attack || typeof url !== 'string' || typeof own !== 'string') return;
		const start = () => void run(attack, url, own);
		if (click === true) addEventListener('click', start, { once: true, capture: true });
		else start();
	});
}
