import type { UnknownReason } from '../../../checks/outcome.ts';
import { found, type EnFinding } from '../problems/problems.ts';

/** Why a text holds no answer of Engaging Networks. */
export interface Trouble {
	readonly finding: EnFinding;
	readonly because: UnknownReason;
}

/**
 * Small letters without accents and spaces: Windows PowerShell breaks lines inside words. The numbers of curl's errors
 * are written as curl does, whoever names them.
 */
export const squash = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}\s]+/gu, '')
		.toLowerCase()
		.replace(/curlerror[:(]*(\d{1,2})\)?(?!\d)/g, 'curl:($1)');

interface Kind {
	readonly read: (squashed: string) => EnFinding;
	readonly because?: UnknownReason;
	/** What is said, as it reads, with `|` between; `*` stands for a part that differs. */
	readonly says: string;
	/** What has no words of its own, such as the number of an error; in squashed text. */
	readonly pattern?: RegExp;
}

/*
 * What curl, PowerShell, .NET, the shells, Windows, browsers and the usual languages say when there is no answer:
 * English, German, French, Spanish, Italian, Portuguese, Dutch and Chinese. Sources: curl's `strerror.c` and manual,
 * the resources of .NET and PowerShell, the Winsock error table, Chromium's `net_error_list.h`, Mozilla's error
 * pages, Node's and Java's documentation, and public issues (tests/fixtures/inputs). The likelier reading comes first.
 */
const proxy: Kind = {
	read: (squashed) => found('EN-E37', { status: readProxyStatus(squashed) }),
	pattern:
		/code\d{3}fromproxy|tunnelfailed,?response\d{3}|\(407\)|curl:\((?:5|97)\)|proxyconnecttcp/,
	says: `
		could not resolve proxy | couldn't resolve proxy | cannot connect to proxy
		proxy connect | unable to connect to proxy | unable to tunnel through proxy
		tunnel connection failed | proxy authentication required
		proxy server is refusing connections | ProxyError( | ERR_PROXY_ | ERR_TUNNEL_
		ERR_MANDATORY_PROXY_ | ERR_UNEXPECTED_PROXY_ | ERR_UNABLE_TO_REUSE_CONNECTION_FOR_PROXY
		NS_ERROR_PROXY_ | NS_ERROR_UNKNOWN_PROXY_HOST | Proxyauthentifizierung erforderlich
		authentification proxy requise | autenticación de proxy | autenticazione proxy
		需要代理身份验证`,
};

