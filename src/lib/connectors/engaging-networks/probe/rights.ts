import type { Outcome } from '../../../checks/outcome.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import { isRecord, parseJson } from './read-json.ts';
import type { EnAnswer } from './requests.ts';

const isField = (value: unknown) => isRecord(value) && 'id' in value && 'name' in value;

/** How a list of fields begins (docs/facts/engaging-networks.md, section 2), for one that is too long to be read whole. */
const beginning = /^\s*\[\s*\{\s*"(?:id|name|tag|property)"\s*:/;

/**
 * Whether the list of fields was allowed. How EN says "not allowed" is not known (docs/facts/engaging-networks.md, section 2:
 * U), so an answer that is no list of fields is `unknown` and points to the permission group.
 */
export function readFieldsAnswer({ status, body, tooLarge }: EnAnswer): Outcome<EnFinding> {
	const json = tooLarge ? undefined : parseJson(body);
	const listed = Array.isArray(json) ? json.some(isField) : tooLarge && beginning.test(body);
	if (status === 200 && listed) return { outcome: 'pass', findings: [] };
	const message = isRecord(json) ? json['message'] : undefined;
	const refused = typeof message === 'string' && /^invalid ens-auth-token/i.test(message);
	return {
		outcome: 'unknown',
		because: refused ? 'answer-says-nothing-certain' : 'unexpected-answer',
		findings: [refused ? found('EN-E31', {}) : found('EN-E30', { status })],
	};
}
