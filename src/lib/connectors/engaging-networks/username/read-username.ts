import type { WrapperKind } from '../problems/problems.ts';
import { readPasted, trimEnds, type PastedText } from '../remote-address/pasted-text.ts';
import type { LookAlikeKind } from '../secrets/characters.ts';
import { holdsKey } from './holds-key.ts';
import { readPlainUsername } from './plain-email.ts';

/** How much of a text is read (UTF-16 units); an e-mail address has at most 254 characters. */
export const readLimit = 1_000;

/** What can be said of a pasted username. `core` and `emails` hold it and stay inside the box. */
export interface Username extends Pick<PastedText, 'cut' | 'spaces' | 'invisible'> {
	readonly form: 'blank' | 'key' | 'text';
	readonly lookAlikes: readonly LookAlikeKind[];
	readonly wrappers: readonly WrapperKind[];
	readonly labelled: boolean;
	/** What is left when all that was copied along is off. */
	readonly core: string;
	/** The e-mail addresses in it, in the order in which they stand. */
	readonly emails: readonly string[];
	/** An e-mail address that only spaces keep from being one; nothing when there is none. */
	readonly joined: string | undefined;
	/** Spaces and line ends inside the core. */
	readonly spacesInside: number;
}

/** Reads a pasted username once, for all checks to look at. Takes any text whatever; never throws. */
export function readUsername(raw: string): Username {
	const { visible, cut, spaces, invisible } = readPasted(raw, readLimit);
	const plain = readPlainUsername(visible.replaceAll('\u00A0', ' '));
	const { core, kinds } = unwrapUsername(plain.text);
	const emails = isEmail(core) ? [core] : findEmails(core);
	const compact = core.replace(/\s/g, '');
	return {
		...{ cut, spaces, invisible, core, emails },
		form: visible === '' && !cut ? 'blank' : holdsKey(visible) ? 'key' : 'text',
		lookAlikes: [...new Set([...plain.lookAlikes, ...(kinds.has('curly') ? curly : [])])],
		wrappers: wrapperKinds.filter(
			(kind) => kinds.has(kind) && (kind !== 'quotes' || /["'`]/.test(visible))
		),
		labelled: kinds.has('label'),
		joined: emails.length === 0 && compact !== core && isEmail(compact) ? compact : undefined,
		spacesInside: Array.from(core).length - Array.from(compact).length,
	};
}

const curly: readonly LookAlikeKind[] = ['smart-quote'];
/** Those that are looked for here, in the order in which they are told. */
const wrapperKinds = ['address', 'quotes', 'brackets'] as const;

const email = /^[^\s@,;:<>()[\]"]{1,64}@(?:[\p{L}\p{M}\d_-]+\.)+\p{L}[\p{L}\p{M}\d-]*$/u;

const isEmail = (text: string) => text.length <= 254 && email.test(text);

/** The e-mail addresses in a text; full stops and the like around one are not part of it. */
export const findEmails = (text: string): readonly string[] =>
	text
		.split(/[\s,;:=|<>()[\]{}"“”„‟«»‹›]+/)
		.map((word) => trimEnds(word, (character) => /[.!?'`‘’‚‛]/.test(character)))
		.filter(isEmail);

const nameLabel =
	/^(?:your\s|my\s)?(?:user[ _-]?(?:name|id)|login|e-?mail(?:[ _-]?address)?)["'`]*\s*(?:[:=]\s*|\s(?=\S+@))/i;
const anyLabel = /^\p{L}[\p{L}\d _-]{0,40}["'`]*(?:\s*:|\s+=|=\s)\s*(?=\S+@)/u;

type Layer = WrapperKind | 'label' | 'curly';

const layers: readonly (readonly [Layer, (text: string) => string])[] = [
	['address', takeOffMailto],
	['label', (text) => text.replace(nameLabel, '')],
	['label', (text) => text.replace(anyLabel, '')],
	['quotes', (text) => trimEnds(text, (character) => /["'`]/.test(character))],
	['curly', (text) => trimEnds(text, (character) => /[“”„‟«»‘’‚‛‹›]/.test(character))],
	['brackets', (text) => trimEnds(text, (character) => /[([{<>}\])]/.test(character))],
];

/** A link to write a mail, without the subject and the like that may follow the address. */
function takeOffMailto(text: string): string {
	const bare = text.replace(/^mailto:\s*/i, '');
	return bare === text ? text : bare.replace(/\?\S*$/, '');
}

/** Takes off labels, `mailto:`, quotes and brackets, layer by layer, and tells which there were. */
function unwrapUsername(text: string) {
	const kinds = new Set<Layer>();
	let core = text.trim();
	for (let before: string | undefined; core !== before;) {
		before = core;
		for (const [kind, takeOff] of layers) {
			const bare = takeOff(core).trim();
			if (bare !== core) kinds.add(kind);
			core = bare;
		}
	}
	return { core, kinds };
}
