import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fields, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { noAutofill } from './no-autofill.ts';
import { t } from './say.ts';
import { longestKept, type Entry } from './state.ts';

export interface FieldViewProps {
	readonly field: FieldId;
	readonly entry: Entry;
	/** What the button says that takes over what the check offers. */
	readonly useOffer: string;
	/** Shows what is offered, where that is no secret. */
	readonly showOffer?: (offer: string) => ComponentChild;
	/** What to say where the reader asked about the value without putting it in. */
	readonly missing?: string | false | undefined;
	readonly onText: (text: string) => void;
	readonly onClear: () => void;
}

/** Makes a field as high as its text, in browsers that don't do so themselves. */
function fitHeight(area: HTMLTextAreaElement | null): void {
	if (!area || CSS.supports('field-sizing', 'content')) return;
	area.style.height = '';
	area.style.height = `${area.scrollHeight + 2}px`;
}

/** Gives on a pasted text that is too long to keep, before the browser puts it into the field. */
function takeLongPaste(event: ClipboardEvent, onText: (text: string) => void): void {
	const pasted = event.clipboardData?.getData('text/plain') ?? '';
	if (pasted.length <= longestKept) return;
	event.preventDefault();
	onText(pasted);
}

/** The fields whose values are secret. */
export const isSecret = (field: FieldId) => field === 'api-key' || field === 'private-token';

/**
 * A field, masked when its value is secret. A text area, because a one-line field drops line ends before they can be
 * named; no `name` and no form, so that nothing can be submitted.
 */
export function FieldView(props: FieldViewProps) {
	const { field, entry, useOffer, showOffer, missing, onText, onClear } = props;
	const { text, tooLong, generation } = entry;
	const { offer } = entry.result;
	const secret = isSecret(field);
	const [shown, setShown] = useState(!secret);
	const [refused, setRefused] = useState(false);
	const area = useRef<HTMLTextAreaElement>(null);

	/* A field that stands in for one that was cleared takes its focus over. */
	useEffect(() => {
		if (generation > 0 && document.hasFocus()) area.current?.focus();
	}, []);

	useLayoutEffect(() => fitHeight(area.current), [text, shown]);

	/** While the value is masked, no copy of it is made: Firefox would copy what is below the dots. */
	const guard = (event: Event) => {
		if (shown) return;
		event.preventDefault();
		setRefused(true);
	};

	const takeOffer = (value: string) => {
		onText(value);
		area.current?.focus();
	};
	/** A text too long to keep is taken out again before the browser lays it out. */
	const take = (target: HTMLTextAreaElement) => {
		const { value } = target;
		if (value.length > longestKept) target.value = '';
		onText(value);
	};

	return (
		<div class={missing ? 'field invalid' : 'field'}>
			<label for={field}>{fields[field].label}</label>
			{missing && (
				<p id={`${field}-missing`} class="error">
					{missing}
				</p>
			)}
			<textarea
				{...noAutofill}
				id={field}
				ref={area}
				class={shown ? undefined : 'masked'}
				rows={1}
				dir="ltr"
				aria-invalid={missing ? true : undefined}
				aria-describedby={missing ? `${field}-missing ${field}-hint` : `${field}-hint`}
				value={text}
				onInput={(event) => take(event.currentTarget)}
				onPaste={(event) => takeLongPaste(event, onText)}
				onCopy={guard}
				onCut={guard}
				onDragStart={guard}
				onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
			/>
			<div class="buttons">
				{secret && (
					<button type="button" aria-controls={field} onClick={() => setShown(!shown)}>
						{t(shown ? 'box.hide' : 'box.show')}
					</button>
				)}
				<button type="button" onClick={onClear}>
					{t('box.clear')}
				</button>
				{offer !== undefined && (
					<button type="button" class="strong" onClick={() => takeOffer(offer)}>
						{useOffer}
					</button>
				)}
			</div>
			{secret && (
				<p aria-live="polite" class="aside">
					{refused && !shown && t('box.masked')}
				</p>
			)}
			<p id={`${field}-hint`} class="aside">
				{t(tooLong ? 'box.hint-long' : 'box.hint')}
			</p>
			{offer !== undefined && showOffer?.(offer)}
		</div>
	);
}
