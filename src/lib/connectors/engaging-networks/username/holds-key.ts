import { examineSecret } from '../secrets/examine-secret.ts';

/** A key without its hyphens. */
const shortestKey = 32;

/** An API key or a token, in one piece or nearly so. Quiet on an e-mail address that begins with one. */
export function holdsKey(text: string): boolean {
	if (text.length < shortestKey || text.includes('@')) return false;
	const { form, value, offer } = examineSecret(text);
	return form === 'several-keys' || value !== undefined || offer !== undefined;
}
