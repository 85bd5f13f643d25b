import './harden.ts';
import './frame.css';
import { render, type ComponentType } from 'preact';
import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { BoxConfig } from './box-config.ts';
import { readHostMessage } from './read-host-message.ts';
import { post } from './to-host.ts';
import { useBox, type Box, type BoxTools } from './use-box.ts';

interface ContentProps {
	readonly box: Box;
	/** The fields that the page wants to be shown. */
	readonly fields: readonly FieldId[];
}

/** How long what was put in stays after the last change, in milliseconds. */
const keepFor = 600_000;

/**
 * Starts the app of a frame: listens to the page around, shows `Content` as it orders, and tells
 * its height. Each kind of box has an entry that calls this with its own kit and content.
 */
export function startFrame(kind: BoxConfig, Content: ComponentType<ContentProps>): void {
	const root = document.querySelector('div') ?? document.body;
	let boxConfig = kind;
	let fields: readonly FieldId[] | undefined;
	let centre: BoxTools['centre'];
	let order: BoxTools['order'];
	let forgot = false;
	let until = Infinity;

	const App = (props: Omit<ContentProps, 'box'> & Omit<BoxTools, 'boxConfig'>) => (
		<Content box={useBox({ boxConfig, ...props })} fields={props.fields} />
	);
	const show = () => {
		if (!fields) return;
		render(<App {...{ fields, order, forgot, centre }} />, root);
	};

	/**
	 * Takes away all that is shown, once something was put into it, and shows it anew: so no value,
	 * file, answer or undo outlives it, whichever part of whichever box it stood in.
	 */
	const forget = () => {
		if (until === Infinity) return;
		until = Infinity;
		forgot = true;
		render(null, root);
		show();
	};
	for (const type of ['input', 'change', 'paste', 'drop']) {
		addEventListener(type, () => (until = Date.now() + keepFor), true);
	}
	/* By the clock on the wall: a timer stands still while the machine sleeps. */
	setInterval(() => Date.now() > until && forget(), 1_000);
	/* A page that the browser puts to sleep has no timers. */
	for (const type of ['pagehide', 'freeze']) addEventListener(type, forget, true);

	/* WebKit gives the focus to the frame, and not always to the field in it: then the first key does. */
	let waiting = false;
	const focusFirst = () => root.querySelector<HTMLElement>('select, textarea')?.focus();
	addEventListener('focusin', () => (waiting = false));
	addEventListener('keydown', (event) => waiting && bringsText(event) && focusFirst(), true);

	addEventListener('message', ({ source, data }) => {
		const message = source === parent ? readHostMessage(data) : undefined;
		if (!message) return;
		if (message.type === 'focus') {
			waiting = true;
			focusFirst();
		}
		if (message.type === 'practice') order = { play: message.play };
		if (message.type === 'set-up') {
			({ fields, centre } = message);
			boxConfig = { ...kind, step: message.step };
		}
		if ('theme' in message) document.documentElement.dataset['theme'] = message.theme;
		if (message.type === 'set-up' || message.type === 'practice') show();
	});

	new ResizeObserver(() => {
		/* For a moment without width, as while a window changes, the box would be as high as a tower. */
		if (innerWidth === 0) return;
		post({ type: 'height', height: Math.ceil(root.getBoundingClientRect().height) });
	}).observe(root);

	post({ type: 'ready' });
}

/** Whether a key puts something into a field: a character, or what is on the clipboard. */
const bringsText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
	ctrlKey || metaKey ? /^v$/i.test(key) : !altKey && /^\S$/.test(key);
