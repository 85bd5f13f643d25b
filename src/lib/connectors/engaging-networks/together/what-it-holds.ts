import { readList } from '../remote-address/read-list.ts';
import { findEmails } from '../username/read-username.ts';

/** Of a text, this much is read for e-mail addresses (UTF-16 units). */
const readLimit = 10_000;

/** Whether an e-mail address stands in a text, alone or among other words. */
export const holdsEmail = (text: string): boolean =>
	findEmails(text.trim().slice(0, readLimit)).length > 0;

/**
 * Whether a text is IPv4 addresses and nothing else, or only one, whatever joins them. Quiet on names
 * and on anything with a piece that is no address. False positives: none known.
 */
export const holdsAddressList = (text: string): boolean => {
	const { pieces } = readList(text);
	return pieces.length > 0 && pieces.every(({ kind }) => kind === 'address');
};
