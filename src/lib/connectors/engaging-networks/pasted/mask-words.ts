/**
 * The words that {@link maskPasted} lets through, in small letters: those of EN's answers, HTTP,
 * curl, PowerShell and the shells. A word that is a first name, or that is made of the letters a
 * to f alone and is longer than three, must not be among them: it could be a piece of a secret.
 */
export const plainWords =
	/* EN */
	'message messageid developermessage expires ens-auth-token invalid api key a user was not found for please contact support authentication call is being made from an unregistered source address this ens the specified by active or does have access to en services with username has exceeded its limit valid true false null' +
	/* HTTP */
	' http http/1.0 http/1.1 http/2 http/3 date server content-type content-length content-encoding transfer-encoding chunked connection keep-alive close cache-control no-cache no-store pragma vary origin set-cookie location via strict-transport-security x-content-type-options nosniff x-frame-options www-authenticate proxy-authenticate accept accept-encoding host user-agent post application/json text/html charset=utf-8 gzip ok created unauthorized forbidden bad request gateway internal error service unavailable temporarily moved permanently established timeout continue redirect required proxy html head body title doctype' +
	/* curl */
	' curl curl.exe could resolve failed connect port after ms seconds milliseconds refused operation timed out bytes received of ssl tls certificate problem unable get local issuer self-signed chain expired schannel ssl_connect recv failure reset peer empty reply code tunnel response couldn\'t handshake option unknown try more information url using format missing left intact network unreachable' +
	/* PowerShell and the shells */
	' powershell invoke-webrequest invoke-restmethod at line char categoryinfo fullyqualifiederrorid invalidoperation webexception webcmdletwebresponseexception remote returned status does indicate success objectnotfound commandnotfoundexception parsererror nativecommanderror remoteexception notspecified unexpected token term recognized as name cmdlet function script file operable program command internal external batch spelling check if path included correct again cannot be loaded because running scripts disabled on system in and that no such it zsh bash sh syntax near';
