import type { Encoding } from './export-report.ts';
import type { Label } from './sniff.ts';

/** Turns the bytes of a file into text, piece by piece. */
export interface Decoder {
	readonly decode: (bytes: Uint8Array) => string;
	/** Whether the file breaks off inside a character. */
	readonly end: () => boolean;
	/** What the file is, as far as it is read. */
	readonly encoding: () => Encoding;
}

/**
 * Decodes UTF-8, and from the first byte that cannot be UTF-8 on as Windows-1252, where each byte
 * is a character. Commas, quotation marks and line ends are the same in both, so rows stay rows.
 */
export function createDecoder(label: Label): Decoder {
	if (label !== 'unsure') return createWide(label);
	const strict = new TextDecoder('utf-8', { fatal: true });
	let lenient: TextDecoder | undefined;
	return {
		decode: (bytes) => {
			const text = lenient ? lenient.decode(bytes) : tryDecode(strict, bytes);
			if (text !== undefined) return text;
			lenient = new TextDecoder('windows-1252');
			return lenient.decode(bytes);
		},
		end: () => lenient === undefined && tryDecode(strict) === undefined,
		encoding: () => (lenient ? 'not-utf-8' : 'utf-8'),
	};
}

function createWide(label: WideLabel): Decoder {
	const decoder = createWideDecoder(label);
	return {
		decode: (bytes) => decoder.decode(bytes, { stream: true }),
		end: () => decoder.decode() !== '',
		encoding: () => (label.startsWith('utf-32') ? 'utf-32' : 'utf-16'),
	};
}

type WideLabel = Exclude<Label, 'unsure'>;

/** No browser knows UTF-32: it is UTF-16 with a zero beside each character, and zeros are taken out. */
export const createWideDecoder = (label: WideLabel): TextDecoder =>
	new TextDecoder(label.replace('32', '16'));

/** Nothing when it is not what the decoder takes; without bytes, when it breaks off. */
function tryDecode(decoder: TextDecoder, bytes?: Uint8Array): string | undefined {
	try {
		return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
	} catch {
		return undefined;
	}
}
