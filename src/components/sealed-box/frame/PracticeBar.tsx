import type {
	PracticeId,
	PracticeRecords,
} from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import { t } from './say.ts';
import type { Box } from './use-box.ts';

interface PracticeBarProps {
	readonly box: Box;
	/** What can be practised here. */
	readonly records: PracticeRecords;
}

/** Begins and ends the practice, and says plainly that it is one. */
export function PracticeBar({ box, records }: PracticeBarProps) {
	const { practise: onPlay } = box.actions;
	const playing = box.practice?.id;
	const ids = Object.keys(records).filter((id): id is PracticeId => Object.hasOwn(records, id));
	const [first] = ids;
	if (first === undefined) return null;
	return (
		<>
			{/* In the page before it has text, so that it is spoken. */}
			<div aria-live="polite">
				{playing !== undefined && (
					<p>
						<b>{t('practice.begun')}</b> {t('practice.about')}
					</p>
				)}
			</div>
			{playing === undefined ? (
				<p class="aside">
					{t('practice.no-key')}{' '}
					<button type="button" class="link" onClick={() => onPlay(first)}>
						{t('practice.begin')}
					</button>{' '}
					{t('practice.forgets')}
				</p>
			) : (
				<div class="practice">
					<label>
						{t('practice.show')}
						<select
							value={playing}
							onChange={({ currentTarget }) => onPlay(ids.find((id) => id === currentTarget.value))}
						>
							{ids.map((id) => (
								<option key={id} value={id}>
									{nameRecord(id)}
								</option>
							))}
						</select>
					</label>
					{!box.ordered && (
						<button type="button" onClick={() => onPlay(undefined)}>
							{t('practice.end')}
						</button>
					)}
				</div>
			)}
		</>
	);
}

const nameRecord = (id: PracticeId): string =>
	id === 'all-well' || id === 'cancelled' || id === 'check-crashed'
		? t(`practice.${id}`)
		: `${id} · ${t(`title.${id}`)}`;
