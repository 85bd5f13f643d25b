import './ask.css';
import { useState } from 'preact/hooks';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import {
	createCommands,
	type TerminalCommands,
} from '../../../lib/connectors/engaging-networks/terminal/terminal-commands.ts';
import { CopyButton } from './CopyButton.tsx';
import { noAutofill } from './no-autofill.ts';
import { Results } from './Results.tsx';
import { t } from './say.ts';
import { listTerminalResults } from './results.ts';
import type { Box } from './use-box.ts';

interface TerminalPanelProps {
	readonly centre: DataCentreId;
	readonly box: Box;
}

const systemIds = ['powershell', 'cmd', 'unix'] as const satisfies readonly System[];

type System = keyof TerminalCommands;

const guessSystem = (): System => (/Windows/.test(navigator.userAgent) ? 'powershell' : 'unix');

/** Asking without this page: a command for the reader's own terminal, and what came back from it. */
export function TerminalPanel({ centre, box: { boxConfig, state, actions } }: TerminalPanelProps) {
	const [system, setSystem] = useState(guessSystem);
	const command = createCommands(centre)[system];
	return (
		<section class="terminal">
			<h2>{t('terminal.heading')}</h2>
			<p>{t('terminal.about')}</p>
			<label>
				{t('terminal.which')}
				<select
					value={system}
					onChange={({ currentTarget }) =>
						setSystem(systemIds.find((id) => id === currentTarget.value) ?? system)
					}
				>
					{systemIds.map((id) => (
						<option key={id} value={id}>
							{t(`system.${id}`)}
						</option>
					))}
				</select>
			</label>
			<pre data-command={system}>{command}</pre>
			<div class="buttons">
				<CopyButton text={command} label={t('terminal.copy')} />
			</div>
			<PasteBack
				text={state.pasted?.masked ?? ''}
				onPaste={(text) => {
					const read = boxConfig.readPasted?.(text);
					if (read) actions.dispatch({ type: 'pasted-answer', ...read });
				}}
			/>
			<Results boxConfig={boxConfig} shown={listTerminalResults(state)} centre={centre} />
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
			<label for="came-back">{t('terminal.came-back')}</label>
			<textarea
				{...noAutofill}
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
				{t('terminal.hint')}
			</p>
		</div>
	);
}
