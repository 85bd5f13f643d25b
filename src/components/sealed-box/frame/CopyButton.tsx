import { useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
	/** What it copies; never a secret. */
	readonly text: string;
	readonly label: string;
}

/** Copies, and says whether it did. */
export function CopyButton({ text, label }: CopyButtonProps) {
	const [said, setSaid] = useState('');
	return (
		<>
			<button
				type="button"
				onClick={() => setSaid(copyText(text) ? 'Copied.' : 'Select the text and copy it.')}
			>
				{label}
			</button>
			<span aria-live="polite" class="aside">
				{said}
			</span>
		</>
	);
}
