import { createHash } from 'node:crypto';
import type { SimulatedCentres } from '../../simulator/data-centres.ts';
import { findTellingSeed, makeTellingKey, type Secret } from './secrets.ts';

/** The keys that are asked about, by the answer that they get. */
export const askedKeys = {
	accepted: ['ca', 'accepted'],
	'known elsewhere': ['us2', 'accepted'],
	'without rights': ['ca', 'not-allowed'],
	'with a session that stays': ['ca', 'session-stays'],
	unlisted: ['us', 'unlisted'],
} as const;

export type AskedKey = keyof typeof askedKeys;

const seedName = 'journey';

/** A seed of which every key that is asked about is telling. */
export const journeySeed = findTellingSeed(
	seedName,
	Object.values(askedKeys).map(([centre, answer]) => `${centre}/${answer}`)
);

const consonants = 'bcdfghjklmnpqrstvwxz';

/** A word that nobody says. */
const makeWord = (name: string) =>
	[...createHash('sha256').update(`${seedName}/${name}`).digest().subarray(0, 10)]
		.map((byte) => consonants[byte % consonants.length])
		.join('');

const makeAddress = (name: string) => {
	const [one = 0, two = 0, three = 0] = createHash('sha256').update(`${seedName}/${name}`).digest();
	return `151.${100 + (one % 100)}.${100 + (two % 100)}.${100 + (three % 100)}`;
};

const key = (name: string) => makeTellingKey(seedName, name);
const email = (name: string) =>
	`${makeWord(name)}.${makeWord(`${name} b`)}@${makeWord(`${name} c`)}.example`;

/** What a reader puts into fields, files and pastes, each with a name of its own. */
export const planted = {
	'private token': key('private token'),
	username: email('username'),
	'Remote Address, one': makeAddress('one'),
	'Remote Address, other': makeAddress('other'),
	'key in an address': key('address'),
	'key in the ticket field': key('ticket'),
	'key in the search': key('search'),
	'key that is cleared': key('cleared'),
	'key in place of a token': key('in place of a token'),
	'key with a letter too few': key('too short').slice(0, -1),
	'key in an export': key('export'),
	'person in an export': makeWord('person'),
	'e-mail in an export': email('person'),
	'name of a file': makeWord('file'),
	'key in a picture': key('picture'),
	'key in a terminal': key('terminal'),
	'token in a terminal': key('terminal token'),
	'e-mail in a terminal': email('terminal'),
	'key in an error': key('error'),
	'e-mail in an error': email('error'),
} as const;

/** Everything that must not be found; the tokens of sessions that the simulator opened as well. */
export function listSecrets(
	{ keyFor }: SimulatedCentres,
	tokens: readonly string[]
): readonly Secret[] {
	const asked = Object.entries(askedKeys).map(([name, [centre, answer]]) => ({
		name: `key ${name}`,
		value: keyFor(centre, answer),
		pieces: true,
	}));
	const put = Object.entries(planted).map(([name, value]) => ({
		name,
		/* What every e-mail address here ends in is no secret. */
		value: value.replace(/\.example$/, ''),
		/* A piece of an address is a number like others. */
		pieces: !name.startsWith('Remote Address'),
	}));
	const opened = tokens.map((value) => ({ name: 'token of a session', value, pieces: true }));
	return [...asked, ...put, ...opened];
}

/** An export with people in it, and a key in a column of its own. */
export const makeExport = () => {
	const rows = Array.from({ length: 50 }, (_, at) =>
		[
			planted['e-mail in an export'],
			'EBC',
			`Spring ${at}`,
			planted['person in an export'],
			planted['key in an export'],
		].join(',')
	);
	const header = 'Supporter Email,Campaign Type,Campaign ID,First Name,Campaign Data 1';
	return file('text/csv', 'csv', Buffer.from([header, ...rows, ''].join('\n')));
};

/** A picture with a key in its description, and once more behind its end. */
export const makePicture = () => {
	const text = `tEXtComment\0${planted['key in a picture']}`;
	const start = Buffer.from(
		'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
		'hex'
	);
	const bytes = Buffer.concat([start, Buffer.from(text), Buffer.from(planted['key in a picture'])]);
	return file('image/png', 'png', bytes);
};

const file = (mimeType: string, ending: string, buffer: Buffer) => ({
	...{ mimeType, buffer },
	name: `${planted['name of a file']}.${ending}`,
});
