import { getPageOf } from './alternates.ts';

/**
 * The connector that a page belongs to: the first folder of its path, behind language and version. Nothing for a
 * page that belongs to none, such as `trust`.
 */
export function getConnector(id: string): string | undefined {
	const [folder, ...rest] = getPageOf(id).split('/');
	return rest.length > 0 ? folder : undefined;
}
