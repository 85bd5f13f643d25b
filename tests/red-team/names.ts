import { createSocket } from 'node:dgram';

/** Is told each name that is asked for, and says its address. */
export type AnswerName = (name: string) => string | undefined;

/** A server of names (DNS) that knows IPv4 alone; other questions get an empty answer. */
export async function serveNames(address: string, answer: AnswerName) {
	const socket = createSocket('udp4');
	socket.on('message', (question, { port, address: from }) => {
		const read = readQuestion(question);
		if (!read) return;
		const found = answer(read.name);
		socket.send(writeAnswer(question.subarray(0, read.end), found, read.type), port, from);
	});
	await new Promise<void>((resolve, reject) => {
		socket.once('error', reject);
		socket.bind(53, address, () => resolve());
	});
	return { close: () => void socket.close() };
}

function readQuestion(message: Buffer) {
	const labels: string[] = [];
	let at = 12;
	for (let length = message[at]; length; length = message[at]) {
		labels.push(message.toString('latin1', at + 1, at + 1 + length));
		at += 1 + length;
	}
	if (at + 5 > message.length) return undefined;
	return { name: labels.join('.'), type: message.readUInt16BE(at + 1), end: at + 5 };
}

/** RFC 1035, section 4: the question again, and one address of no duration. */
function writeAnswer(question: Buffer, address: string | undefined, type: number): Buffer {
	const hasAddress = address !== undefined && type === 1;
	const header = Buffer.from(question);
	header.writeUInt16BE(address === undefined ? 0x8183 : 0x8180, 2);
	header.writeUInt16BE(1, 4);
	header.writeUInt16BE(hasAddress ? 1 : 0, 6);
	header.writeUInt32BE(0, 8);
	if (!hasAddress) return header;
	const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4]);
	return Buffer.concat([header, record, Buffer.from(address.split('.').map(Number))]);
}
