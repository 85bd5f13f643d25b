import { useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { t } from './say.ts';

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
				onClick={() => setSaid(t(copyText(text) ? 'box.copied' : 'box.not-copied'))}
			>
				{label}
			</button>
			<span aria-live="polite" class="aside">
				{said}
			</span>
		</>
	);
}
