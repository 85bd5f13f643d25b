import { escapeHtml } from '../../lib/report/escape-html.ts';
import { compareVersions } from '../../lib/guide/versions.ts';
import type { StepJson } from '../../lib/schemas/step-json.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

/** A link to a step as an agent sends it. */
export interface StepLink {
	readonly step: StepJson;
	/** A version of the guide; nothing for today's. */
	readonly version: string | undefined;
	/** A ticket number that has been checked; nothing for none. */
	readonly ticket: string | undefined;
}

/** The address of a step; the ticket number goes into the fragment, where no server sees it. */
export function writeLink({ step, version, ticket }: StepLink): string {
	const link = version === undefined ? step.link : (step.versions[version]?.link ?? step.link);
	return ticket === undefined ? link : `${link}#ticket=${ticket}`;
}

const nameOf = ({ step: { id, title }, version }: StepLink, t: Translate) =>
	version === undefined
		? t('desk.step', { id, title })
		: t('desk.stepOfVersion', { id, title, version });

/** The words of the step in the chosen version, or in the newest that has it. */
const textOf = ({ step, version }: StepLink): string => {
	const newest = Object.keys(step.versions).toSorted(compareVersions).at(-1) ?? '';
	return step.versions[version ?? newest]?.text ?? '';
};

/** How a link can be copied. */
export const replyKinds = ['text', 'markdown', 'html', 'reply'] as const;

export type ReplyKind = (typeof replyKinds)[number];

/** Makes the text for the clipboard from a link, in the words of a language. */
export const createReplies = (
	t: Translate
): Readonly<Record<ReplyKind, (link: StepLink) => string>> => ({
	text: (link) => `${nameOf(link, t)}\n${writeLink(link)}`,
	markdown: (link) => `[${nameOf(link, t)}](${writeLink(link)})`,
	html: (link) => `<a href="${escapeHtml(writeLink(link))}">${escapeHtml(nameOf(link, t))}</a>`,
	reply: (link) =>
		[
			t('desk.hello'),
			t('desk.again', { step: nameOf(link, t) }),
			textOf(link),
			t('desk.here', { link: writeLink(link) }),
			t('desk.neverSend'),
		].join('\n\n'),
});
