/**
 * The first thing that runs in the frame. A content security policy does not govern these ways
 * out (tried in Chromium and Firefox), so they go before anything else can hold on to them.
 */
for (const way of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) {
	Reflect.deleteProperty(globalThis, way);
}
