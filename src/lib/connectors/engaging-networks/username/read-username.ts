import type { WrapperKind } from '../problems/problems.ts';
import { readPasted, trimEnds, type PastedText } from '../remote-address/pasted-text.ts';
import type { LookAlikeKind } from '../secrets/characters.ts';
import { readThroughCodes } from '../secrets/codes.ts';
import { mask } from '../secrets/examine-secret.ts';
import { isUnfilled } from '../secrets/placeholders.ts';
import { holdsKey } from './holds-key.ts';
import { readPlainUsername } from './plain-email.ts';

/** How much of a text is read (UTF-16 units); an e-mail address has at most 254 characters. */
export const readLimit = 1_000;

/** What can be said of a pasted username. `core` and `emails` hold it and stay inside the box. */
export interface Username extends Pick<PastedText, 'cut' | 'spaces' | 'invisible'> {
	readonly form: 'blank' | 'label' | 'key' | 'masked' | 'stand-in' | 'text';
	readonly lookAlikes: readonly LookAlikeKind[];
	readonly wrappers: readonly WrapperKind[];
	readonly labelled: boolean;
	/** What is left when all that was copied along is off. */
	readonly core: string;
	/** The e-mail addresses in it, in the order in which they stand. */
	readonly emails: readonly string[];
	/** An e-mail address that only spaces keep from being one; nothing when there is none. */
	readonly joined: string | undefined;
	/** What was typed for a full stop of an e-mail address, as in `anna@example,org`. */
	readonly misspelt: 'sign' | 'space' | undefined;
	/** Spaces and line ends inside the core. */
	readonly spacesInside: number;
}

/**
 * Reads a pasted username once, for all checks to look at. Takes any text whatever; never throws. Codes for characters
 * are undone where an e-mail address shows then: `anna%40example.org`.
 */
export const readUsername = (raw: string): Username =>
	readThroughCodes(raw, readLimit, readText, ({ form, emails }) =>
		form === 'text' && emails.length === 0 ? 1 : 0
	);

function readText(raw: string): Username {
	const { visible, cut, spaces, invisible } = readPasted(raw, readLimit);
	const plain = readPlainUsername(visible.replaceAll('\u00A0', ' ').replaceAll('：', ':'));
	const { core, kinds } = unwrapUsername(plain.text);
	const misspelt = findMisspelt(core);
	const emails = isEmail(core) ? [core] : misspelt ? [] : findEmails(core);
	const compact = core.replace(/\s/g, '');
	return {
		...{ cut, spaces, invisible, core, emails, misspelt },
		form: cut ? 'text' : getForm(visible, core, kinds),
		lookAlikes: [...new Set([...plain.lookAlikes, ...(kinds.has('curly') ? curly : [])])],
		wrappers: wrapperKinds.filter(
			(kind) => kinds.has(kind) && (kind !== 'quotes' || /["'`]/.test(visible))
		),
		labelled: kinds.has('label'),
		joined:
			emails.length === 0 && !misspelt && compact !== core && isEmail(compact)
				? compact
				: undefined,
		spacesInside: Array.from(core).length - Array.from(compact).length,
	};
}

function getForm(visible: string, core: string, kinds: ReadonlySet<Layer>): Username['form'] {
	if (visible === '') return 'blank';
	if (holdsKey(visible)) return 'key';
	if (isUnfilled(visible) || isUnfilled(core)) return 'stand-in';
	if (isMasked.test(core.replace(/^(\*+)([^*]+)\1$/, '$2'))) return 'masked';
	if (core === '') return kinds.has('label') ? 'label' : 'blank';
	return 'text';
}

/** A row of signs, or an e-mail address with such in it; and what a well-known mail shield writes. */
const isMasked = new RegExp(
	`^(?=.*@)\\S*(?:[${mask}]|\\.{3})\\S*$|^[${mask}]{3,}$|^e-?mail\\W.{0,8}protected$`,
	'iu'
);

const topLevel =
	'(?:[a-z]{2}|com|org|net|edu|gov|info|ngo|ong|app|dev|charity|foundation|example|test)';
const signForStop = new RegExp(
	`^[^\\s,;@]+(?:,[^\\s,;@]+@[^\\s,;@]+|@[^\\s,;@]+[,;:/]\\s?${topLevel}|@[^\\s,;.@]+[,;][^\\s,;@]+)$`,
	'i'
);
const spaceForStop = new RegExp(
	`^[^\\s,;@]+@[^\\s,;@]+(?:\\s${topLevel}|\\.[^\\s,;@.]+\\s*\\n[a-z\\d-]+(?:\\.[a-z\\d-]+)+)$`,
	'i'
);

/**
 * Whether a text is an e-mail address but for one sign or space in the place of a full stop. Quiet on a list, on a row
 * of a table, and on `anna@example.org,Active`.
 */
function findMisspelt(core: string): Username['misspelt'] {
	if (core.length > 254 || !isEmail(core.replace(/[,;:/]\s?|\s/, '.'))) return undefined;
	/* `Anna,anna@example.org` is a row of a table. */
	if (signForStop.test(core) && !/^[^@]*\p{Lu}[^@]*,[^@]*@/u.test(core)) return 'sign';
	return spaceForStop.test(core) ? 'space' : undefined;
}

const curly: readonly LookAlikeKind[] = ['smart-quote'];
/** Those that are looked for here, in the order in which they are told. */
const wrapperKinds = ['address', 'quotes', 'brackets'] as const;

const email = /^[^\s@,;:<>()[\]"]{1,64}@(?:[\p{L}\p{M}\d_-]+\.)+\p{L}[\p{L}\p{M}\d-]*$/u;

const isEmail = (text: string) => text.length <= 254 && email.test(text);

/**
 * The e-mail addresses in a text; full stops and the like around one are not part of it. Not what a web address has
 * before its host, which may be a password.
 */
export const findEmails = (text: string): readonly string[] =>
	text
		.replace(/:\/\/[^\s/?#]*@/g, '://')
		.split(/[\s,;:=|&<>()[\]{}"“”„‟«»‹›]+/)
		.map((word) => trimEnds(word, (character) => /[.!?*'`‘’‚‛]/.test(character)))
		.filter(isEmail);

const nameLabel =
	/^(?:your\s|my\s)?(?:[a-z\d]+[_-]){0,3}(?:user(?:[ _-]?(?:name|id))?|login|e-?mail(?:[ _-]?address)?)["'`]*\s*(?:[:=]\s*|\s(?=\S+@))/i;
const anyLabel = /^\p{L}[\p{L}\d _-]{0,40}["'`]*(?:\s*:(?!\/\/)|\s+=|=\s)\s*(?=\S+@)/u;

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
