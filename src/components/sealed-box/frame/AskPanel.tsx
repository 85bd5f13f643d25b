import { useRef } from 'preact/hooks';
import {
	dataCentreIds,
	dataCentres,
	type DataCentreId,
} from '../../../lib/connectors/engaging-networks/data-centres.ts';

interface AskPanelProps {
	readonly centre: DataCentreId | undefined;
	readonly asking: boolean;
	readonly onCentre: (centre: DataCentreId) => void;
	readonly address: string;
	readonly onAddress: (address: string, typing: boolean) => void;
	readonly onAsk: () => void;
	readonly onCancel: () => void;
}

/** Choosing the data centre, seeing the request, and sending it on a click. */
export function AskPanel(props: AskPanelProps) {
	const { centre, address, asking, onCentre, onAddress, onAsk, onCancel } = props;
	const askButton = useRef<HTMLButtonElement>(null);
	return (
		<section class="ask">
			<fieldset disabled={asking}>
				<legend>Your data centre</legend>
				{dataCentreIds.map((id) => (
					<label key={id} class="choice">
						<input
							type="radio"
							name="data-centre"
							value={id}
							checked={centre === id}
							onChange={() => onCentre(id)}
						/>
						<span>
							<code>{dataCentres[id].host}</code> {dataCentres[id].serves}
						</span>
					</label>
				))}
				<label class="address">
					Or paste the address of your Engaging Networks page
					<input
						type="text"
						inputMode="url"
						autocomplete="off"
						spellcheck={false}
						placeholder="https://ca.engagingnetworks.app/index.html"
						value={address}
						onInput={(event) => onAddress(event.currentTarget.value, isTyping(event))}
						onChange={(event) => onAddress(event.currentTarget.value, false)}
					/>
				</label>
			</fieldset>
			<Request centre={centre} />
			<div class="buttons">
				<button
					type="button"
					ref={askButton}
					class="strong"
					aria-disabled={asking}
					onClick={() => asking || onAsk()}
				>
					Ask Engaging Networks
				</button>
				{asking && (
					<button
						type="button"
						onClick={() => {
							onCancel();
							askButton.current?.focus();
						}}
					>
						Cancel
					</button>
				)}
			</div>
		</section>
	);
}

/** Whether a change came from single keys, with more of them to follow. */
const isTyping = ({ inputType, data }: InputEvent) =>
	inputType.startsWith('delete') || (inputType === 'insertText' && data?.length === 1);

/** The request as it will go out; of the same height before a data centre is chosen. */
function Request({ centre }: { readonly centre: DataCentreId | undefined }) {
	const host = centre ? dataCentres[centre].host : '(your data centre)';
	return (
		<div class="request">
			<p>On your click your browser sends this:</p>
			<pre>
				{`POST /ens/service/authenticate\nHost: ${host}\nContent-Type: application/json\n\n`}
				<i>the API key above, as it is</i>
			</pre>
			<p class="aside">
				If the key is accepted, the session is ended at once (DELETE). If there is no readable
				answer, an empty GET or two to the same host tell whether it is there. Nothing else is sent,
				and Omatic receives nothing.
			</p>
		</div>
	);
}
