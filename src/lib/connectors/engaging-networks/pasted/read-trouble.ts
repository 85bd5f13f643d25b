import type { UnknownReason } from '../../../checks/outcome.ts';
import { found, type EnFinding } from '../problems/problems.ts';

/** Why a text holds no answer of Engaging Networks. */
export interface Trouble {
	readonly finding: EnFinding;
	readonly because: UnknownReason;
}

/** The longest time that is told, in seconds: no more than three digits of a text get out. */
const longestTime = 999;

/** What the commands wait for, in seconds. */
const usualTime = 20;

/**
 * What curl, PowerShell and the shells say, in small letters without spaces, since Windows
 * PowerShell breaks lines inside words. The likelier reading stands first; a number that a pattern
 * catches goes into the finding. What Windows says in other languages is not known here, only the
 * names of errors that stay English.
 */
const troubles: readonly (readonly [RegExp, (number: number) => EnFinding, UnknownReason?])[] = [
	[
		/code(\d{3})fromproxy|tunnelfailed,response(\d{3})|\((407)\)|curl:\((?:5|97)\)/,
		(status) => found('EN-E37', { status }),
	],
	[
		/curl:\((?:51|60|77|83|9[01])\)|certificate(?:problem|chain)|remotecertificate|trustrelation|crypt_e_|sec_e_(?:untr|cert|wrong)|curl:\(35\).*certificate/,
		() => found('EN-E36', {}),
	],
	[
		/curl:\(28\)(?:.{0,99}?after(\d+)m)?|timedout(?:after(\d+)m)?|httpclient\.timeout/,
		(milliseconds) => {
			const seconds = Math.round(milliseconds / 1_000) || usualTime;
			return found('EN-E26', { seconds: Math.min(seconds, longestTime) });
		},
		'timeout',
	],
	[
		/resolvehost:(?:application|content)|curl:(?:\((?:[123]|26)\)|option|try)|parsererror|parseerror|syntaxerror|unexpected(?:token|eof)|scriptsisdisabled|pssecurity|languagemode|unmatched/,
		() => found('EN-E38', { kind: 'not-understood' }),
		'unreadable',
	],
	[/curl:\(6\)|resolvehost|remotenamecould|nosuchhost|nodename/, () => found('EN-E34', {})],
	[
		/curl:\(7\)|connectionrefused|activelyrefused|failedtoconnect|unabletoconnect/,
		() => found('EN-E35', { kind: 'refused' }),
	],
	[
		/curl:\((?:16|18|35|52|55|56|92)\)|emptyreply|connection(?:reset|wasclosed)|securechannel|sslconnection/,
		() => found('EN-E35', { kind: 'broke-off' }),
	],
	[
		/commandnotfound|curl'?:?notfound|isnotrecogni/,
		() => found('EN-E38', { kind: 'not-found' }),
		'unreadable',
	],
];

/** Reads why there is no answer, from small letters without spaces; nothing where none says it. */
export function readTrouble(squashed: string): Trouble | undefined {
	for (const [pattern, read, because = 'not-reachable'] of troubles) {
		const match = pattern.exec(squashed);
		if (match) return { finding: read(Number(match[1] ?? match[2] ?? match[3] ?? 0)), because };
	}
	return undefined;
}
