import { call, get, inGroup, make } from './attack.ts';
import { createElement, put } from './put.ts';

const tell = (message: object) => parent.postMessage(message, '*');
const toPage = 'The page takes this from a box, and keeps it to itself.';

/** What the page around a box could be told, and what it can see of it. */
export const messageAttacks = inGroup('messages', [
	{
		id: 'message',
		title: 'A message with the secret to the page around',
		run: ({ secret }) => parent.postMessage(secret, '*'),
	},
	{
		id: 'message-in-disguise',
		title: 'A message that looks like one of the box’s own',
		run: ({ secret }) => {
			tell({ type: 'height', height: 100, secret });
			tell({ type: 'height', height: secret });
			tell({ type: 'in-view', top: 0, bottom: secret });
			tell({ type: 'open-terminal', centre: secret });
			tell({ type: 'go-to-step', step: `EN-01${secret}` });
			tell({ type: 'result', centre: secret, results: '' });
			tell({ type: 'result', centre: 'x', results: secret });
		},
	},
	{
		id: 'message-top',
		title: 'A message to the tab',
		run: ({ secret }) => globalThis.top?.postMessage(secret, '*'),
	},
	{
		id: 'message-opener',
		title: 'A message to the window that opened this one',
		run: ({ secret }) => call(get(globalThis.top ?? parent, 'opener'), 'postMessage', secret, '*'),
	},
	{
		id: 'broadcast',
		title: 'A message to all tabs of the site',
		run: ({ secret }) => call(make('BroadcastChannel', 'leak'), 'postMessage', secret),
	},
	{
		id: 'page-document',
		title: 'The document of the page around',
		run: ({ secret }) => void (parent.document.body.dataset['leak'] = secret),
	},
	{
		id: 'height',
		title: 'The height of the box, as a number',
		byDesign: `A box tells how high it is and which part of it to show, from 0 to 20,000: some digits at a time. ${toPage}`,
		run: ({ digits }) => tell({ type: 'height', height: Number(digits) }),
	},
	{
		id: 'result',
		title: 'Results that say something else',
		byDesign: `A result is a list of codes, and a choice of codes can spell something. ${toPage} It goes into a report only when you copy one, and you can read it.`,
		run: ({ digits }) => tell({ type: 'result', centre: 'x', results: `afp${digits.slice(0, 3)}` }),
	},
	{
		id: 'step',
		title: 'The number of a step to go to',
		byDesign:
			'A box may ask the page to show a step, by a number. The site’s own address gets that number, in another tab and after a click alone.',
		run: ({ digits }) => tell({ type: 'go-to-step', step: `EN-${digits.slice(0, 4)}` }),
	},
	{
		id: 'problem',
		title: 'The number of a problem to show',
		onClick: true,
		byDesign:
			'A box may ask the page to open the page of a problem, by a number, on a click. This site’s own host then sees that number.',
		run: ({ digits }) => tell({ type: 'go-to-problem', code: `EN-E${digits.slice(0, 3)}` }),
	},
	{
		id: 'frame-count',
		title: 'How many frames the box has',
		byDesign: 'The page around can count the frames in a box. It keeps that to itself.',
		run: ({ digits }) => {
			const count = Number(digits.slice(0, 1));
			for (let at = 0; at < count; at += 1) put(createElement('iframe', {}));
		},
	},
	{
		id: 'focus',
		title: 'Who has the keyboard, and when',
		byDesign:
			'The page around can see whether a box has the keyboard, and so a beat. It keeps that to itself.',
		run: () => {
			document.querySelector('textarea')?.focus();
			globalThis.focus();
		},
	},
]);
