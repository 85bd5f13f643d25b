import { dataCentreIds } from '../data-centres.ts';
import { createCommands } from './terminal-commands.ts';

/** Our own commands, without spaces, since terminals break their lines. */
const ownCommands = dataCentreIds
	.flatMap((id) => Object.values(createCommands(id)))
	.map((command) => command.replace(/\s+/g, ''))
	.toSorted((one, other) => other.length - one.length);

/** A prompt in front of a command, such as `PS C:\>`, `jo@mac ~ %`, `$`; none is a sentence. */
const prompt = String.raw`(?:\S{0,60}(?: \S{1,60}){0,2} ?[$#%>❯➜»]|>>) *`;

/** A line that begins a command of any terminal: a program, and options or an address behind it. */
const commandLine = new RegExp(
	String.raw`^ *(?:${prompt})?(?:\$\w+ ?= ?|sudo |echo .{0,200}\| *|printf .{0,200}\| *|& *\{?\(? *)?(?:curl(?:\.exe)?|wget|https?|xh|Invoke-(?:RestMethod|WebRequest)|i[rw][mr]|powershell|pwsh|sh -c|stty)(?:\.exe)? +(?:.*\s)?["']?(?:-{1,2}[A-Za-z]|'|"|https?:\/\/|POST )`,
	'i'
);

/** A line that goes on with a command by an option. */
const option = /^\s*(?:>+ )?\s*-{1,2}[A-Za-z]/;

/** A line that holds nothing but a prompt, or what our command asks with a masked key behind it. */
const idle = new RegExp(String.raw`^\s*(?:${prompt}|API key \(stays hidden\):? *[*•●]*)?\s*$`, 'i');

/** The same, with all that stands between two of our commands or around one, without spaces. */
const idleTight = /^(?:APIkey\(stayshidden\):?[*•●]*)*(?:\S{0,60}[$#%>❯➜»])?$/i;

/** Words of a sentence, which no command has in a row. */
const prose = /[\p{L}']{2,} [\p{L}']{2,} [\p{L}']{2,}/u;

/**
 * Whether a text is a command for a terminal and nothing else: ours, whole or wrapped, or any other line that starts
 * curl or a like program. An error that quotes a command or an address is none. Takes a text as `cleanPasted` leaves it.
 */
export function isCommand(clean: string): boolean {
	const tight = clean.replace(/\s+/g, '');
	const own = ownCommands.find((command) => tight.includes(command));
	if (own) return tight.split(own).every((rest) => idleTight.test(rest));
	const lines = clean.split('\n').filter((line) => !idle.test(line));
	let goesOn = false;
	const isAll = lines.every((line, at) => {
		const isPart = goesOn || commandLine.test(line);
		const next = lines[at + 1] ?? '';
		goesOn =
			/[\\`^|{,(]\s*$/.test(line) || option.test(next) || (line.length > 60 && !prose.test(next));
		return isPart;
	});
	return lines.length > 0 && isAll;
}
