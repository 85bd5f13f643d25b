import { campaignTypes } from '../../src/lib/connectors/engaging-networks/export/campaign-types.ts';
import { standardColumns } from '../../src/lib/connectors/engaging-networks/export/columns.ts';

/** A transaction export that is made up. The same options make the same bytes. */
export interface ExportOptions {
	readonly seed: number;
	readonly rows: number;
	/** `,` when it is not given. */
	readonly delimiter?: string;
	/** `\n` when it is not given. */
	readonly lineEnd?: string;
	readonly byteOrderMark?: boolean;
	/** Takes the place of the codes of version 2. */
	readonly types?: readonly string[];
}

/** A person that nobody is. */
interface Person {
	readonly first: string;
	readonly last: string;
	readonly email: string;
	readonly street: string;
	readonly city: string;
	readonly phone: string;
}

type Random = (below: number) => number;

/** Rows in a batch; batches repeat after the last, so that any size takes little time and memory. */
const [batchRows, batchCount] = [500, 16] as const;

const vowels = ['a', 'e', 'i', 'o', 'u', 'é', 'ö'];
/* Rare ones, so that no piece of a name is a piece of an ordinary word. */
const consonants = ['j', 'k', 'q', 'v', 'w', 'x', 'z'];

/** Small and seeded (mulberry32): a whole number from 0, below the one that is given. */
export function createRandom(seed: number): Random {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
	};
}

/** The header and rows as texts of at most 500 rows, in order. */
export function* generateExportTexts(options: ExportOptions): Generator<string> {
	const { rows, delimiter = ',', lineEnd = '\n', byteOrderMark = false } = options;
	yield `${byteOrderMark ? '\uFEFF' : ''}${[...standardColumns, ''].join(delimiter)}${lineEnd}`;
	const batches = new Map<number, readonly string[]>();
	for (let done = 0, at = 0; done < rows; done += batchRows, at += 1) {
		const key = at % batchCount;
		const batch = batches.get(key) ?? makeBatch(options, key);
		batches.set(key, batch);
		yield batch.slice(0, rows - done).join('');
	}
}

/** The same as bytes. */
export function* generateExport(options: ExportOptions): Generator<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	for (const text of generateExportTexts(options)) yield encoder.encode(text);
}

/** Everything about people that the first rows hold: what a report must never show. */
export function listPeopleData({ seed, rows }: ExportOptions): readonly string[] {
	const random = createRandom(seed * batchCount);
	const people = Array.from({ length: Math.min(rows, batchRows) }, () => makePerson(random));
	return people.flatMap((person) => Object.values(person));
}

function makeBatch(options: ExportOptions, at: number): readonly string[] {
	const { seed, delimiter = ',', lineEnd = '\n', types = [...campaignTypes.keys()] } = options;
	const random = createRandom(seed * batchCount + at);
	const people = Array.from({ length: batchRows }, () => makePerson(random));
	return people.map((person) => {
		const row = makeRow(person, types[random(types.length)] ?? '', random);
		return row.map((field) => quote(field, delimiter)).join(delimiter) + lineEnd;
	});
}

function makePerson(random: Random): Person {
	const [first, last, city] = [makeName(random), makeName(random), makeName(random)];
	return {
		first,
		last,
		email: `${plain(first)}.${plain(last)}@${plain(makeName(random))}.example.org`.toLowerCase(),
		street: `${1 + random(99)} ${makeName(random)} ${makeName(random)}`,
		city,
		phone: `0${String(random(1_000_000_000)).padStart(9, '0')}`,
	};
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

function makeName(random: Random): string {
	const syllables = Array.from(
		{ length: 2 + random(2) },
		() => `${consonants[random(consonants.length)]}${vowels[random(vowels.length)]}`
	);
	const [initial = '', ...rest] = syllables.join('');
	return initial.toUpperCase() + rest.join('');
}

/** Filled as an export usually is: much of it empty, an address now and then over two lines. */
function makeRow(person: Person, type: string, random: Random): readonly string[] {
	const { first, last, email, street, city, phone } = person;
	const twoLines = random(20) === 0;
	const filled: Readonly<Record<string, string>> = {
		'Account ID': '1234',
		'Supporter ID': String(100_000_000 + random(99_999_999)),
		'Supporter Email': email,
		'Date Created': makeDate(random),
		'Date Modified': makeDate(random),
		'Campaign Number': String(10_000 + random(90_000)),
		'Campaign Type': type,
		'Campaign ID': `Spring appeal ${random(40)}`,
		'Campaign Date': makeDate(random),
		'Campaign Time': `1${random(10)}:${10 + random(50)}:${10 + random(50)}`,
		'Campaign Status': 'P',
		'Campaign Data 1': String(random(100_000)),
		'Campaign Data 4': `${5 + random(200)}.00`,
		'Campaign Data 5': 'GBP',
		'Campaign Data 10': random(8) ? '' : `Given by ${first}, in memory of "${last}"`,
		'Email Address': email,
		'First Name': first,
		'Last Name': last,
		'Address 1': twoLines ? `Flat ${1 + random(9)}\n${street}` : street,
		City: city,
		Postcode: `ZZ${1 + random(99)} ${random(10)}ZZ`,
		Country: 'GB',
		'Phone Number': phone,
	};
	return [...standardColumns.map((name) => filled[name] ?? ''), ''];
}

const makeDate = (random: Random) => `2026-${10 + random(3)}-${10 + random(19)}`;

const quote = (field: string, delimiter: string) =>
	field.includes(delimiter) || /["\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
