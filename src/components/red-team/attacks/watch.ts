import { Absent } from './attack.ts';

/** What can be told of an attack from inside the frame. */
export interface Seen {
	/**
	 * `blocked`: the browser said so, by the rule in `evidence`. `absent`: there is no such thing here.
	 * `sent`: it left. `unseen`: nothing was heard, which proves nothing.
	 */
	readonly outcome: 'blocked' | 'absent' | 'sent' | 'unseen';
	/** The directive that was broken, or the name of the error. */
	readonly evidence: string;
}

/** Errors that a browser gives as its own refusal, and not as one of the network. */
const refusals = ['SecurityError', 'NotAllowedError', 'EvalError'];

/** How long a refusal is waited for, in milliseconds. Those of a policy come within a few. */
const timeout = 300;

const unseen = { outcome: 'unseen', evidence: '' } as const satisfies Seen;

const blockedBy = (evidence: string): Seen => ({ outcome: 'blocked', evidence });

/** Whether a violation is of an attack, and not the late one of another attack. */
export const concerns = (
	{ blockedURI, disposition }: SecurityPolicyViolationEvent,
	id: string
): boolean =>
	disposition === 'enforce' &&
	(blockedURI.includes(`leak-attempt/${id}?`) || !blockedURI.includes('leak-attempt/'));

/** Does something, and tells what the browser said to it. `id` is in the addresses that it uses. */
export async function watch(id: string, action: () => unknown): Promise<Seen> {
	let stop: () => void = () => undefined;
	const violation = new Promise<Seen>((resolve) => {
		const listen = (event: SecurityPolicyViolationEvent) => {
			if (concerns(event, id)) resolve(blockedBy(event.effectiveDirective));
		};
		document.addEventListener('securitypolicyviolation', listen);
		stop = () => document.removeEventListener('securitypolicyviolation', listen);
	});
	const late = new Promise<Seen>((resolve) => setTimeout(resolve, timeout, unseen));
	const seen = await Promise.race([violation, late, attempt(action, late)]);
	/* A refusal is said a moment after what it refuses has failed. */
	const told = seen.outcome === 'unseen' ? await Promise.race([violation, late]) : seen;
	stop();
	return told.outcome === 'unseen' ? seen : told;
}

/** Only what is certain; everything else waits. */
async function attempt(action: () => unknown, late: Promise<Seen>): Promise<Seen> {
	try {
		const answer: unknown = await action();
		return answer === 'sent' ? { outcome: 'sent', evidence: '' } : await late;
	} catch (error) {
		if (error instanceof Absent) return { outcome: 'absent', evidence: '' };
		const refused = error instanceof Error && refusals.includes(error.name);
		return refused ? blockedBy(error.name) : await late;
	}
}
