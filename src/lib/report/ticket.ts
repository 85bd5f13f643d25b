/**
 * Whether a text may go into a capsule as a ticket number: letters, digits and dashes, at most 32,
 * and not what a key or a piece of one looks like.
 */
export const isTicket = (text: string): boolean =>
	/^[A-Za-z0-9-]{1,32}$/.test(text) && !/^[0-9a-f-]{16,}$/i.test(text);
