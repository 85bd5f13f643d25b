/** What stands where a program did not fill a value in: variables, empty values, errors of spreadsheets. */
const unfilled =
	/^(?:\(?(?:null|undefined|nan|nil)\)?|\[object \w+\]|system\.[\w.[\]]+|(?:\$\{?\{?|\$\(|\$env:|%|\{\{|\(\(|#\{|@\{|<%=?|__)[\s=]*[\p{L}_][\p{L}\d_ .:'"()[\]-]{0,60}[\s%})>_]*|@\w+@|[[<(*]*(?:redacted|hidden)[\])>*]*)$/iu;

const thing =
	'(?:api|key|token|secret|value|here|me|id|name|user|e?-?mail|password|string|schlüssel|cl[eé]|jeton|clave|chiave|ici|aquí)';

/** `YOUR_API_KEY`, `<your key>`, `change me`, `[API KEY]`: names of a value in the place of one. */
const standIn = new RegExp(
	`^[<[({«‹]*\\s*(?:please\\s+)?(?:your|my|the|insert|enter|paste|put|add|replace|change|example|sample|dummy|test|ihr\\w*|dein\\w*|votre|tu|su)(?=[\\W_]|[A-Z]|${thing})[\\p{L}\\d' _.-]{0,40}${thing}s?[\\W_]*$|^[<[({«‹]+\\s*(?=[^\\n]*${thing})[\\p{L}_][\\p{L}\\d_ .:'’-]{0,40}\\s*[>\\])}»›]+$`,
	'iu'
);
const variableName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
/** `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx` and its like, or a dash for nothing. */
const shape = /^(?=.*xxx)[xyzmn\d-]+$|^[-–—?_]+$/i;

/** `#REF!`, `#N/A`, `#BEZUG!`: what a cell shows in place of a value. */
const sheetError = /^#[\p{Lu}¡/0_]{1,15}[!?]?$/u;

/** Whether a text certainly stands for a value that nobody filled in, in any field. */
export const isUnfilled = (text: string): boolean =>
	text.length <= 120 && (unfilled.test(text) || sheetError.test(text));

/** Whether a text stands in for a key or a token: unfilled, or a name or sample in its place. */
export const isStandIn = (text: string): boolean =>
	text.length <= 200 &&
	(isUnfilled(text) || [standIn, variableName, shape].some((pattern) => pattern.test(text)));
