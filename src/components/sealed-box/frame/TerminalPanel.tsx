import { useContext, useState } from 'preact/hooks';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { createCommands } from '../../../lib/connectors/engaging-networks/pasted/terminal-commands.ts';
import { CopyButton } from './CopyButton.tsx';
import { FrameContext } from './kit-context.ts';
import { leaveAlone } from './leave-alone.ts';
import { Results } from './Results.tsx';
import { listPastedShown } from './shown.ts';
import type { BoxEvent, BoxState } from './state.ts';

interface TerminalPanelProps {
	readonly centre: DataCentreId;
	readonly state: BoxState;
	readonly dispatch: (event: BoxEvent) => void;
}

const systems = {
	powershell: 'Windows, PowerShell',
	cmd: 'Windows, Command Prompt',
	unix: 'macOS or Linux, Terminal',
} as const;

type System = keyof typeof systems;

const systemIds = ['powershell', 'cmd', 'unix'] as const satisfies readonly System[];

const guessSystem = (): System => (/Windows/.test(navigator.userAgent) ? 'powershell' : 'unix');

/** Asking without this page: a command for the reader's own terminal, and what came back from it. */
export function TerminalPanel({ centre, state, dispatch }: TerminalPanelProps) {
	const { kit } = useContext(FrameContext);
	const [system, setSystem] = useState(guessSystem);
	const command = createCommands(centre)[system];
	return (
		<section class="terminal">
			<h2>Ask without this page</h2>
			<p>
				A terminal may read the answer where a web page may not. Run this command there, and paste
				the key when it asks: it stays hidden, and out of the history.
			</p>
			<label>
				Your terminal
				<select
					value={system}
					onChange={({ currentTarget }) =>
						setSystem(systemIds.find((id) => id === currentTarget.value) ?? system)
					}
				>
					{systemIds.map((id) => (
						<option key={id} value={id}>
							{systems[id]}
						</option>
					))}
				</select>
			</label>
			<pre data-command={system}>{command}</pre>
			<div class="buttons">
				<CopyButton text={command} label="Copy the command" />
			</div>
			<PasteBack
				text={state.pasted?.masked ?? ''}
				onPaste={(text) => {
					const read = kit.readPasted?.(text);
					if (read) dispatch({ type: 'pasted-answer', ...read });
				}}
			/>
			<Results shown={listPastedShown(state)} centre={centre} />
		</section>
	);
}

interface PasteBackProps {
	readonly text: string;
	readonly onPaste: (text: string) => void;
}

/** Takes what came back, and keeps only its masked text: a paste never stands there as it was. */
function PasteBack({ text, onPaste }: PasteBackProps) {
	const take = (event: ClipboardEvent) => {
		event.preventDefault();
		onPaste(event.clipboardData?.getData('text/plain') ?? '');
	};
	/* What stands there is masked: keys pressed in it would only make it less readable. */
	const change = (event: InputEvent & { readonly currentTarget: HTMLTextAreaElement }) => {
		const { currentTarget: area, inputType = '' } = event;
		const edited = text !== '' && /^(?:insertText|delete)/.test(inputType);
		if (edited && area.value !== '') area.value = text;
		else onPaste(area.value);
	};
	return (
		<div class="field">
			<label for="came-back">What came back</label>
			<textarea
				{...leaveAlone}
				id="came-back"
				class="came-back"
				rows={4}
				dir="ltr"
				aria-describedby="came-back-hint"
				value={text}
				onPaste={take}
				onInput={change}
			/>
			<p id="came-back-hint" class="aside">
				Paste all of it. It is read here, and what is private in it is hidden at once.
			</p>
		</div>
	);
}
