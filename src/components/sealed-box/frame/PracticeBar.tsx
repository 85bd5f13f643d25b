import type { KnownProblems } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import type {
	PracticeId,
	PracticeRecords,
} from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type { Box } from './use-box.ts';

interface PracticeBarProps {
	readonly box: Box;
	/** What can be practised here. */
	readonly records: PracticeRecords;
	readonly known: KnownProblems;
}

/** Begins and ends the practice, and says plainly that it is one. */
export function PracticeBar({ box, records, known }: PracticeBarProps) {
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
						<b>Practice.</b> Sample values, recorded answers: nothing is real, and nothing is sent.
					</p>
				)}
			</div>
			{playing === undefined ? (
				<p class="aside">
					No key at hand?{' '}
					<button type="button" class="link" onClick={() => onPlay(first)}>
						Practise
					</button>{' '}
					Your value is forgotten then.
				</p>
			) : (
				<div class="practice">
					<label>
						Show me
						<select
							value={playing}
							onChange={({ currentTarget }) => onPlay(ids.find((id) => id === currentTarget.value))}
						>
							{ids.map((id) => (
								<option key={id} value={id}>
									{nameRecord(id, known)}
								</option>
							))}
						</select>
					</label>
					{!box.ordered && (
						<button type="button" onClick={() => onPlay(undefined)}>
							End the practice
						</button>
					)}
				</div>
			)}
		</>
	);
}

const isPlain = (id: PracticeId): id is keyof typeof plainNames => Object.hasOwn(plainNames, id);

/** `EN-E09 too short`; the names of the problems are short and plain. */
const nameRecord = (id: PracticeId, known: KnownProblems): string =>
	isPlain(id) ? plainNames[id] : `${id} ${known[id]?.name.replaceAll('-', ' ') ?? ''}`;

const plainNames = {
	'all-well': 'All is well',
	cancelled: 'The question is cancelled',
	'check-crashed': 'Our check breaks down',
} as const;
