import { parseId } from '../../lib/ids.ts';
import { isTicket } from '../../lib/report/ticket.ts';

/** What a fragment such as `#EN-14&ticket=4711` or `#ticket=4711` says; all of it optional. */
export interface GuideFragment {
	readonly step: string | undefined;
	readonly ticket: string | undefined;
}

/** Reads a fragment. What is not a step id or a ticket number is left out. */
export function parseFragment(fragment: string): GuideFragment {
	const parts = fragment.replace(/^#/, '').slice(0, 200).split('&');
	const ticket = parts.find((part) => part.startsWith('ticket='))?.slice('ticket='.length);
	return {
		step: parts.find((part) => parseId(part)?.kind === 'step'),
		ticket: ticket !== undefined && isTicket(ticket) ? ticket : undefined,
	};
}

/** Writes it again, with `#`; nothing for nothing. */
export function writeFragment({ step, ticket }: GuideFragment): string {
	const parts = [...(step ? [step] : []), ...(ticket ? [`ticket=${ticket}`] : [])];
	return parts.length > 0 ? `#${parts.join('&')}` : '';
}
