import type { Attack } from './attacks/attack.ts';
import { readSeen } from './attacks/read-seen.ts';
import { concerns, type Seen } from './attacks/watch.ts';
import type { HostMessage } from '../sealed-box/host-messages.ts';
import { readFrameMessage } from '../sealed-box/host/read-frame-message.ts';

/** Where the attacks try to bring the decoy; `SECRET` stands where it goes. */
export interface Goal {
	readonly url: string;
	readonly own: string;
}

export interface AttackRunnerOptions {
	readonly place: HTMLElement;
	/** Makes a frame with the box in it. */
	readonly createFrame: () => HTMLIFrameElement;
	/** Is told when the frame waits for a click. */
	readonly onArmed?: (id: string) => void;
}

/** How long a frame may take for one attack, in milliseconds. */
const timeout = 3_000;

const unseen = { outcome: 'unseen', evidence: '' } as const satisfies Seen;

const wait = (milliseconds: number) =>
	new Promise<Seen>((resolve) => setTimeout(resolve, milliseconds, unseen));

/** Listens to what a frame says, until it is aborted. */
function hear<Heard>(
	frame: HTMLIFrameElement,
	read: (data: unknown) => Heard | undefined,
	signal: AbortSignal
): Promise<Heard> {
	return new Promise((resolve) => {
		const listen = ({ source, data }: MessageEvent) => {
			if (source === null || source !== frame.contentWindow) return;
			const heard = read(data);
			if (heard !== undefined) resolve(heard);
		};
		addEventListener('message', listen, { signal });
	});
}

/**
 * A place where attacks run one after the other, each in the frame of the last one, or in a frame of
 * its own when it may end it.
 */
export function createAttackRunner({ place, createFrame, onArmed }: AttackRunnerOptions) {
	let frame: HTMLIFrameElement | undefined;
	let spent = false;

	async function openFrame(): Promise<HTMLIFrameElement> {
		const made = createFrame();
		const listening = new AbortController();
		const ready = hear(
			made,
			(data) => (readFrameMessage(data)?.type === 'ready' ? true : undefined),
			listening.signal
		);
		place.append(made);
		/* A frame that never gets ready, on a busy machine, fails its attack and not all that follow. */
		await Promise.race([ready, wait(timeout)]);
		listening.abort();
		const setUp: HostMessage = { type: 'set-up', theme: 'light', fields: ['api-key'] };
		made.contentWindow?.postMessage(setUp, '*');
		return made;
	}

	async function run({ id, ends, onClick }: Attack, goal: Goal): Promise<Seen> {
		const alone = ends !== undefined || onClick === true;
		if (alone || spent) close();
		spent = alone;
		frame ??= await openFrame();
		const listening = new AbortController();
		const { signal } = listening;
		const answered = hear(frame, (data) => readSeen(data, id), signal);
		const refused = new Promise<Seen>((resolve) => {
			const listen = (event: SecurityPolicyViolationEvent) => {
				if (ends && concerns(event, id)) {
					resolve({ outcome: 'blocked', evidence: event.effectiveDirective });
				}
			};
			document.addEventListener('securitypolicyviolation', listen, { signal });
		});
		frame.contentWindow?.postMessage({ type: 'attack', id, ...goal, click: onClick === true }, '*');
		if (onClick) onArmed?.(id);
		/* A frame that was led elsewhere says nothing more; the page hears of it. */
		const longest = ends !== undefined && onClick !== true ? 700 : timeout;
		const first = await Promise.race([answered, refused, wait(longest)]);
		const seen = first.outcome === 'unseen' ? await Promise.race([refused, wait(50)]) : first;
		listening.abort();
		return seen;
	}

	function close(): void {
		frame?.remove();
		frame = undefined;
	}

	return { run, close };
}
