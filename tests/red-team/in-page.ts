import { attacks } from '../../src/components/red-team/attacks/attacks.ts';
import type { Attack } from '../../src/components/red-team/attacks/attack.ts';
import { createAttackRunner, type Goal } from '../../src/components/red-team/attack-runner.ts';
import { listKept, watchMessages } from './kept.ts';

/** What the server puts into the page. */
interface Config {
	readonly box: string;
	readonly sandbox: boolean;
	readonly reader: boolean;
	readonly run: number;
	/** Attacks by id, in lanes that go at the same time. */
	readonly runners: readonly (readonly string[])[];
	readonly goals: Readonly<Record<string, Goal>>;
}

const config: Config = JSON.parse(document.getElementById('config')?.textContent ?? '');
const createHTML = (wanted: string) => (wanted === 'attack' ? config.box : '');
const markup = window.trustedTypes?.createPolicy('sealed-box-attack', { createHTML });

function createFrame(): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	if (config.sandbox) frame.setAttribute('sandbox', 'allow-scripts');
	frame.setAttribute('referrerpolicy', 'no-referrer');
	frame.width = '400';
	frame.height = '400';
	Reflect.set(frame, 'srcdoc', (markup ?? { createHTML }).createHTML('attack'));
	return frame;
}

const tell = (path: string, body: object) =>
	fetch(path, { method: 'POST', body: JSON.stringify({ run: config.run, ...body }) });

watchMessages(config.reader);

/** Only these leave something in the page, so only one lane may have them. */
const leavesTraces = ({ group, ends }: Attack) =>
	group === 'storage' || group === 'messages' || ends === 'page';

async function runAttackQueue(ids: readonly string[]): Promise<void> {
	const onArmed = (id: string) => void tell('/armed', { id });
	const runner = createAttackRunner({ place: document.body, createFrame, onArmed });
	for (const id of ids) {
		const attack = attacks.find((each) => each.id === id);
		const goal = config.goals[id];
		if (!attack || !goal) continue;
		const seen = await runner.run(attack, goal);
		const kept = leavesTraces(attack) ? await listKept(id) : [];
		await tell('/claim', { id, ...seen, kept });
	}
}

void Promise.all(config.runners.map(runAttackQueue)).then(() => tell('/done', {}));
