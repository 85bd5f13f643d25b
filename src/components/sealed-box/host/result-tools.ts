import { writeFragment, type BrowserFamily, type Capsule } from '../../../lib/report/capsule.ts';
import { isTicket, looksLikeKey } from '../../../lib/report/ticket.ts';
import { writeCapsuleText } from '../../../lib/report/capsule-text.ts';
import { decodeResults } from '../../../lib/report/result-code.ts';
import { copyText } from '../../guide/copy.ts';
import { readProgress } from '../../guide/progress.ts';
import { t } from './say.ts';

/** What came of the checks, as the frame says it. */
export interface ResultMessage {
	readonly centre: 'ca' | 'us' | 'us2' | 'x';
	readonly results: string;
}

export interface ResultToolsOptions {
	/** The version of the guide that the box stands in. */
	readonly version: string;
	/** The whole address of the page that opens capsules; nothing where that is not known. */
	readonly report: string;
}

/**
 * "Copy result for support", in the page and not in the frame: it knows the ticks, the ticket and
 * the clipboard, and of the result only what a capsule may hold. Hidden until there is a result.
 */
export function createResultTools({ version, report }: ResultToolsOptions) {
	const root = document.createElement('div');
	root.className = 'result-tools';
	root.hidden = true;
	const ticket = document.createElement('input');
	Object.assign(ticket, { type: 'text', autocomplete: 'off', spellcheck: false, maxLength: 40 });
	const label = document.createElement('label');
	label.append(t('result.ticket'), ticket);
	const button = document.createElement('button');
	Object.assign(button, { type: 'button', textContent: t('result.copy') });
	const said = document.createElement('p');
	said.role = 'status';
	root.append(label, button, said);

	let latest: ResultMessage = { centre: 'x', results: '' };
	button.addEventListener('click', async () => {
		const number = ticket.value.trim();
		if (number !== '' && !isTicket(number)) {
			/* A key does not stay in the page. */
			if (looksLikeKey(number)) ticket.value = '';
			said.textContent = t(looksLikeKey(number) ? 'result.like-key' : 'result.not-ticket');
			return;
		}
		const capsule = createCapsule(latest, version, number || undefined);
		const link = `${report}#${writeFragment(capsule, latest.results)}`;
		const text = writeCapsuleText(capsule, link, t);
		const done = await copyText(Promise.resolve(text));
		said.textContent = t(done ? 'result.copied' : 'result.not-copied', { link });
	});

	return {
		root,
		show: (message: ResultMessage) => {
			latest = message;
			if (ticket.value === '') ticket.value = document.documentElement.dataset['ticket'] ?? '';
			root.hidden = message.results === '';
			said.textContent = '';
		},
	};
}

const createCapsule = (
	{ centre, results }: ResultMessage,
	guide: string,
	ticket: string | undefined
): Capsule => ({
	guide,
	minutes: Math.floor(Date.now() / 60_000),
	centre: centre === 'x' ? undefined : centre,
	browser: getBrowserFamily(),
	results: decodeResults(results) ?? [],
	ticked: listTicked(),
	ticket,
});

/** The steps of this page that are ticked in their present words. */
function listTicked(): readonly number[] {
	const ticks = readProgress();
	return [...document.querySelectorAll<HTMLElement>('[data-step]')]
		.filter((step) => {
			const print = step.querySelector<HTMLElement>('step-tools')?.dataset['fingerprint'];
			return print !== undefined && ticks[step.id] === print;
		})
		.map((step) => Number(step.id.slice('EN-'.length)))
		.toSorted((one, other) => one - other);
}

function getBrowserFamily(): BrowserFamily {
	const { userAgent } = navigator;
	if (/Firefox\//.test(userAgent)) return 'firefox';
	if (/Chrom(e|ium)\//.test(userAgent)) return 'chromium';
	return /Safari\//.test(userAgent) ? 'safari' : 'other';
}
