import type { MessageKey } from '../../../i18n/messages.ts';

/** What a campaign type means; the dictionary says it under `campaign.`. */
export type CampaignMeaning = MessageKey extends infer Key
	? Key extends `campaign.${infer Meaning}`
		? Meaning
		: never
	: never;

/** Kinds of peer-to-peer transactions; the facts have no name for the single ones. */
const peerToPeer = [
	...['PFCS', 'PFCR', 'PFBR', 'PFIM', 'PRFD', 'PACS', 'PACR', 'PPAY', 'PSTE', 'PFOC'],
	...['PFTC', 'PFRP', 'PFTE', 'PFOE', 'PFOA', 'PFTA', 'TPPU', 'IPPU', 'OPPU'],
];

/**
 * The campaign type codes that have been seen, with their meaning (docs/facts/engaging-networks.md, section 6). The list may
 * be incomplete: a code that is not in it is no mistake.
 */
export const campaignTypes: ReadonlyMap<string, CampaignMeaning> = new Map<string, CampaignMeaning>(
	[
		['ETT', 'email-to-target'],
		['TWT', 'tweet-to-target'],
		['CTT', 'click-to-call'],
		['DCF', 'data-capture'],
		['EMS', 'email-subscribe'],
		['PET', 'petition'],
		['SVY', 'survey'],
		['ECF', 'e-card'],
		['UNS', 'unsubscribe'],
		['EBC', 'broadcast-email'],
		['MBC', 'automation-email'],
		['QCB', 'opt-in'],
		['QCS', 'question-confirmation'],
		['QMR', 'multiple-response'],
		['FCS', 'single-by-card'],
		['FCR', 'recurring-by-card'],
		['FBS', 'single-by-bank'],
		['FBR', 'recurring-by-bank'],
		['FUR', 'unmanaged-recurring'],
		['FRU', 'recurring-update'],
		['FIM', 'in-memoriam'],
		['RFD', 'refund'],
		['FCA', 'single'],
		['FCH', 'single'],
		...['EBS', 'ECS', 'ECC'].map((code) => [code, 'event'] as const),
		...peerToPeer.map((code) => [code, 'peer-to-peer'] as const),
	]
);
