import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/messages.ts';
import { isTicket } from '../../lib/report/ticket.ts';
import { compareVersions } from '../../lib/guide/versions.ts';
import type { ProblemsJson, StepJson, StepsJson } from '../../lib/schemas/step-json.ts';
import { copyText } from '../guide/copy.ts';
import { findSteps } from './find-steps.ts';
import { createReplies, replyKinds, type ReplyKind } from './replies.ts';

interface SupportDeskProps {
	readonly t: Translate;
	readonly steps: StepsJson;
	readonly problems: ProblemsJson;
}

/** Finding a step and copying a link to it; everything happens in this browser. */
export function SupportDesk({ t, steps, problems }: SupportDeskProps) {
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
		const done = await copyText(Promise.resolve(createReplies(t)[kind](link)));
		const { id } = step;
		setSaid(done ? t('desk.copied', { kind: t(`desk.${kind}`), id }) : t('desk.notCopied', { id }));
	};

	return (
		<div class="support-desk">
			<div class="fields">
				<label>
					{t('desk.search')}
					<input
						type="search"
						autocomplete="off"
						value={search}
						onInput={(event) => change(setSearch, event.currentTarget.value)}
					/>
				</label>
				<label>
					{t('desk.version')}
					<select
						value={version}
						onChange={(event) => change(setVersion, event.currentTarget.value)}
					>
						<option value="">{t('desk.today', { version: steps.current })}</option>
						{versions.map((each) => (
							<option key={each} value={each}>
								{t('desk.forEver', { version: each })}
							</option>
						))}
					</select>
				</label>
				<label>
					{t('desk.ticket')}
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
			<p id="ticket-wrong">{wrongTicket && t('desk.wrongTicket')}</p>
			<p role="status">
				{said || t('desk.found', { count: found.length, all: steps.steps.length })}
			</p>
			<Found t={t} steps={found} version={version} disabled={wrongTicket} onCopy={copy} />
		</div>
	);
}

interface FoundProps {
	readonly t: Translate;
	readonly steps: readonly StepJson[];
	/** The chosen version; empty for today's. */
	readonly version: string;
	readonly disabled: boolean;
	readonly onCopy: (kind: ReplyKind, step: StepJson) => void;
}

function Found({ t, steps, version, disabled, onCopy }: FoundProps) {
	return (
		<ul>
			{steps.map((step) => (
				<li key={step.id} data-found={step.id}>
					<span>
						<b>{step.id}</b> {step.title}
					</span>
					{version !== '' && !step.versions[version] ? (
						<span>{t('desk.notIn', { version })}</span>
					) : (
						<Copies {...{ t, disabled }} onCopy={(kind) => onCopy(kind, step)} id={step.id} />
					)}
				</li>
			))}
		</ul>
	);
}

interface CopiesProps {
	readonly t: Translate;
	readonly id: string;
	readonly disabled: boolean;
	readonly onCopy: (kind: ReplyKind) => void;
}

function Copies({ t, id, disabled, onCopy }: CopiesProps) {
	return (
		<span class="copies">
			{replyKinds.map((kind) => (
				<button key={kind} type="button" disabled={disabled} onClick={() => onCopy(kind)}>
					{t(`desk.${kind}`)}
					<span class="sr-only">{t('desk.of', { id })}</span>
				</button>
			))}
		</span>
	);
}
