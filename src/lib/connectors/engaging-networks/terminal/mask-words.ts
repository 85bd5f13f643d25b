/**
 * The words that the mask lets through, in small letters: those of EN's answers, HTTP, curl,
 * PowerShell and the shells. A word that is a name, or that is made of the letters a to f alone,
 * such as `a`, must not be among them: it could be a piece of a secret.
 */
export const plainWords =
	/* EN */
	'message messageid expires ens-auth-token invalid api key user was not found for please contact support authentication call is being made from an unregistered source address this ens the specified by active or does have access to en services with username has exceeded its limit' +
	/* HTTP */
	' http/1.0 http/1.1 http/2 date server content-type content-length connection application/json text/html charset=utf-8 ok unauthorized forbidden internal error unavailable established redirect proxy' +
	/* curl */
	' curl could resolve host failed connect port after ms milliseconds refused timed out ssl certificate problem unable get local issuer reset peer empty reply code tunnel response' +
	/* PowerShell and the shells */
	' powershell invoke-webrequest curl.exe remote returned status term recognized command unexpected token parsererror zsh bash';
