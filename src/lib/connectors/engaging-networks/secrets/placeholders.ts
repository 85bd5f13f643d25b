/** What stands where a program did not fill a value in: variables, empty values, errors of spreadsheets. */
const unfilled =
	/^(?:\(?(?:null|undefined|nan|nil)\)?|\[object \w+\]|system\.[\w.[\]]+|(?:\$\{?\{?|\$\(|\$env:|%|\{\{|\(\(|#\{|@\{|<%=?|__)[\s=]*[\p{L}_][\p{L}\d_ .:'"()[\]-]{0,60}[\s%})>_]*|@\w+@|.{0,12}\b(?:process\.env|os\.environ|getenv|env\().{0,40}|[[<(*]*(?:redacted|hidden)[\])>*]*)$/iu;

const fill =
	'(?:your|my|the|insert|enter|paste|put|add|replace|change|example|sample|dummy|test|fake|some|ihr\\w*|dein\\w*|votre|vos|su|tu|vostr\\w)';
const thing =
	'(?:api|key|token|secret|value|here|me|id|name|user|e?-?mail|password|uuid|guid|string|schlüssel|cl[eé]|jeton|clave|chiave|hier|ici|aquí)';

/** `YOUR_API_KEY`, `<your key>`, `EN_API_KEY`, `change me`: names of a value in the place of one. */
const standIn = new RegExp(
	`^[<[({«‹]*\\s*(?:please\\s+)?${fill}(?=[\\W_]|[A-Z]|${thing})[\\p{L}\\d' _.-]{0,40}${thing}s?[\\W_]*$`,
	'iu'
);
const bracketed = new RegExp(
	`^[<[({«‹]+\\s*(?=[^\\n]*${thing})[\\p{L}_][\\p{L}\\d_ .:'’-]{0,40}\\s*[>\\])}»›]+$`,
	'iu'
);
const variableName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[a-z]+(?:[A-Z][a-z]+)*(?:Key|Token|Secret)$/;
const word =
	/^(?:none|n\/?a|todo|tbd|tba|string|secret|change-?me|example|sample|dummy|test|placeholder|empty|[-–—?_]+|x[x-]{2,})$/i;
/** Where a password manager or a vault has the value, instead of the value. */
const reference =
	/^(?:(?:op|bws|vault|keepass\w*|secrets?|doppler|infisical|pass|env|ref\+\w+|aws-?\w*|gcp-?\w*|az\w*):\/\/|arn:|projects\/[^/]+\/secrets\/|@microsoft\.keyvault|vault:|!(?:secret|vault)\b|enc\[)/i;
/** A shape of x and such, as in `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`. */
const shape = /^(?=.*xxx)[xyzmn\d-]+$/i;

/** `#REF!`, `#N/A`, `#BEZUG!`: what a cell shows in place of a value. */
const sheetError = /^#[\p{Lu}¡/0_]{1,15}[!?]?$/u;

/** Whether a text certainly stands for a value that nobody filled in, in any field. */
export const isUnfilled = (text: string): boolean =>
	text.length <= 120 && (unfilled.test(text) || sheetError.test(text));

/** Whether a text stands in for a key or a token: unfilled, or a name or sample in its place. */
export const isStandIn = (text: string): boolean =>
	text.length <= 200 &&
	(isUnfilled(text) ||
		[standIn, bracketed, variableName, word, reference, shape].some((pattern) =>
			pattern.test(text)
		));
