import { useEffect, useRef, useState } from 'preact/hooks';
import { fields, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { CopyButton } from './CopyButton.tsx';
import { leaveAlone } from './leave-alone.ts';
import { longestKept, type Entry } from './state.ts';

interface FieldViewProps {
	readonly field: FieldId;
	readonly entry: Entry;
	readonly onText: (text: string) => void;
	readonly onClear: () => void;
}

/** The fields whose values are secret. */
const masked: ReadonlySet<FieldId> = new Set(['api-key', 'private-token']);

/**
 * A field, masked when its value is secret. A text area, because a one-line field drops line ends before they can be
 * named; no `name` and no form, so that nothing can be submitted.
 */
export function FieldView({ field, entry, onText, onClear }: FieldViewProps) {
	const { text, tooLong, generation } = entry;
	const { offer } = entry.result;
	const secret = masked.has(field);
	const [shown, setShown] = useState(!secret);
	const area = useRef<HTMLTextAreaElement>(null);

	/* A field that stands in for one that was cleared takes its focus over. */
	useEffect(() => {
		if (generation > 0 && document.hasFocus()) area.current?.focus();
	}, []);

	/** A text too long to keep is taken out again before the browser lays it out. */
	const take = (target: HTMLTextAreaElement) => {
		const { value } = target;
		if (value.length > longestKept) target.value = '';
		onText(value);
	};

	const paste = (event: ClipboardEvent) => {
		const pasted = event.clipboardData?.getData('text/plain') ?? '';
		if (pasted.length <= longestKept) return;
		event.preventDefault();
		onText(pasted);
	};

	return (
		<div class="field">
			<label for={field}>{fields[field].label}</label>
			<textarea
				{...leaveAlone}
				id={field}
				ref={area}
				class={shown ? undefined : 'masked'}
				rows={1}
				dir="ltr"
				aria-describedby={`${field}-hint`}
				value={text}
				onInput={(event) => take(event.currentTarget)}
				onPaste={paste}
				onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
			/>
			<div class="buttons">
				{secret && (
					<button type="button" aria-controls={field} onClick={() => setShown(!shown)}>
						{shown ? 'Hide' : 'Show'}
					</button>
				)}
				<button type="button" onClick={onClear}>
					Clear
				</button>
				{offer !== undefined && (
					<button
						type="button"
						class="strong"
						onClick={() => {
							onText(offer);
							area.current?.focus();
						}}
					>
						{secret ? 'Use only the value that was found' : 'Use the mended value'}
					</button>
				)}
			</div>
			<p id={`${field}-hint`} class="aside">
				{tooLong ? hints.long : hints.usual}
			</p>
			{offer !== undefined && !secret && (
				<div class="offer">
					<p>The mended value:</p>
					<pre>{offer}</pre>
					<CopyButton text={offer} label="Copy the mended value" />
				</div>
			)}
		</div>
	);
}

const hints = {
	usual: 'Paste it here. It stays in this frame, in memory, for ten minutes at most.',
	long: 'The paste was checked, and not put into the field because it is so long.',
} as const;
