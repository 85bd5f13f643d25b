import { escapeHtml } from './escape-html.ts';
import type { StepJson, StepsJson } from '../schemas/step-json.ts';

/** A file of macros for a help desk, under `/downloads/`. */
interface MacroFile {
	readonly file: string;
	/** Which help desk it is for. */
	readonly desk: 'zendesk' | 'freshdesk' | 'salesforce';
	readonly write: (steps: StepsJson) => string;
}

const live = ({ steps }: StepsJson) => steps.filter(({ retired }) => retired === undefined);

const nameOf = ({ id, title }: StepJson) => `${id} ${title}`;

const reply = (step: StepJson, current: string, ticket: string) =>
	[
		`Please do this step once more: ${nameOf(step)}.`,
		'',
		step.versions[current]?.text ?? '',
		'',
		`${step.link}${ticket}`,
		'',
		'Please do not send us the value itself. If the page has a box below the step, check the value there and send us the result that it lets you copy.',
	].join('\n');

/** As Zendesk's API takes macros (`POST /api/v2/macros`), one object for each. */
const writeZendesk = (data: StepsJson) =>
	live(data).map((step) => ({
		macro: {
			title: `Connection guides::${nameOf(step)}`,
			actions: [
				{ field: 'comment_value', value: reply(step, data.current, '#ticket={{ticket.id}}') },
				{ field: 'comment_mode_is_public', value: 'true' },
			],
		},
	}));

/**
 * As Freshdesk's API takes canned responses (`POST /api/v2/canned_responses`), one object for each;
 * whoever imports them adds the `folder_id` of the account.
 */
const writeFreshdesk = (data: StepsJson) =>
	live(data).map((step) => ({
		title: nameOf(step),
		content_html: escapeHtml(reply(step, data.current, '#ticket={{ticket.id}}')).replaceAll(
			'\n',
			'<br>'
		),
		visibility: 0,
	}));

/** Salesforce takes quick texts by hand or by its own loader: a heading and a text for each. */
const writeSalesforce = (data: StepsJson) =>
	live(data)
		.map(
			(step) =>
				`${nameOf(step)}\n${'-'.repeat(nameOf(step).length)}\n${reply(step, data.current, '#ticket={!Case.CaseNumber}')}\n`
		)
		.join('\n\n');

const toJson = (data: unknown) => `${JSON.stringify(data, null, '\t')}\n`;

export const macroFiles: readonly MacroFile[] = [
	{
		file: 'zendesk-macros.json',
		desk: 'zendesk',
		write: (steps) => toJson(writeZendesk(steps)),
	},
	{
		file: 'freshdesk-canned-responses.json',
		desk: 'freshdesk',
		write: (steps) => toJson(writeFreshdesk(steps)),
	},
	{
		file: 'salesforce-quick-texts.txt',
		desk: 'salesforce',
		write: writeSalesforce,
	},
];
