/** Words that mean the same to those who search, the guide's own word first. */
const synonyms: readonly (readonly [string, ...string[]])[] = [
	['remote address', 'whitelist', 'allow list', 'allowlist', 'IP address', 'IP', 'firewall'],
	['data centre', 'data center', 'datacenter', 'region', 'server', 'instance'],
	['two-factor', '2FA', 'MFA', 'two-step', 'verification code'],
	['permission group', 'permissions', 'rights', 'role'],
	['private token', 'secret token'],
	['api key', 'apikey', 'API token'],
	['super admin', 'administrator', 'admin'],
	/* What those who search in French say for words that stay in English. */
	['remote address', 'adresse IP', 'liste blanche', 'liste d’autorisation', 'pare-feu'],
	['private token', 'jeton privé'],
	['api key', 'clé d’API'],
	['permission group', 'groupe d’autorisations', 'droits'],
];

/** The other words for what a text speaks of, to be found by. */
export const findSynonyms = (text: string): readonly string[] =>
	synonyms.filter(([word]) => text.toLowerCase().includes(word)).flatMap(([, ...others]) => others);