const readProxyStatus = (squashed: string) =>
	Number(/(?:code|response|failed:|\()(40[37]|50[234])/.exec(squashed)?.[1] ?? 0);

const certificate: Kind = {
	read: () => found('EN-E36', {}),
	pattern:
		/curl:\((?:51|58|60|66|77|8[023]|9[01])\)|curl:\(35\).*certificate|crypt_e_|sec_e_(?:untr|cert|wrong)|x509:/,
	says: `
		certificate problem | certificate chain | certificate verify failed
		certificate_verify_failed | certificate signed by unknown authority
		certificate has expired | certificate is not trusted | certificate is not valid
		certificate for this server is invalid | certificate authority is invalid
		verify the first certificate | verify certificate | certificate verification failed
		alert certificate | alert bad certificate | alert unknown ca
		cannot verify *'s certificate | self signed certificate | self-signed certificate
		self_signed_cert | local issuer certificate | cert_has_expired | cert_altname
		unable_to_verify_leaf | unable_to_get_issuer_cert | does not match certificate
		invalid peer certificate | peer certificate or ssh | remote certificate
		remote certificate is invalid | trust relation | principal name is incorrect | PKIX path
		CertPath | CertificateException | CertificateExpired | certification path
		SSLPeerUnverified | ERR_CERT_ | ERR_CERTIFICATE_ | ERR_SSL_PINNED | ERR_BAD_SSL_CLIENT
		SEC_ERROR_ | MOZILLA_PKIX_ | SSL_ERROR_BAD_CERT | DLG_FLAGS_ | connection is not private
		connection isn't private | potential security risk ahead | this connection is untrusted
		keine Vertrauensstellung | Remotezertifikat | Zertifikat ist *ungültig
		Zertifikat ist nicht vertrauenswürdig | relation de confiance | certificat distant
		certificat *pas valide | certificat *pas approuvé | relación de confianza
		certificado remoto | certificado *no es válido | certificado *no es de confianza
		relazione di trust | relazione di fiducia | certificato remoto
		certificato *non è valido | certificato *non è attendibile | relação de confiança
		certificado *não é confiável | certificado *inválido | vertrouwensrelatie
		externe certificaat | 建立信任关系 | 建立信任關係 | 远程证书无效 | 遠端憑證 | 证书无效 | 不受信任的颁发机构`,
};

const noHost: Kind = {
	read: () => found('EN-E34', {}),
	pattern:
		/curl:\(6\)|err(?:or|no):?1100[1-4]|errno(?:-2|-3|-5|8)\]|nodename|wsahost_not|getaddrinfo|eai_[an]/,
	says: `
		could not resolve | couldn't resolve | unable to resolve host | failed to resolve
		cannot resolve | remote name could | no such host | enotfound
		name or service not known | temporary failure in name resolution | name resolution
		NameResolutionError | no address associated | unknown host | unknown_host | unknownhost
		bad hostname | host not found | hostname could not be found | couldnt_resolve
		dns error | dns lookup | lookup address information | DNS address could not be found
		server IP address could not be found | server not found | hostname resolution
		angeforderte Name ist gültig | nom demandé est valide | nombre solicitado es válido
		nome richiesto è valido | 请求的名称有效 | can't find the server | trouble finding that site
		check if there is a typo in | requested name is valid | ERR_NAME_ | ERR_DNS_
		ERR_ICANN_ | DNS_PROBE_ | dnsNotFound | INET_E_RESOURCE_NOT_FOUND
		Remotename konnte nicht | Host ist unbekannt | kein solcher Host | Hostname konnte nicht
		Name oder Dienst nicht bekannt | Temporärer Fehler bei der Namensauflösung
		nom distant n'a pas pu | résoudre le nom distant | Hôte inconnu | hôte *introuvable
		impossible de résoudre | nom ou service inconnu | échec temporaire dans la résolution
		resolver el nombre remoto | nombre remoto no | Host desconocido | no se puede resolver
		no se pudo resolver | nombre o servicio desconocido | fallo temporal en la resolución
		risolvere il nome | Host sconosciuto | impossibile risolvere
		nome o servizio sconosciuto | risoluzione del nome | resolver o nome | nome remoto não
		host não é conhecido | host desconhecido | externe naam kan niet | host is onbekend
		onbekende host | 未能解析此远程名称 | 无法解析 | 無法解析 | 不知道这样的主机 | 無法識別這台主機 | 未知的名称或服务 | 域名解析暂时失败`,
};

const late: Kind = {
	read: (squashed) => found('EN-E26', { seconds: readSeconds(squashed) }),
	because: 'timeout',
	pattern:
		/curl:\(28\)|err(?:or|no):?10060|(?:errno|oserror)(?:110|60)\b|timeoutof\d|(?:read|connect)timeout=/,
	says: `
		timed out | timed_out | timeout was reached | timeout after | timeout exceeded
		timeout expired | timeout occurred | request timeout | response timeout
		aborted due to timeout | HttpClient.Timeout | Client.Timeout | A task was canceled
		ConnectTimeout | ReadTimeout | OpenTimeout | HeadersTimeout | BodyTimeout
		SocketTimeout | HttpTimeout | TimeoutError | TimeoutException | UND_ERR_CONNECT_TIMEOUT
		UND_ERR_HEADERS_TIMEOUT | deadline exceeded | i/o timeout | handshake timeout
		connection timeout | execution expired | timeout period | allotted timeout
		did not properly respond | took too long to respond | PR_IO_TIMEOUT | PR_CONNECT_TIMEOUT
		NS_ERROR_NET_TIMEOUT | Timeout für Vorgang | Timeout des Vorgangs | Zeitlimit
		Zeitüberschreitung | nicht richtig reagiert | Vorgang wurde wegen Timeout
		délai d'attente | délai d'opération | délai imparti | délai dépassé
		pas répondu convenablement | connexion terminée par expiration | tiempo de espera
		no respondió adecuadamente | se agotó el tiempo | expiró el tiempo | tempo scaduto
		Timeout operazione | Timeout dell'operazione | timeout della
		Risposta non corretta della parte | tempo limite | tempo esgotado
		não respondeu corretamente | time-out van | time-out opgetreden | 操作超时 | 操作已超时 | 作業逾時
		连接超时 | 连接逾时 | 请求超时 | 没有正确答复`,
};

