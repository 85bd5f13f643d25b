/** `Name 1`, … `Name 10`. */
const numbered = (name: string, amount: number) =>
	Array.from({ length: amount }, (_, at) => `${name} ${at + 1}`);

/**
 * The named columns of EN's standard transaction export, in its order (docs/facts/engaging-networks.md, section 6: C). After
 * the last one comes a column with an empty name. Version 2 adds columns; which ones is not known.
 */
export const standardColumns: readonly string[] = [
	'Account ID',
	'Supporter ID',
	'Supporter Email',
	'Date Created',
	'Date Modified',
	'Campaign Number',
	'Campaign Type',
	'Campaign ID',
	'Campaign Date',
	'Campaign Time',
	'Campaign Status',
	...numbered('Campaign Data', 35),
	...numbered('External Reference', 10),
	'Email Address',
	'Title',
	'First Name',
	'Middle Name',
	'Last Name',
	'Address 1',
	'Address 2',
	'Address 3',
	'City',
	'Region',
	'Postcode',
	'Country',
	'Phone Number',
];

/** What is enough to know a transaction export (docs/facts/engaging-networks.md, section 6: C). */
export const identifyingColumns = ['Supporter Email', 'Campaign Type', 'Campaign ID'] as const;
