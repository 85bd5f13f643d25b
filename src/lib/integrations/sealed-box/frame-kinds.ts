import { checkIds, type CheckId } from '../../connectors/engaging-networks/fields.ts';
import { allRecords } from '../../connectors/engaging-networks/practice/all-records.ts';
import type { BoxKind } from '../../connectors/engaging-networks/practice/practice-record.ts';
import { isProblemCode } from '../../connectors/engaging-networks/problems/problem-codes.ts';

/** Every kind of box, and the one that attacks itself. */
export type FrameKind = BoxKind | 'attack';

/** All of them; each is a document of its own, bundled from `frame/<kind>.tsx`. */
export const boxKinds = [
	...([
		'key',
		'practice',
		'terminal',
		'values',
		'check',
		'error',
	] as const satisfies readonly BoxKind[]),
	'attack',
] as const satisfies readonly FrameKind[];

const keyChecks = [
	...(['api-key-format', 'data-centre', 'authenticate'] as const),
	...(['other-centres', 'rights'] as const),
] as const satisfies readonly CheckId[];

/** The checks whose outcomes a kind can show. */
export const checksOf: Readonly<Record<FrameKind, readonly CheckId[]>> = {
	key: keyChecks,
	practice: keyChecks,
	terminal: ['pasted-answer'],
	values: ['private-token-format', 'username-format', 'remote-address-format'],
	check: checkIds,
	error: [],
	attack: keyChecks,
};

/** Whether a kind asks Engaging Networks, and so may send something. */
export const asks = (kind: FrameKind): boolean =>
	kind === 'key' || kind === 'check' || kind === 'attack';

/** Whose problems a kind lets its reader practise, and so names by their titles; all of them where it is none. */
const practiceOf: Readonly<Partial<Record<FrameKind, BoxKind>>> = {
	practice: 'practice',
	terminal: 'terminal',
	values: 'values',
};

/** Checks that Engaging Networks' own answer decides: what it refuses is not called wrong. */
const refusing: ReadonlySet<CheckId> = new Set(['authenticate', 'other-centres', 'pasted-answer']);

/** Whether a kind can ever say the words of a key, as far as they are about a check or a problem's title. */
export function concerns(kind: FrameKind, key: string): boolean {
	const [, check] = /^(?:outcome|result\.check)\.([\w-]+)\b/.exec(key) ?? [];
	if (check && check !== 'check-crashed') return checksOf[kind].some((each) => each === check);
	if (key === 'word.refused') return checksOf[kind].some((each) => refusing.has(each));
	const [, code = ''] = /^title\.(.+)$/.exec(key) ?? [];
	const practised = isProblemCode(code) && practiceOf[kind];
	return !practised || allRecords[code].box === practised;
}
