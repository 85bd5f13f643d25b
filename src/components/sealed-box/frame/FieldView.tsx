import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fields, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { leaveAlone } from './leave-alone.ts';
import { say } from './say.ts';
import { longestKept, type Entry } from './state.ts';

export interface FieldViewProps {
	readonly field: FieldId;
	readonly entry: Entry;
	/** What the button says that takes over what the check offers. */
	readonly useOffer: string;
	/** Shows what is offered, where that is no secret. */
	readonly showOffer?: (offer: string) => ComponentChild;
	readonly onText: (text: string) => void;
	readonly onClear: () => void;
}

/** The fields whose values are secret. */
export const isSecret = (field: FieldId) => field === 'api-key' || field === 'private-token';

/**
 * A field, masked when its value is secret. A text area, because a one-line field drops line ends before they can be
 * named; no `name` and no form, so that nothing can be submitted.
 */
export function FieldView(props: FieldViewProps) {
	const { field, entry, useOffer, showOffer, onText, onClear } = props;
	const { text, tooLong, generation } = entry;
	const { offer } = entry.result;
	const secret = isSecret(field);
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
						{say(shown ? 'box.hide' : 'box.show')}
					</button>
				)}
				<button type="button" onClick={onClear}>
					{say('box.clear')}
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
						{useOffer}
					</button>
				)}
			</div>
			<p id={`${field}-hint`} class="aside">
				{say(tooLong ? 'box.hint-long' : 'box.hint')}
			</p>
			{offer !== undefined && showOffer?.(offer)}
		</div>
	);
}
