import type { Seen } from '../attacks/watch.ts';

/** What is told of a way out. */
export type Told = Seen['outcome'] | 'not-tried';

/** The browser's rules, as a reader may call them. */
const rules: Readonly<Record<string, string>> = {
	'connect-src': 'requests go to Engaging Networks alone',
	'default-src': 'nothing is loaded from anywhere',
	'img-src': 'no pictures',
	'media-src': 'no films or sounds',
	'font-src': 'no fonts',
	'style-src': 'no styles but the box’s own',
	'style-src-elem': 'no styles but the box’s own',
	'style-src-attr': 'no styles in the markup',
	'script-src': 'no program but the box’s own',
	'script-src-elem': 'no program but the box’s own',
	'worker-src': 'no background programs',
	'child-src': 'no frames in the box',
	'frame-src': 'no frame is led anywhere',
	'object-src': 'no plug-ins',
	'manifest-src': 'no description of an app',
	'prefetch-src': 'nothing is fetched ahead of time',
	'form-action': 'no forms',
	'base-uri': 'no other base for addresses',
	'require-trusted-types-for': 'no text becomes markup',
	'trusted-types': 'no text becomes markup',
	SecurityError: 'the frame belongs to no site',
	NotAllowedError: 'the frame has no permission',
	EvalError: 'no text becomes a program',
};

/** One sentence for what was seen of a way out. */
export function saySeen({ outcome, evidence }: Seen): string {
	if (outcome === 'blocked') {
		const rule = rules[evidence];
		return rule ? `Blocked: ${rule} (${evidence}).` : `Blocked by ${evidence}.`;
	}
	if (outcome === 'absent') return 'Not there: this browser has none, or the box took it away.';
	if (outcome === 'sent') return 'It left the box. Tell us which browser you use.';
	return 'The browser said nothing. Whether something left cannot be seen from here: see the table below.';
}

/** What all came to so far. */
export function sayTotals(told: readonly Told[], all: number, done: boolean): string {
	const count = (which: Told) => told.filter((each) => each === which).length;
	const parts = [
		`${count('blocked')} blocked by this browser`,
		`${count('absent')} not there`,
		`${count('unseen')} that cannot be seen from here`,
		`${count('sent')} that left the box`,
	];
	const start = done ? `All ${all} ways were tried` : `Tried ${told.length} of ${all} ways`;
	return `${start}: ${parts.join(', ')}.`;
}
