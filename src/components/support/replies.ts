import { escapeHtml } from '../../lib/report/escape-html.ts';
import { compareVersions } from '../../lib/steps/versions.ts';
import type { StepJson } from '../../lib/schemas/step-json.ts';

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

const nameOf = ({ step, version }: StepLink) =>
	`Step ${step.id}: ${step.title}${version === undefined ? '' : ` (version ${version})`}`;

/** The words of the step in the chosen version, or in the newest that has it. */
const textOf = ({ step, version }: StepLink): string => {
	const newest = Object.keys(step.versions).toSorted(compareVersions).at(-1) ?? '';
	return step.versions[version ?? newest]?.text ?? '';
};

/** How a link can be copied; each takes the link and gives the text for the clipboard. */
export const replies = {
	text: (link: StepLink) => `${nameOf(link)}\n${writeLink(link)}`,
	markdown: (link: StepLink) => `[${nameOf(link)}](${writeLink(link)})`,
	html: (link: StepLink) =>
		`<a href="${escapeHtml(writeLink(link))}">${escapeHtml(nameOf(link))}</a>`,
	reply: (link: StepLink) =>
		[
			'Hello,',
			'',
			`please do this step once more: ${nameOf(link)}.`,
			'',
			textOf(link),
			'',
			`It is here: ${writeLink(link)}`,
			'',
			'If the page has a box below the step, check the value there. The box sends nothing to us. Please do not send us the value itself; send us the result that the box lets you copy.',
		].join('\n'),
} as const;

export type ReplyKind = keyof typeof replies;
