import { getConnector } from './connector.ts';
import { currentVersion, getArchivedVersion } from './versions.ts';
import { languages, type Language } from '../i18n/languages.ts';

/** What is searched at once: never more than one version, one language and one connector. */
export interface SearchScope {
	readonly version: string;
	readonly language: Language;
	/** Nothing on the pages that belong to none, and where there is only one. */
	readonly connector: string | undefined;
}

/** The code of the problem that a page is about. */
export const getCode = (id: string): string | undefined =>
	/\/problems\/(en-e\d+)$/.exec(id)?.[1]?.toUpperCase();

const versionOf = (page: string) => getArchivedVersion(page) ?? currentVersion;

/**
 * The scopes that pages are searched from, by the ids of the English ones: one for each version and language, and, where
 * there are `several` connectors, one for each of them beside it.
 */
export function listScopes(pages: readonly string[], several: boolean): readonly SearchScope[] {
	const scopes = pages.flatMap((id) =>
		[undefined, several ? getConnector(id) : undefined].map(
			(connector) => [versionOf(id), connector] as const
		)
	);
	const different = new Map(scopes.map((scope) => [scope.join(' '), scope] as const));
	return [...different.values()].flatMap(([version, connector]) =>
		languages.map((language) => ({ version, language, connector }))
	);
}

/** Whether a page is found in a scope. Problems have no version. */
export const isPageInScope = (scope: SearchScope, id: string): boolean =>
	isOfConnector(scope, id) && (getCode(id) !== undefined || versionOf(id) === scope.version);

/** Whether a step is, by its version and the path of its page. */
export const isStepInScope = (
	scope: SearchScope,
	{ version, path }: { readonly version: string; readonly path: string }
): boolean => version === scope.version && isOfConnector(scope, path.slice(1));

/** What belongs to no connector is found everywhere, and everything from pages that belong to none. */
function isOfConnector({ connector }: SearchScope, id: string): boolean {
	const own = getConnector(id);
	return connector === undefined || own === undefined || own === connector;
}
