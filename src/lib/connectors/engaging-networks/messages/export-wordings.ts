import { mostPlaces, mostUnlisted } from '../export/limits.ts';
import type { MessageParamsByCode } from './wordings.ts';

type ExportCode = `EN-E6${2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `EN-E7${0 | 1 | 2 | 3 | 4 | 5}`;

/** The most columns, or kinds, that are named in one sentence, and the most columns that are numbered. */
const [mostNamed, mostNumbered] = [4, 10];

/** Problems of an export file. */
export const exportMessageParams: MessageParamsByCode<ExportCode> = {
	'EN-E64': ({ missing }) => ['', { missing }],
	'EN-E65': ({ rows }) => ['', { count: rows }],
	'EN-E66': ({ missing }, t) => {
		const count = missing.length;
		const rest = count - mostNamed;
		const more = rest > 0 ? [t('missing.more', { count: rest })] : [];
		return ['', { count, missing: [...missing.slice(0, mostNamed), ...more] }];
	},
	'EN-E67': ({ places }, t) => {
		const count = places.length;
		const more = count > mostNumbered ? [t('columns.more')] : [];
		const some = [...places.slice(0, mostNumbered), ...more];
		return [count === mostPlaces ? '.many' : '', { count, places: some }];
	},
	'EN-E68': ({ count, lines }) => [count > lines.length ? '.first' : ''],
	'EN-E69': ({ rows, codes }) =>
		codes > mostUnlisted
			? ['.many', { count: rows, codes: mostUnlisted }]
			: [codes > 1 ? '.several' : '', { count: rows }],
	/* What says most about the file comes first. */
	'EN-E72': ({ kinds }, t) => {
		const resaved = kinds.filter((kind) => kind === 'dates' || kind === 'numbers');
		const joined = kinds.filter((kind) => kind === 'joined');
		const form = resaved.length ? '.resaved' : joined.length ? '.joined' : '';
		const all = [...new Set([...resaved, ...joined, ...kinds])];
		const more = all.length > mostNamed ? [t('columns.more')] : [];
		const some = all.slice(0, mostNamed).map((kind) => t(`kind.EN-E72.${kind}`));
		return [form, { kinds: [...some, ...more] }];
	},
};
