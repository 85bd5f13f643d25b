import type { NamedValue } from '../problems/problems.ts';

/** Words for a token or key, and for what is public, in the languages that labels come in. */
const token =
	'(?:token|key|jeton|schl(?:ü|ue)ssel|cl[eé]|clave|chiave|chave|sleutel|ключ|токен|キー|トークン|令牌|密[钥鑰])';
const open = '(?:p[uú]b+li[ck]\\w*|öffentlich\\w*|openbar\\w*|публичн\\S*|公[開开共])';
const between = '[\\W_]*(?:api[\\W_]*)?';

/** What a name in front of a value says that it is; a text may hold several. */
const names: readonly (readonly [NamedValue, RegExp])[] = [
	[
		'session',
		/ens[\W_]*auth|authenticate\/\W*$|sess\w*[\W_]*(?:token|key|id|$)|(?:token|jeton|id)\W+d\w*\W+ses|sitzung/i,
	],
	[
		'public-token',
		new RegExp(
			`data\\.service|invalid token specified|${open}${between}${token}|${token}${between}${open}|${open}[\\W_]*$`,
			'i'
		),
	],
	['import-token', /import\.service|import[\W_]*(?:api[\W_]*)?token|jeton\W+d\W+import/i],
	[
		'private-token',
		/export\.service|priv\w*[\W_]*(?:(?:app|api)[\W_]*)?(?:token|jeton)|(?:token|jeton)[\W_]*priv|priv\w*[\W_]*$|приватн|私有/i,
	],
	[
		'api-key',
		new RegExp(
			`(?<!${open}[\\W_]*)api(?:\\W*user\\W?s?)?[\\W_]*(?!token|токен|トークン)${token}|(?!token|jeton)${token}s?[\\W_]*(?:(?:d\\w*|l\\w?)[\\W_]+)*api`,
			'i'
		),
	],
];

/** An id of anything else, right in front. */
const otherId =
	/(?:(?:request|trace|tenant|client|device|account|item|user)\w{0,6}[\W_]*id|(?:refresh|[cx]srf)[\W_]*token)[^\p{L}\d]*$/iu;

/** Inside a web address, but not as a parameter that may be a secret. */
const inAddress = /:\/\/[^\s,;|<>"'`]+[/?&#=][^\s,;|<>"'`]*$/;
const secretParameter =
	/[?&#;][^=&?#]*(?:token|key|secret|auth|pass|code|cred)[^=&?#]*=[^\p{L}\d]*$/iu;

/** A label that does not say which value it is of. */
const plainLabel = /(?:\b|_)(?:value|credential|secret|password|uuid|id|is)\b/gi;

const listNames = (text: string) =>
	names.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

/**
 * What the text around a value calls it: the nearest name before it, else one right behind. Takes up to some hundred
 * characters of either side. Empty where nothing is named; more than one where the name is not clear.
 */
export function findNames(before: string, after: string): readonly NamedValue[] {
	const near = before.slice(-300);
	/* Over the end of a line or sentence only where nothing but a plain label stands in front. */
	const lines = near.split(/(?<![,{[(][ \t]*)\n|[.!?]\s+/).reverse();
	let passed = 0;
	for (const line of lines) {
		for (const piece of line.split(/[,;{}&?|\t]/).reverse()) {
			const found = listNames(piece);
			if (found.length > 0) return found;
		}
		if (/[\p{L}\d]/u.test(line.replace(plainLabel, '')) || passed > 1) break;
		if (/\S/.test(line)) passed += 1;
	}
	if (otherId.test(near) || (inAddress.test(near) && !secretParameter.test(near))) return ['other'];
	const [behind = ''] =
		/^["'`*]*\s*(?:[([#<←=–—\t-]|\/\/|is\b|est\b|ist\b|es\b)[^\n,;&|{}]{0,60}/.exec(after) ?? [];
	const found = listNames(behind);
	const [service = ''] = /\w+\.service\b/.exec(after.slice(0, 300)) ?? [];
	return found.length > 0 ? found : listNames(service);
}
