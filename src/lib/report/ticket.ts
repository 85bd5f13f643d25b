/**
 * Whether a text may go into a capsule as a ticket number: letters, digits and dashes, at most 32,
 * and no run of hexadecimal digits as a key has them. It cannot know a password from a number.
 */
export const isTicket = (text: string): boolean =>
	/^[A-Za-z0-9-]{1,32}$/.test(text) && !looksLikeKey(text);

/** A piece of a key, or the whole of it; never a number of digits alone in one piece. */
export const looksLikeKey = (text: string): boolean =>
	/\d{8}-\d{4}-\d{4}/.test(text) ||
	(text.match(/[0-9a-f-]{13,}/gi) ?? []).some((run) => /[a-f]/i.test(run) && /\d/.test(run));
