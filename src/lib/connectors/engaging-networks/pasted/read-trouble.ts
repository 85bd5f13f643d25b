import type { UnknownReason } from '../../../checks/outcome.ts';
import { found, type EnFinding } from '../problems/problems.ts';

/** Why a text holds no answer of Engaging Networks. */
export interface Trouble {
	readonly finding: EnFinding;
	readonly because: UnknownReason;
	/** The status that the text names; nothing when it names none. */
	readonly status?: number | undefined;
}

type Read = (number: number) => EnFinding;

/**
 * What curl, PowerShell and the shells say, in small letters without spaces, since Windows
 * PowerShell breaks lines inside words. PowerShell's texts are in the language of Windows: of
 * other languages there is what was found for German, French and Spanish. The likelier reading
 * stands first; a number that a pattern catches goes into the finding.
 */
const troubles: readonly (readonly [RegExp, Read, UnknownReason?])[] = [
	[
		/code(\d{3})fromproxy|tunnelfailed,response(\d{3})|\((407)\)|(407)proxyauth|curl:\((?:5|97)\)|resolveproxy/,
		(status) => found('EN-E37', { status }),
	],
	[
		/curl:\((?:51|60|77|83|9[01])\)|certificate(?:problem|chain|hasexpired)|remotecertificate|trustrelationship|vertrauensstellung|d'approbation|deconfianza|zertifikat|certificado|certificatdistant|crypt_e_|sec_e_(?:untrusted|cert|wrong)|curl:\(35\).*certificate/,
		() => found('EN-E36', {}),
	],
	[
		/curl:\((?:28)\)(?:.*?after(\d+)m)?|timedout(?:after(\d+)m)?|httpclient\.timeout|délaid.attentede|timeoutfürvorgang|tiempodeesperade/,
		(milliseconds) =>
			found('EN-E26', { seconds: Math.min(Math.round(milliseconds / 1_000) || 20, 999) }),
		'timeout',
	],
	[
		/resolvehost:(?:application|content)|curl:\((?:[123]|26)\)|curl:option|curl:try/,
		() => found('EN-E38', { kind: 'not-understood' }),
		'unreadable',
	],
	[
		/curl:\(6\)|resolvehost|namecouldnotberesolved|nosuchhost|nodenamenorservname|nameorservicenot|nameresolution|remotename|nomdistant|nombreremoto/,
		() => found('EN-E34', {}),
	],
	[
		/curl:\(7\)|connectionrefused|activelyrefused|failedtoconnect|unabletoconnecttotheremote|mitdemremoteserver|auserveurdistant|conectarconelservidorremoto/,
		() => found('EN-E35', { kind: 'refused' }),
	],
	[
		/curl:\((?:16|18|35|52|55|56|92)\)|emptyreply|connectionreset|connectionwasclosed|forciblyclosed|securechannel|sslconnection/,
		() => found('EN-E35', { kind: 'broke-off' }),
	],
	[
		/commandnotfound|(?:curl|powershell)'?:?(?:not|nicht)found|isnotrecogni|n'estpasreconnu|noserecono|falschgeschrieben|(?:befehl|kommando)nichtgefunden|introuvable|noencontrada/,
		() => found('EN-E38', { kind: 'not-found' }),
		'unreadable',
	],
	[
		/parsererror|parseerror|syntaxerror|unexpected(?:token|eof)|eventnotfound|scriptsisdisabled|executionpolic|pssecurityexception|languagemode|parameterbinding|badsubstitution|unmatched/,
		() => found('EN-E38', { kind: 'not-understood' }),
		'unreadable',
	],
];

const namedStatus =
	/\(([345]\d\d)\)|(?:success:|error:?)([345]\d\d)(?!\d)|(40[13])(?:\(?unauthori[sz]ed|\(?forbidden)/;

/**
 * Reads why there is no answer, from a text in small letters without spaces; nothing where it
 * does not say. A status without a text is the last that is looked for.
 */
export function readTrouble(squashed: string): Trouble | undefined {
	for (const [pattern, read, because = 'not-reachable'] of troubles) {
		const match = pattern.exec(squashed);
		if (match) return { finding: read(getNumber(match)), because };
	}
	const named = namedStatus.exec(squashed);
	return named ? { ...readStatus(getNumber(named)), status: getNumber(named) } : undefined;
}

/** What a status means that comes without a text. */
export function readStatus(status: number): Trouble {
	if (status === 401 || status === 403) {
		return { finding: found('EN-E40', { status }), because: 'answer-says-nothing-certain' };
	}
	const kind = status >= 300 && status < 400 ? 'redirect' : 'other';
	return { finding: found('EN-E27', { status, kind }), because: 'unexpected-answer' };
}

const getNumber = (match: RegExpExecArray) => Number(match.slice(1).find(Boolean) ?? 0);
