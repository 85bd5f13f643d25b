import { useState } from 'preact/hooks';
import { isTicket } from '../../lib/report/ticket.ts';
import { compareVersions } from '../../lib/steps/versions.ts';
import type { ProblemsJson, StepJson, StepsJson } from '../../lib/schemas/step-json.ts';
import { copyText } from '../guide/copy.ts';
import { findSteps } from './find-steps.ts';
import { replies, type ReplyKind } from './replies.ts';

interface SupportDeskProps {
	readonly steps: StepsJson;
	readonly problems: ProblemsJson;
}

const labels: Readonly<Record<ReplyKind, string>> = {
	text: 'Text',
	markdown: 'Markdown',
	html: 'HTML',
	reply: 'Reply',
};

/** Finding a step and copying a link to it; everything happens in this browser. */
export function SupportDesk({ steps, problems }: SupportDeskProps) {
	const [search, setSearch] = useState('');
	const [version, setVersion] = useState('');
	const [ticket, setTicket] = useState('');
	const [said, setSaid] = useState('');
	const number = ticket.trim();
	const wrongTicket = number !== '' && !isTicket(number);
	const found = findSteps(search, steps, problems);
	const versions = [...new Set(steps.steps.flatMap((step) => Object.keys(step.versions)))].toSorted(
		(one, other) => compareVersions(other, one)
	);

	/** What was said of the last copy does not outlive it. */
	const change = (set: (text: string) => void, text: string) => {
		set(text);
		setSaid('');
	};

	const copy = async (kind: ReplyKind, step: StepJson) => {
		const link = { step, version: version || undefined, ticket: number || undefined };
		setSaid('');
		const done = await copyText(Promise.resolve(replies[kind](link)));
		setSaid(done ? `${labels[kind]} copied: ${step.id}` : `Could not copy ${step.id}.`);
	};

	return (
		<div class="support-desk">
			<div class="fields">
				<label>
					Step, problem or words
					<input
						type="search"
						autocomplete="off"
						value={search}
						onInput={(event) => change(setSearch, event.currentTarget.value)}
					/>
				</label>
				<label>
					Version
					<select
						value={version}
						onChange={(event) => change(setVersion, event.currentTarget.value)}
					>
						<option value="">Today’s ({steps.current})</option>
						{versions.map((each) => (
							<option key={each} value={each}>
								{each}, for ever
							</option>
						))}
					</select>
				</label>
				<label>
					Ticket number
					<input
						type="text"
						autocomplete="off"
						aria-invalid={wrongTicket}
						value={ticket}
						aria-describedby="ticket-wrong"
						onInput={(event) => change(setTicket, event.currentTarget.value)}
					/>
				</label>
			</div>
			<p id="ticket-wrong">
				{wrongTicket &&
					'A ticket number has letters, digits and dashes, 32 at most, and is no key.'}
			</p>
			<p role="status">{said || `${found.length} of ${steps.steps.length} steps`}</p>
			<Found steps={found} version={version} disabled={wrongTicket} onCopy={copy} />
		</div>
	);
}

interface FoundProps {
	readonly steps: readonly StepJson[];
	/** The chosen version; empty for today's. */
	readonly version: string;
	readonly disabled: boolean;
	readonly onCopy: (kind: ReplyKind, step: StepJson) => void;
}

function Found({ steps, version, disabled, onCopy }: FoundProps) {
	return (
		<ul>
			{steps.map((step) => (
				<li key={step.id} data-found={step.id}>
					<span>
						<b>{step.id}</b> {step.title}
					</span>
					{version !== '' && !step.versions[version] ? (
						<span>Not in version {version}</span>
					) : (
						<Copies disabled={disabled} onCopy={(kind) => onCopy(kind, step)} id={step.id} />
					)}
				</li>
			))}
		</ul>
	);
}

interface CopiesProps {
	readonly id: string;
	readonly disabled: boolean;
	readonly onCopy: (kind: ReplyKind) => void;
}

const kinds = ['text', 'markdown', 'html', 'reply'] as const satisfies readonly ReplyKind[];

function Copies({ id, disabled, onCopy }: CopiesProps) {
	return (
		<span class="copies">
			{kinds.map((kind) => (
				<button key={kind} type="button" disabled={disabled} onClick={() => onCopy(kind)}>
					{labels[kind]}
					<span class="sr-only"> of {id}</span>
				</button>
			))}
		</span>
	);
}
