/**
 * The first thing that runs in the frame. A content security policy does not govern these ways out, so they go before
 * anything else can hold on to them: WebRTC and WebTransport send packets, a voice may be spoken by a server of the
 * browser's maker, and what the history holds is written to disk. What sets `location.hash` cannot be deleted
 * (SECURITY.md, "What remains").
 */
for (const name of [
	'RTCPeerConnection',
	'webkitRTCPeerConnection',
	'WebTransport',
	'history',
	'navigation',
	'speechSynthesis',
	'SpeechSynthesisUtterance',
]) {
	Reflect.deleteProperty(globalThis, name);
}
