import { examineSecret } from '../secrets/examine-secret.ts';
import { readPasted } from '../remote-address/pasted-text.ts';

/** Longer texts are not compared: they fail the check of their own field (UTF-16 units). */
const longest = 10_000;

/** Whether there is anything in a text that can be seen. */
export const isFilled = (text: string): boolean => {
	const { visible, cut } = readPasted(text, longest);
	return cut || visible !== '';
};

/**
 * One text for all that certainly stand for the same value: a key in lower case without what was
 * copied along, any other text without the spaces around. Nothing for texts that hold no value:
 * blanks, dots of a masked field, placeholders such as `null`, and what is too long. An e-mail address is itself, whatever key it
 * begins with.
 */
export function getSameness(text: string): string | undefined {
	const { visible, cut } = readPasted(text, longest);
	if (cut || visible === '') return undefined;
	if (visible.includes('@')) return visible;
	const { form, value, offer } = examineSecret(visible);
	return form === 'masked' || form === 'stand-in'
		? undefined
		: ((value ?? offer)?.toLowerCase() ?? visible);
}