/** The longest time that is named, in seconds: no more than three digits of a text get out. */
const longestTime = 999;

/** How long somebody waited, in whole seconds, if the text says so; else 0. */
function readSeconds(squashed: string): number {
	const [, count, unit] =
		/(?:after|timeoutof|timeout=|within)\(?(\d+)(ms|milli|m(?![a-z])|s|$|\))/.exec(squashed) ?? [];
	const seconds = Math.round(Number(count ?? 0) / (unit?.startsWith('m') ? 1_000 : 1));
	return Math.min(seconds, longestTime);
}

/** A program read an answer as JSON, and it was none. */
const notJson: Kind = {
	read: (squashed) =>
		found('EN-E27', {
			status: 0,
			kind: /unexpected.{0,99}<(?:!doctype|html)/.test(squashed) ? 'html' : 'other',
		}),
	because: 'unexpected-answer',
	pattern:
		/unexpected(?:token|endof|character|number|string|nonwhite).{0,80}json|json\.?parse(?:error|rexception|:)|parseerror:invalid(?:numeric|literal)|\(json::parsererror\)/,
	says: `
		is not valid JSON | JSONDecodeError | Expecting value: line | Invalid JSON primitive
		not a valid JSON | is an invalid start of a value
		character encountered while parsing value | looking for beginning of value
		Unrecognized token | Expected BEGIN_OBJECT | Unexpected character ('<'
		expected value at line | invalid JSON response | ungültiges JSON | JSON non valide
		JSON no válido`,
};

