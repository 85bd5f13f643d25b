/**
 * What a browser lets a page do beyond showing it, by the names of `Permissions-Policy`: all that Chromium 156
 * knows, but for what the site needs (`clipboard-write`) and the client hints, which have no use here.
 */
const off = [
	...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'captured-surface-control'],
	...['clipboard-read', 'compute-pressure', 'deferred-fetch', 'deferred-fetch-minimal'],
	...['digital-credentials-create', 'digital-credentials-get', 'display-capture'],
	...['encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
	...['identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts'],
	...['magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
	...['private-state-token-issuance', 'private-state-token-redemption'],
	...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
	...['speaker-selection', 'storage-access', 'sync-xhr', 'usb', 'window-management'],
	'xr-spatial-tracking',
];

/** The header's value: all off, and writing to the clipboard for the site itself. */
export const permissionsPolicy = [
	...off.map((feature) => `${feature}=()`),
	'clipboard-write=(self)',
].join(', ');
