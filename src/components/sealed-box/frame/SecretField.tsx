import { useEffect, useRef, useState } from 'preact/hooks';
import { longestKept, type BoxState } from './state.ts';

interface SecretFieldProps {
	readonly id: string;
	readonly label: string;
	readonly text: string;
	readonly offer: string | undefined;
	readonly notice: BoxState['notice'];
	/** Whether the field stands in for one that was cleared, and takes its focus over. */
	readonly refocus: boolean;
	readonly onText: (text: string) => void;
	readonly onClear: () => void;
}

/** Keeps password managers, spelling services, grammar tools and translators away. */
const leaveAlone = {
	autocomplete: 'off',
	autoCorrect: 'off',
	autocapitalize: 'off',
	spellcheck: false,
	translate: false,
	writingsuggestions: 'false',
	'data-1p-ignore': '',
	'data-bwignore': 'true',
	'data-lpignore': 'true',
	'data-form-type': 'other',
	'data-gramm': 'false',
	'data-gramm_editor': 'false',
	'data-enable-grammarly': 'false',
} as const;

/**
 * The masked field. A text area, because a one-line field drops line ends before they can be
 * named; no `name` and no form, so that nothing can be submitted.
 */
export function SecretField(props: SecretFieldProps) {
	const { id, label, text, offer, notice, refocus, onText, onClear } = props;
	const [shown, setShown] = useState(false);
	const area = useRef<HTMLTextAreaElement>(null);

	useEffect(() => {
		if (refocus && document.hasFocus()) area.current?.focus();
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
			<label for={id}>{label}</label>
			<textarea
				{...leaveAlone}
				id={id}
				ref={area}
				class={shown ? undefined : 'masked'}
				rows={1}
				dir="ltr"
				aria-describedby={`${id}-hint`}
				value={text}
				onInput={(event) => take(event.currentTarget)}
				onPaste={paste}
				onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
			/>
			<div class="buttons">
				<button type="button" aria-controls={id} onClick={() => setShown(!shown)}>
					{shown ? 'Hide' : 'Show'}
				</button>
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
						Use only the value that was found
					</button>
				)}
			</div>
			<p id={`${id}-hint`} class="aside">
				{notice === 'too-long-to-keep'
					? 'The paste was checked, and not put into the field because it is so long.'
					: 'Paste it here. It stays in this frame, in memory, for ten minutes at most.'}
			</p>
		</div>
	);
}