const notUnderstood: Kind = {
	read: () => found('EN-E38', { kind: 'not-understood' }),
	because: 'unreadable',
	pattern:
		/resolvehost:(?:application|content|json|post|get|header|data|@|'|-)|curl:(?:\((?:[1234]|26)\)|option|try|nourl)|(?:ba|z|da|k)?sh:.{0,200}permissiondenied|dquote>/,
	says: `
		ParserError | syntax error | syntaxerror | unexpected token | unexpected EOF while
		unmatched | no matches found: http | missing the terminator | The string is missing
		is not a valid statement separator | character is not allowed | Missing closing
		NonInteractive mode | Method invocation failed | Unable to find type
		Cannot validate argument | Cannot process argument | Cannot bind
		parameter cannot be found | ParameterBinding | NamedParameterNotFound
		CannotConvertArgument | scripts is disabled | PSSecurity | execution policy
		ExecutionPolicy | language mode | blocked by group policy
		blocked by your *administrator | blocked by your organization
		disabled by your administrator | restricted by your administrator | Access is denied
		Operation not permitted | Syntaxfehler | Ausführung von Skripts | Gruppenrichtlinie
		vom Administrator *deaktiviert | vom Systemadministrator | Zugriff verweigert
		Keine Berechtigung | erreur de syntaxe | exécution de scripts est désactivée
		stratégie de groupe | désactivée par votre administrateur
		bloqué par votre administrateur | Accès refusé | Permission non accordée
		error sintáctico | error de sintaxis | ejecución de scripts está | directiva de grupo
		deshabilitado por el administrador | bloqueado por el administrador | Acceso denegado
		Permiso denegado | errore di sintassi | esecuzione di script è | criteri di gruppo
		disattivato dall'amministratore | bloccato dall'amministratore | Accesso negato
		Permesso negato | erro de sintaxe | execução de scripts | política de grupo
		syntaxisfout | uitvoeren van scripts | groepsbeleid | 语法错误 | 語法錯誤 | 禁止运行脚本 | 組策略 | 组策略
		拒绝访问 | 权限不够`,
};

const refused: Kind = {
	read: () => found('EN-E35', { kind: 'refused' }),
	pattern: /curl:\(7\)|err(?:or|no):?100(?:61|51|65|13)|(?:errno|oserror)(?:111|113|101|61|65)\b/,
	says: `
		connection refused | refused to connect | actively refused | failed to connect
		unable to connect | could not connect | couldn't connect | can't connect
		cannot connect | can't establish a connection | couldnt_connect | Connection failed
		ECONNREFUSED | EHOSTUNREACH | ENETUNREACH | ENETDOWN | connect EACCES | no route to host
		network is unreachable | host is unreachable | host is down | unreachable network
		unreachable host | access a socket | network location cannot be reached
		ConnectException | NoRouteToHost | failed to establish a new connection
		tcp connect error | ERR_CONNECTION_REFUSED | ERR_CONNECTION_FAILED | ERR_ADDRESS_
		PR_CONNECT_REFUSED | NS_ERROR_CONNECTION_REFUSED | Remoteserver kann nicht
		Verbindung *verweigert | Verbindungsaufbau abgelehnt
		keine Verbindung hergestellt werden
		konnte nicht hergestellt werden, da der Zielcomputer | connecter au serveur distant
		Aucune connexion n'a pu | Connexion refusée | échec de connexion
		aucun chemin d'accès pour atteindre | conectar con el servidor remoto
		equipo de destino denegó | Conexión rehusada | conexión rechazada | no se pudo conectar
		connessione al server remoto | connettersi al server remoto | Rifiuto persistente
		Connessione rifiutata | impossibile connettersi | conectar-se ao servidor remoto
		ligar ao servidor remoto | conectar ao servidor remoto | máquina de destino
		conexão recusada | verbinding met de externe server | doelcomputer
		verbinding geweigerd | 无法连接到远程服务器 | 無法連接至遠端伺服器 | 目标计算机积极拒绝 | 目標電腦拒絕連線 | 拒绝连接 | 连接被拒绝
		没有到主机的路由 | 网络不可达`,
};

const brokeOff: Kind = {
	read: () => found('EN-E35', { kind: 'broke-off' }),
	pattern:
		/curl:\((?:16|18|35|52|55|56|92|95)\)|err(?:or|no):?1005[34]|(?:errno|oserror)(?:104|54|32)\b|":eof$/,
	says: `
		empty reply | connection reset | connection was reset | connection was closed
		connection was interrupted | connection was aborted | connection aborted
		connection closed | connection was lost | closed connection | closed the connection
		dropped the connection | closed by the remote | closed by remote | forcibly closed
		transport connection | transport stream | aborted by the software | secure channel
		SSL connection could not | establish SSL connection | SSL connect error
		SSL/TLS connection failed | SSL routines | SSL handshake failed
		SSL handshake has failed | SSL_ERROR_ | SSL_connect | SSL error has occurred
		SSLHandshake | SSLException | SSLEOF | SSLZeroReturn | handshake_failure
		handshake failure | terminated the handshake | wrong version number
		TLS connection failed | TLS connection was | secure connection failed
		secure connection to the server cannot | unexpected end of file from | unexpected_eof
		end of file reached | RemoteDisconnected | IncompleteRead | response ended prematurely
		socket hang up | other side closed | ECONNRESET | ECONNABORTED | write EPIPE
		write EPROTO | UND_ERR_SOCKET | broken pipe | common algorithm
		token supplied to the function | network name is no longer available
		I/O operation has been aborted | NoHttpResponse | didn't send any data
		sent an invalid response | sending data to the peer | receiving data from the peer
		server returned nothing | ERR_CONNECTION_ | ERR_EMPTY_RESPONSE | ERR_SSL_ | ERR_HTTP2_
		ERR_QUIC_ | ERR_SOCKET_ | ERR_NETWORK_CHANGED | ERR_NETWORK_IO_ | ERR_INCOMPLETE_
		ERR_CONTENT_LENGTH_ | PR_CONNECT_RESET | PR_CONNECT_ABORTED | PR_END_OF_FILE
		NS_ERROR_NET_RESET | NS_ERROR_NET_INTERRUPT | NS_ERROR_NET_INADEQUATE
		NS_ERROR_NET_PARTIAL | Verbindung wurde geschlossen | Verbindung wurde vom Remotehost
		Verbindung wurde *abgebrochen | Verbindungsaufbau abgebrochen
		Verbindung wurde zurückgesetzt | geschützter SSL | SSL-Verbindung konnte
		connexion sous-jacente | connexion a été fermée | connexion existante a dû être fermée
		connexion établie a été abandonnée | connexion réinitialisée | canal sécurisé
		connexion SSL | terminado la conexión | interrupción de una conexión
		anulado una conexión | conexión reinicializada | canal seguro | conexión SSL
		connessione sottostante | connessione in corso interrotta | connessione interrotta
		connessione SSL | canale sicuro | conexão subjacente | cancelamento de uma conexão
		conexão SSL | onderliggende verbinding | geforceerd gesloten | SSL-verbinding | 基础连接已经关闭
		強迫關閉 | 强迫关闭 | 中止了一个已建立的连接 | 连接被重置 | 連線已關閉 | SSL/TLS 安全通道 | SSL 连接`,
};

const notFound: Kind = {
	read: () => found('EN-E38', { kind: 'not-found' }),
	because: 'unreadable',
	pattern: /commandnotfound|curl'?:?notfound|(?:ba|z|da|k)?sh:.{0,80}:notfound/,
	says: `
		is not recogni | Unknown command | command was not found | No such file or directory
		falsch geschrieben | nicht als Name eines Cmdlet | Befehl nicht gefunden
		Kommando nicht gefunden | Befehl wurde nicht gefunden | wurde nicht gefunden, kann
		n'a pas été trouvée, mais | no se ha encontrado la orden | either misspelled
		n'est pas reconnu | commande introuvable | commande non trouvée | no se reconoce
		orden no encontrada | no se encontró la orden | comando no encontrado
		non è riconosciuto | non riconosciuto come nome | comando *non trovato
		não é reconhecido | comando não encontrado | niet herkend | opdracht niet gevonden
		不是内部或外部命令 | 不是內部或外部命令 | 项识别为 | 辨識 | 未找到命令 | 找不到命令 | 命令未找到`,
};

const kinds = [
	proxy,
	certificate,
	/* Of these, two speak of time as well. */
	{ ...noHost, says: 'resolving timed out | ERR_DNS_TIMED_OUT', pattern: /eai_again/ },
	late,
	notJson,
	notUnderstood,
	/* The number that curl names decides before the words behind it. */
	{
		...brokeOff,
		says: 'SSL/TLS connection failed',
		pattern: /curl:\((?:16|18|35|52|55|56|92|95)\)/,
	},
	noHost,
	refused,
	brokeOff,
	notFound,
] as const satisfies readonly Kind[];

const compile = ({ says, pattern, read, because = 'not-reachable' }: Kind) => ({
	read,
	because,
	pattern: new RegExp(
		[
			...(pattern ? [pattern.source] : []),
			...says
				.split(/[|\n]/)
				.filter((phrase) => phrase.trim() !== '')
				.map((phrase) =>
					squash(phrase)
						.replace(/[.()[\]|/^$+?]/g, '\\$&')
						.replace('*', '.{0,99}?')
				),
		].join('|')
	),
});

let compiled: readonly ReturnType<typeof compile>[] | undefined;

/** Reads why there is no answer, from a text as {@link squash} leaves it; nothing where none says it. */
export function readTrouble(squashed: string): Trouble | undefined {
	compiled ??= kinds.map(compile);
	const kind = compiled.find(({ pattern }) => pattern.test(squashed));
	return kind && { finding: kind.read(squashed), because: kind.because };
}
