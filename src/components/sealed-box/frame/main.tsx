import './seal.ts';
import './frame.css';
import { render } from 'preact';
import * as z from 'zod/mini';
import { createAsker } from '../../../lib/connectors/engaging-networks/asking/ask.ts';
import { createFetchTransport } from '../../../lib/ports/fetch-transport.ts';
import { systemClock } from '../../../lib/ports/system-clock.ts';
import type { FrameMessage } from '../frame-messages.ts';
import { HostMessageSchema } from '../host-messages.ts';
import { Box, type BoxProps } from './Box.tsx';

z.config({ jitless: true });

/** Nothing that goes through here is secret, so any origin of the page may have it. */
const post = (message: FrameMessage) => parent.postMessage(message, '*');

const ask = createAsker(createFetchTransport(fetch.bind(globalThis)), systemClock);
const root = document.querySelector('main') ?? document.body;

addEventListener('message', ({ source, data }) => {
	const message = source === parent ? HostMessageSchema.safeParse(data) : undefined;
	if (!message?.success) return;
	const order = message.data;
	if (order.type === 'focus') {
		document.querySelector('textarea')?.focus();
		return;
	}
	document.documentElement.dataset['theme'] = order.theme;
	if (order.type === 'set-up') {
		render(<Box field={order.field} ask={ask} goToStep={goToStep} report={report} />, root);
	}
});

const report: BoxProps['report'] = (centre, results) =>
	post({ type: 'result', centre: centre ?? 'x', results });

const goToStep = (step: string) => post({ type: 'go-to-step', step });

new ResizeObserver(() =>
	post({ type: 'height', height: Math.ceil(root.getBoundingClientRect().height) })
).observe(root);

post({ type: 'ready' });
