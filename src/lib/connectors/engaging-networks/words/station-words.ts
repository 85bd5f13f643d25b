import type { StationId, StationReason } from '../overview/stations.ts';

/** The names of the stations, as short as the picture needs them. */
export const stationNames: Readonly<Record<StationId, string>> = {
	browser: 'Your browser',
	'data-centre': 'Data centre',
	key: 'API key',
	'address-list': 'Address list',
	rights: 'Rights',
	'omatic-cloud': 'Omatic Cloud',
};

/** Why a station is in its outcome. */
export const stationReasons: Readonly<Record<StationReason, string>> = {
	'answer-read': 'It asked Engaging Networks and could read the answer.',
	'answer-not-readable': 'It could not read an answer of Engaging Networks.',
	'not-reached': 'There was no answer that says anything about it.',
	'accepted-here': 'Engaging Networks accepted the key at this data centre.',
	'accepted-elsewhere': 'Another data centre accepted the key.',
	'accepted-in-terminal':
		'Engaging Networks accepted the key that was entered in the terminal, where the command asked.',
	'key-or-centre': 'This data centre does not know the key: it is the key or the data centre.',
	'known-nowhere': 'No data centre knows the key.',
	'answer-about-key': 'The answer speaks of the key, so the key is likely known here.',
	refused: 'Engaging Networks does not accept the key.',
	'shape-wrong': 'What was put in does not have the right shape.',
	'shape-only': 'It has the right shape. Whether it is valid was not asked.',
	'list-wrong': 'The list is not written as Engaging Networks documents it.',
	'list-as-documented':
		'It is written as documented. Whether it is saved so, and admits Omatic Cloud, cannot be seen here.',
	'your-computer-refused':
		'It does not list your computer. A right list has Omatic Cloud’s addresses, not yours.',
	'your-computer-admitted':
		'It admits your computer. Whether it admits Omatic Cloud cannot be seen here.',
	'fields-read': 'The list of supporter fields could be read.',
	'rights-not-clear': 'The answer does not say for certain what the group allows.',
	'not-asked': 'Not asked.',
	'cannot-be-seen': 'This page cannot see it. Only the connection itself will tell.',
};
