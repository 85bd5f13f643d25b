/** Kinds of peer-to-peer transactions; the facts have no name for the single ones. */
const peerToPeer = [
	...['PFCS', 'PFCR', 'PFBR', 'PFIM', 'PRFD', 'PACS', 'PACR', 'PPAY', 'PSTE', 'PFOC'],
	...['PFTC', 'PFRP', 'PFTE', 'PFOE', 'PFOA', 'PFTA', 'TPPU', 'IPPU', 'OPPU'],
];

/**
 * The campaign type codes that have been seen, with their meaning (facts, section 6). The list may
 * be incomplete: a code that is not in it is no mistake.
 */
export const campaignTypes: ReadonlyMap<string, string> = new Map([
	['ETT', 'e-mail to a target'],
	['TWT', 'tweet to a target'],
	['CTT', 'click to call'],
	['DCF', 'data capture form'],
	['EMS', 'e-mail subscribe'],
	['PET', 'petition'],
	['SVY', 'survey'],
	['ECF', 'e-card'],
	['UNS', 'unsubscribe page'],
	['EBC', 'broadcast e-mail'],
	['MBC', 'marketing automation e-mail'],
	['QCB', 'opt-in question'],
	['QCS', 'question confirmation'],
	['QMR', 'multiple response'],
	['FCS', 'single gift by card'],
	['FCR', 'recurring gift by card'],
	['FBS', 'single gift by bank (likely)'],
	['FBR', 'recurring gift by bank'],
	['FUR', 'unmanaged recurring gift'],
	['FRU', 'update of a recurring gift'],
	['FIM', 'gift in memoriam'],
	['RFD', 'refund'],
	['FCA', 'single gift'],
	['FCH', 'single gift'],
	...['EBS', 'ECS', 'ECC'].map((code) => [code, 'event purchase'] as const),
	...peerToPeer.map((code) => [code, 'peer-to-peer'] as const),
]);
