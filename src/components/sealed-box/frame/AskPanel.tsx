import { useRef } from 'preact/hooks';
import {
	authenticatePath,
	fieldsPath,
} from '../../../lib/connectors/engaging-networks/asking/requests.ts';
import {
	dataCentreIds,
	dataCentres,
	type DataCentreId,
} from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { leaveAlone } from './leave-alone.ts';
import { say } from './say.ts';
import type { BoxState } from './state.ts';
import type { BoxActions } from './use-box.ts';

interface AskPanelProps {
	readonly state: BoxState;
	readonly actions: BoxActions;
	readonly practising: boolean;
}

/** Choosing the data centre, seeing the request, and sending it on a click. */
export function AskPanel({ state, actions, practising }: AskPanelProps) {
	const { centre, addressText, asking } = state;
	const busy = asking?.phase === 'asking';
	const askButton = useRef<HTMLButtonElement>(null);
	const cancel = () => {
		actions.cancel();
		askButton.current?.focus();
	};
	return (
		<section class="ask">
			<fieldset disabled={busy}>
				<legend>{say('ask.centre')}</legend>
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
							<code>{dataCentres[id].host}</code> {say(`centre.${id}`)}
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
			<Request centre={centre} practising={practising} />
			<div class="buttons">
				<button
					type="button"
					ref={askButton}
					class="strong"
					aria-disabled={busy}
					onClick={() => busy || actions.askNow()}
				>
					{say('ask.now')}
				</button>
				{busy && (
					<button type="button" onClick={cancel}>
						{say('box.cancel')}
					</button>
				)}
			</div>
		</section>
	);
}

interface AddressProps {
	readonly text: string;
	readonly onAddress: (address: string, typing: boolean) => void;
}

function Address({ text, onAddress }: AddressProps) {
	return (
		<label class="address">
			{say('ask.address')}
			<input
				{...leaveAlone}
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
	const host = centre ? dataCentres[centre].host : say('ask.no-centre');
	const [before, after] = say('ask.more').split('{{path}}');
	return (
		<div class="request">
			<p>{say(practising ? 'ask.would-send' : 'ask.sends')}</p>
			<pre>
				{`POST ${authenticatePath}\nHost: ${host}\nContent-Type: application/json\n\n`}
				<i>{say('ask.key')}</i>
			</pre>
			<p class="aside">
				{before}
				<code>{fieldsPath}</code>
				{after}
			</p>
		</div>
	);
}
