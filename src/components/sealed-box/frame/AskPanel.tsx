import './ask.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
	authenticatePath,
	fieldsPath,
} from '../../../lib/connectors/engaging-networks/probe/requests.ts';
import {
	dataCentreIds,
	dataCentres,
	type DataCentreId,
} from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { noAutofill } from './no-autofill.ts';
import { OthersPanel } from './OthersPanel.tsx';
import { Results } from './Results.tsx';
import { t } from './say.ts';
import { listAddressShown, listAnswerShown } from './results.ts';
import { lacksCentre, lacksKey, wasTooEarly, type BoxState } from './state.ts';
import { showInPage } from './to-host.ts';
import type { Box } from './use-box.ts';

interface AskPanelProps {
	readonly box: Box;
	/** What can be done after the answer. */
	readonly children?: ComponentChildren;
}

/** Choosing the data centre, seeing the request, sending it on a click, and the answer below the button. */
export function AskPanel({ box, children }: AskPanelProps) {
	const { boxConfig, state, actions, practice } = box;
	const { centre, asking } = state;
	const busy = asking?.phase === 'asking';
	const own = busy && !asking.others;
	useFocusOnMissing(state);
	return (
		<section class="ask">
			<Choice box={box} busy={busy} />
			<Request centre={centre} practising={practice !== undefined} />
			<AskButtons
				label={t('ask.now')}
				strong
				busy={busy}
				onAsk={actions.askNow}
				onCancel={own && actions.cancel}
			/>
			<Results
				boxConfig={boxConfig}
				shown={listAnswerShown(state)}
				centre={centre}
				said={own && sayAsking(asking.centre)}
				room="one"
				newest={getNewest(state)}
			>
				{children}
			</Results>
			<OthersPanel box={box} />
		</section>
	);
}

/** What goes on, in a sentence. */
export const sayAsking = (centre: DataCentreId) =>
	t('ask.asking', { host: dataCentres[centre].host });

/** What the page should bring into view, when it changes: the question, and what it came to. */
function getNewest(state: BoxState): BoxState['asking'] {
	const { asking, first } = state;
	const asked = asking?.phase === 'asking' || asking?.authenticate.outcome !== 'not-run';
	const told = asked || (wasTooEarly(state) && !lacksSomething(state));
	return told && !first ? asking : undefined;
}

const lacksSomething = (state: BoxState) => lacksKey(state) || lacksCentre(state);

/** Takes a reader who asked too early to the first thing that is missing. */
function useFocusOnMissing(state: BoxState): void {
	useEffect(() => {
		if (!lacksSomething(state)) return;
		const part = document.querySelector('.invalid');
		part?.querySelector<HTMLElement>('textarea, input')?.focus();
		if (part) showInPage(part);
	}, [state.asking]);
}

interface AskButtonsProps {
	readonly label: string;
	readonly strong?: true;
	/** Whether an answer is awaited, to this question or another one. */
	readonly busy: boolean;
	readonly onAsk: () => void;
	/** Given while this question can be cancelled. */
	readonly onCancel: (() => void) | false;
}

/** Asks and cancels; the focus stays on what asks. */
export function AskButtons({ label, strong, busy, onAsk, onCancel }: AskButtonsProps) {
	const askButton = useRef<HTMLButtonElement>(null);
	return (
		<div class="buttons">
			<button
				type="button"
				ref={askButton}
				class={strong && 'strong'}
				aria-disabled={busy}
				onClick={onAsk}
			>
				{label}
			</button>
			{onCancel && (
				<button
					type="button"
					onClick={() => {
						onCancel();
						askButton.current?.focus();
					}}
				>
					{t('box.cancel')}
				</button>
			)}
		</div>
	);
}

interface ChoiceProps {
	readonly box: Box;
	readonly busy: boolean;
}

/** The data centre: one of a list, or the address of a page there. */
function Choice({ box: { boxConfig, state, actions }, busy }: ChoiceProps) {
	const { centre, addressText } = state;
	const missing = lacksCentre(state);
	return (
		<>
			<fieldset
				disabled={busy}
				class={missing ? 'invalid' : undefined}
				aria-describedby={missing ? 'centre-missing' : undefined}
			>
				<legend>{t('ask.centre')}</legend>
				{missing && (
					<p id="centre-missing" class="error">
						{t('ask.centre-missing')}
					</p>
				)}
				{dataCentreIds.map((id) => (
					<label key={id} class="choice">
						<input
							type="radio"
							name="data-centre"
							value={id}
							checked={centre === id}
							onChange={() => actions.dispatch({ type: 'chose-centre', centre: id })}
						/>
						<span>
							<code>{dataCentres[id].host}</code> {t(`centre.${id}`)}
						</span>
					</label>
				))}
				<Address
					text={addressText}
					onAddress={(address, typing) =>
						actions.dispatch({ type: 'gave-address', address, typing })
					}
				/>
			</fieldset>
			<Results boxConfig={boxConfig} shown={listAddressShown(state)} centre={centre} />
		</>
	);
}

interface AddressProps {
	readonly text: string;
	readonly onAddress: (address: string, typing: boolean) => void;
}

function Address({ text, onAddress }: AddressProps) {
	return (
		<label class="address">
			{t('ask.address')}
			<input
				{...noAutofill}
				type="text"
				inputMode="url"
				placeholder="https://ca.engagingnetworks.app/index.html"
				value={text}
				onInput={(event) => onAddress(event.currentTarget.value, isTyping(event))}
				onChange={(event) => onAddress(event.currentTarget.value, false)}
			/>
		</label>
	);
}

/** Whether a change came from single keys, with more of them to follow. */
const isTyping = ({ inputType, data }: InputEvent) =>
	inputType.startsWith('delete') || (inputType === 'insertText' && data?.length === 1);

interface RequestProps {
	readonly centre: DataCentreId | undefined;
	readonly practising: boolean;
}

/** The request as it will go out; of the same height before a data centre is chosen. */
function Request({ centre, practising }: RequestProps) {
	const host = centre ? dataCentres[centre].host : t('ask.no-centre');
	const [before, after] = t('ask.more').split('{{path}}');
	return (
		<div class="request">
			<p>{t(practising ? 'ask.would-send' : 'ask.sends')}</p>
			<pre>
				{`POST ${authenticatePath}\nHost: ${host}\nContent-Type: application/json\n\n`}
				<i>{t('ask.key')}</i>
			</pre>
			<p class="aside">
				{before}
				<code>{fieldsPath}</code>
				{after}
			</p>
		</div>
	);
}
